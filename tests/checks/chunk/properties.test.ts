import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Chunk, type ChunkOptions, chunkArticle, findQuotes, textOf } from 'wirecopy'
import type { Article, Quote, Range } from 'wirecopy/article'
import { findSentences } from 'wirecopy/text'
import { anyArticle } from '../../formats/generate-article.js'
import { runs } from '../../runs.js'
import { ink, textsOf } from './texts-of.js'

const size = () => fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 20, max: 300 }))
const options = () =>
  fc.tuple(size(), fc.nat(50), fc.boolean()).map(([most, percent, inTokens]): ChunkOptions & { most: number } => {
    const overlap = Math.floor((most * percent) / 100)
    const unit = inTokens ? { countTokens: ({ length }: string) => length, maxTokens: most } : { maxChars: most }
    return Object.defineProperty({ ...unit, overlap }, 'most', { value: most }) as ChunkOptions & { most: number }
  })

const fresh = ({ text, overlap = 0 }: Chunk) => text.slice(overlap)

describe('of any article', () => {
  test('pieces keep to the size, hold all of the text once, in order, and say where it stands', () => {
    fc.assert(
      fc.property(anyArticle(), options(), (article, given) => {
        const found = chunkArticle(article, given)
        expect(found.map(fresh).map(ink).join('')).toBe(
          textsOf(article.body)
            .map(({ text }) => ink(text))
            .join(''),
        )
        for (const [index, chunk] of found.entries()) {
          const { text, ranges, tables = [], oversize, overlap = 0 } = chunk
          expect([chunk.index, chunk.total]).toEqual([index, found.length])
          if (oversize) expect([...text]).toHaveLength(1)
          else expect(text.length).toBeLessThanOrEqual(given.most)
          expect(overlap).toBeLessThanOrEqual((given.overlap as number) + 2)
          expect(text).toMatch(/\S$/)
          expect(text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
          if (tables.length === 0) expect(text).toBe(ranges.map((range) => textOf(article, range)).join('\n\n'))
          const before = found[index - 1]
          if (overlap > 0) expect(ink(before?.text ?? '').endsWith(ink(text.slice(0, overlap)))).toBe(true)
        }
      }),
      { numRuns: runs(200) },
    )
  })

  test('quotations are whole wherever they have room, with those that they share sentences with', () => {
    fc.assert(
      fc.property(anyArticle(), fc.nat(40), fc.nat(50), fc.boolean(), (article, more, percent, isTight) => {
        const groups = groupsOf(article)
        const lengths = groups.map(({ length }) => length)
        const maxChars = (isTight ? Math.min(1e3, ...lengths) : Math.max(1, ...lengths)) + more
        const found = chunkArticle(article, { maxChars, overlap: Math.floor((maxChars * percent) / 100) })
        const whole = new Set(found.flatMap(({ quotes }) => quotes))
        const cut = new Set(found.flatMap(({ cutQuotes = [] }) => cutQuotes))
        for (const { ids, length } of groups) {
          if (length > maxChars) continue
          for (const id of ids) expect([id, whole.has(id), cut.has(id)]).toEqual([id, true, false])
        }
        expect(new Set([...whole, ...cut])).toEqual(new Set(article.quotes.map(({ id }) => id)))
      }),
      { numRuns: runs(300) },
    )
  })

  test('the same article gives the same pieces, and stays as it was', () => {
    fc.assert(
      fc.property(anyArticle(), options(), (article, given) => {
        const before = structuredClone(article)
        expect(chunkArticle(article, given)).toEqual(chunkArticle(before, given))
        expect(article).toEqual(before)
      }),
      { numRuns: runs(30) },
    )
  })
})

test('of any text, pieces lie where they say, and hold its quotations', () => {
  const words = fc.constantFrom(
    '“We are ready,”',
    'Mara Lind said.',
    'Ships came',
    'again.',
    '\n',
    '\n\n',
    '😀',
    '  ',
    'she added.',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), size(), (list, maxChars) => {
      const copy = list.join(' ')
      const found = chunkArticle(copy, { maxChars })
      for (const { text, ranges } of found) {
        const printed = ranges.map(({ position }) => copy.slice(position?.start, position?.end))
        expect(ink(printed.join(''))).toBe(ink(text))
      }
      expect(found.map(fresh).map(ink).join('')).toBe(ink(copy))
      const ids = new Set(found.flatMap(({ quotes, cutQuotes = [] }) => [...quotes, ...cutQuotes]))
      expect(ids.size).toBe(findQuotes(copy).length)
    }),
    { numRuns: runs(200) },
  )
})

/** Quotations that share sentences, and how long a piece must be to hold them all. */
function groupsOf({ body, quotes }: Article): { ids: string[]; length: number }[] {
  const sentences: { start: number; end: number }[] = []
  const starts = new Map<number, number>()
  let length = 0
  let last = -1
  for (const { text, block, isTable } of textsOf(body)) {
    length += length === 0 ? 0 : last === block ? 1 : 2
    last = block
    if (!isTable) starts.set(block, length)
    const isKept = body[block]?.type === 'preformatted'
    const spans = isKept
      ? [...text.matchAll(/.+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
      : findSentences(text)
    for (const { start, end } of spans) sentences.push({ start: length + start, end: length + end })
    length += text.length
  }
  const at = ({ block, start, end }: Range) => {
    const from = starts.get(Number(block)) as number
    return { start: from + start, end: from + end }
  }
  const hulls = quotes.map((quote) => {
    const spans = placesOf(quote).map(at)
    const start = Math.min(...spans.map((span) => span.start))
    const end = Math.max(...spans.map((span) => span.end))
    const held = sentences.filter((sentence) => sentence.start < end && sentence.end > start)
    return { ids: [quote.id], start: held[0]?.start as number, end: held.at(-1)?.end as number }
  })
  hulls.sort((a, b) => a.start - b.start)
  const groups: typeof hulls = []
  for (const hull of hulls) {
    const group = groups.at(-1)
    if (group === undefined || hull.start >= group.end) groups.push({ ...hull })
    else {
      group.ids.push(...hull.ids)
      group.end = Math.max(group.end, hull.end)
    }
  }
  return groups.map(({ ids, start, end }) => ({ ids, length: end - start }))
}

function placesOf({ content, cue, source }: Quote): Range[] {
  return [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]
}
