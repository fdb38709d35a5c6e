import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseXml, type XmlElement, XmlText } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readNitf, writeNitf } from 'wirecopy/nitf'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { hasXmllint } from '../xmllint.js'
import { oddArticle } from './odd-article.js'

// Files of others, which are not in the repository.
const shared = new URL('../../../../shared/formats/', import.meta.url)
const files = existsSync(shared)
  ? readdirSync(new URL('fixtures/nitf/', shared)).map((name) => ({
      name,
      file: new URL(`fixtures/nitf/${name}`, shared),
    }))
  : []

describe.skipIf(files.length === 0)('NITF in the wild', () => {
  const read = files.map(({ name, file }) => {
    const bytes = readFileSync(file)
    return { name, bytes, article: readNitf(bytes).articles[0] as Article }
  })

  test.each(read)('$name is read and is a valid article', ({ article }) => {
    expect(Article.safeParse(article).error?.issues ?? []).toEqual([])
  })

  test('no word of a body is lost', () => {
    const shares = read.map(({ bytes, article }) => shareKept(wordsOfBody(bytes), wordsOf(article)))
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.97)
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.995)
  })

  test.each(read)('$name comes back the same', ({ article }) => {
    const { output, issues } = writeNitf(article)
    expect(issues.filter(({ path }) => path !== 'id' && path !== 'versionCreated.text')).toEqual([])
    expect(writeNitf(readNitf(output).articles[0] as Article).output).toBe(output)
  })

  test.skipIf(!hasXmllint)(
    'what is written is valid against the schema',
    () => {
      const articles = [
        ...read.map(({ article }) => article),
        ...fc.sample(anyArticle(), { numRuns: runs(500), seed: 11 }),
        ...fc.sample(oddArticle, { numRuns: runs(500), seed: 11 }),
      ]
      const folder = mkdtempSync(join(tmpdir(), 'nitf-'))
      const paths = articles.map((article, at) => {
        const path = join(folder, `${at}.xml`)
        writeFileSync(path, writeNitf(article).output)
        return path
      })
      const schema = new URL('schemas/nitf/nitf-3-6.xsd', shared).pathname
      const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...paths], {
        encoding: 'utf8',
      })
      expect(stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))).toEqual([])
    },
    60_000,
  )
})

function wordsOfBody(bytes: Uint8Array): string[] {
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  const content = find(parseXml(utf8.trimStart(), { ignoreUndefinedEntities: true }).root as XmlElement, 'body.content')
  return split(content.map(textOf).join(' '))
}

function find(node: XmlElement, name: string): XmlElement[] {
  if (node.name === name) return [node]
  // a note in the head has a body.content of its own
  if (node.name === 'body.head') return []
  return node.children.flatMap((child) => (child.type === 'element' ? find(child as XmlElement, name) : []))
}

function textOf(node: XmlElement): string {
  const isInline = ['a', 'em', 'person', 'org', 'location', 'q'].includes(node.name)
  const inner = node.children.map((child) => {
    if (child instanceof XmlText) return child.text
    return child.type === 'element' ? textOf(child as XmlElement) : ''
  })
  return isInline ? inner.join('') : ` ${inner.join('')} `
}

function wordsOf({ body, dateline, associations = [] }: Article): string[] {
  const texts = body.map((block) => {
    if ('text' in block) return block.text
    if (block.type !== 'table') return ''
    return [block.caption ?? '', ...block.rows.flatMap((row) => row.map(({ text }) => text))].join(' ')
  })
  const media = associations.flatMap(({ caption, credit }) => [caption ?? '', credit ?? ''])
  return split([dateline?.text ?? '', ...texts, ...media].join(' '))
}

function split(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function shareKept(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1)
  const kept = wanted.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return wanted.length === 0 ? 1 : kept.length / wanted.length
}
