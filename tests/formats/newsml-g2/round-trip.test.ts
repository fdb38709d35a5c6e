import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readNewsmlG2, writeNewsmlG2 } from 'wirecopy/newsml-g2'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { withoutChanges, withoutLosses } from '../without-losses.js'
import { hasXmllint } from '../xmllint.js'

const given = { id: 'urn:newsml:example.org:20311102:xa-1', versionCreated: '2031-11-02T09:00:00Z', provider: 'XA' }
const schemas = new URL('../../../../shared/formats/schemas/newsml-g2/', import.meta.url).pathname

describe.each(['xhtml', 'nitf'] as const)('with a payload of %s', (payload) => {
  test('an article comes back, but for what the writer says that it loses', () => {
    fc.assert(
      fc.property(anyArticle(), (generated) => {
        const article = { ...generated, id: generated.id ?? given.id }
        const { output, issues } = writeNewsmlG2(article, { ...given, payload })
        const { articles } = readNewsmlG2(output)
        expect(articles).toHaveLength(1)
        const [back] = articles as [Article]
        expect(Article.safeParse(back).error).toBeUndefined()
        const provided = { versionCreated: back.versionCreated!, provider: back.provider! }
        const expected = withoutLosses({ ...provided, ...article }, issues)
        expect(withoutChanges(back, issues)).toEqual(expected)
      }),
      { numRuns: runs(200) },
    )
  })

  test('once read, an article is written, read and written again the same', () => {
    const there = (article: Article) => writeNewsmlG2(article, { ...given, payload }).output
    const back = (output: string) => readNewsmlG2(output).articles[0] as Article
    fc.assert(
      fc.property(anyArticle(), (article) => {
        const read = back(there(article))
        const output = there(read)
        expect(back(output)).toEqual(read)
        expect(there(back(output))).toBe(output)
      }),
      { numRuns: runs(100) },
    )
  })

  test.skipIf(!existsSync(schemas) || !hasXmllint)('articles are valid against the schema', () => {
    const schema = payload === 'xhtml' ? 'G2-multi-schema-2.35.xsd' : 'G2-NITF-multi.xsd'
    const folder = mkdtempSync(join(tmpdir(), 'newsml-g2-'))
    const files = fc.sample(anyArticle(), runs(500)).map((article, index) => {
      const file = join(folder, `${index}.xml`)
      writeFileSync(file, writeNewsmlG2(article, { payload }).output)
      return file
    })
    let said = ''
    try {
      execFileSync('xmllint', ['--nonet', '--noout', '--schema', join(schemas, schema), ...files], {
        stdio: ['ignore', 'ignore', 'pipe'],
        maxBuffer: 1e8,
      })
    } catch (error) {
      said = String((error as { stderr: Buffer }).stderr)
    }
    rmSync(folder, { recursive: true })
    expect(said.split('\n').filter((line) => /error/.test(line))).toEqual([])
  })
})
