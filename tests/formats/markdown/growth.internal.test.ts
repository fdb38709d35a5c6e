import { describe, test } from 'vitest'
import type { Article, Block, Mark } from 'wirecopy/article'
import { writeMarkdown } from 'wirecopy/markdown'
import { expectLinear } from '../../growth.js'

const units = [
  '*',
  '_',
  '`',
  '[',
  '![',
  '](',
  '<',
  '<a',
  '|',
  '~',
  '\\',
  '&',
  '&a;',
  '{{',
  '\n',
  '\n1. ',
  '\n---\n',
  'a*',
  'https://a*',
  '“',
]

function write(body: Block[], more: Partial<Article> = {}): () => unknown {
  const article: Article = { schemaVersion: 1, quotes: [], ...more, body }
  return () => writeMarkdown(article)
}

describe('Markdown grows with the article', () => {
  test.each(units)('text of %j', { timeout: 60_000 }, (unit) => {
    expectLinear((length) => {
      const text = unit.repeat(length / unit.length)
      return write([
        { type: 'paragraph', text },
        { type: 'preformatted', text },
        { type: 'table', rows: [[{ text }]] },
      ])
    })
  })

  test.each<[string, (at: number, length: number) => Mark[]]>([
    ['side by side', (at) => [{ type: at % 2 === 0 ? 'strong' : 'emphasis', start: 2 * at, end: 2 * at + 2 }]],
    ['one in the other', (at, length) => [{ type: at % 2 === 0 ? 'strong' : 'emphasis', start: at, end: length - at }]],
    ['that cross', (at) => [{ type: at % 2 === 0 ? 'strong' : 'emphasis', start: 2 * at, end: 2 * at + 3 }]],
  ])('marks %s', { timeout: 60_000 }, (_name, marksAt) => {
    expectLinear((length) => {
      const marks = Array.from({ length: length / 8 }, (_, at) => marksAt(at, length)).flat()
      return write([{ type: 'paragraph', text: 'ab'.repeat(length / 2), marks }])
    })
  })

  test.each<[string, (at: number) => Block]>([
    ['list items', () => ({ type: 'listItem', text: 'ab', ordered: true })],
    ['lists in lists', (at) => ({ type: 'listItem', text: 'ab', level: (at % 100) + 1 })],
    ['tables', () => ({ type: 'table', rows: [[{ text: 'a' }]], caption: 'ab' })],
    ['pictures', (at) => ({ type: 'media', ref: `m${at}` })],
  ])('%s', { timeout: 60_000 }, (_name, block) => {
    expectLinear((length) => {
      const body = Array.from({ length: length / 16 }, (_, at) => block(at))
      const associations = body.map((_, at) => ({
        id: `m${at}`,
        type: 'picture' as const,
        href: 'https://example.org/a',
      }))
      return write(body, { associations })
    })
  })

  test('cells that say they span thousands', { timeout: 60_000 }, () => {
    expectLinear((length) => {
      const cell = { text: 'a', rowSpan: 1_000_000, colSpan: 1_000_000 }
      return write([{ type: 'table', rows: Array.from({ length: length / 8 }, () => [cell]) }])
    })
  })

  test('quotations of as many people', { timeout: 60_000 }, () => {
    expectLinear((length) => {
      const all = Array.from({ length: length / 16 }, (_, at) => at)
      const people = all.map((at) => ({ id: `p${at}`, name: 'Mara Lind' }))
      const quotes = all.map((at): Article['quotes'][number] => ({
        id: `q${at}`,
        type: 'direct',
        text: 'ab',
        certainty: 1,
        content: [{ block: 0, start: 0, end: 2 }],
        speaker: { name: 'Mara Lind', kind: 'person', ref: `p${at}` },
      }))
      return write([{ type: 'paragraph', text: 'ab' }], { people, quotes })
    })
  })
})
