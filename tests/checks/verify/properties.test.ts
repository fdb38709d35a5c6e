import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createQuoteIndex, type QuoteVerdict, textOf, verifyQuote, verifyQuotes } from 'wirecopy'
import type { Article, Range } from 'wirecopy/article'
import { anyArticle } from '../../formats/generate-article.js'
import { runs } from '../../runs.js'

const bits =
  `gate Lind said “ ” " ' ’ [ ] ( ) ... … . ? ! , — - 5 % don’t not 門 é LIND: million about and 's n't`.split(' ')
const others = [
  '\n',
  '\n\n',
  ' ',
  ' ',
  '\u00ad',
  '\u200b',
  '\ufeff',
  'İ',
  'ﬁ',
  '😀',
  '\ud83d',
  '. . .',
  '1,000',
  'a.b.',
]
const bit = () =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...bits, ...others) }, fc.string({ unit: 'binary', maxLength: 3 }))
/** What copy can be wrong in, with and without spaces between. */
const anyText = () =>
  fc.tuple(fc.array(bit(), { maxLength: 40 }), fc.constantFrom('', ' ')).map(([list, space]) => list.join(space))

test('of any texts nothing throws, and a verdict is plain and slices back', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (source, claimed) => {
      const verdict = verifyQuote(source, claimed, { speaker: 'Lind' })
      expectPlain(verdict)
      expectInPlace(verdict, (words) => source.slice(words.start, words.end), claimed)
    }),
    { numRuns: runs(200) },
  )
})

test('a part of a source, with something before it, gives a verdict that slices back', () => {
  fc.assert(
    fc.property(anyText(), anyText(), fc.nat(), fc.nat(), (source, before, from, length) => {
      const start = from % (source.length + 1)
      const claimed = before.slice(0, 6) + source.slice(start, start + (length % 60))
      const verdict = verifyQuote(source, claimed)
      expectPlain(verdict)
      expectInPlace(verdict, (words) => source.slice(words.start, words.end), claimed)
    }),
    { numRuns: runs(200) },
  )
})

test('the same is found each time, and in an index of the source', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (source, claimed) => {
      const verdict = verifyQuote(source, claimed)
      expect(isDeepStrictEqual(verifyQuote(source, claimed), verdict)).toBe(true)
      const index = createQuoteIndex(source)
      verifyQuote(index, 'gate Lind')
      expect(isDeepStrictEqual(verifyQuote(index, claimed), verdict)).toBe(true)
    }),
    { numRuns: runs(100) },
  )
})

test('claims of any text stand where they say, in order, and have words', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (source, text) => {
      const checked = verifyQuotes([source, text], text)
      const claims = checked.map(({ claim }) => claim)
      expect(claims.map(({ text: words }) => words)).toEqual(claims.map(({ start, end }) => text.slice(start, end)))
      expect(claims.filter(({ text: words }) => words.trim() !== words || words === '')).toEqual([])
      const starts = claims.map(({ start }) => start)
      expect(starts).toEqual(starts.toSorted((one, other) => one - other))
      expectPlain(checked)
    }),
    { numRuns: runs(200) },
  )
})

/** Words that are read alone as they are among others. */
const words = `gate The the Harbour we will go stay ships five 5 $5 40% is it’s she’ll colour e-mail 1,200 U.S. café
  Lind Mara Ansel’s twenty-five open, open. Go! (now) 門 開 Euro-Atlantic — said “we go” ‘soft’`.split(/\s+/)
const aCopy = () => fc.array(fc.constantFrom(...words, '\n\n'), { minLength: 1, maxLength: 40 })

test('any stretch of whole words of a source is found as it is; at worst it is joined', () => {
  fc.assert(
    fc.property(aCopy(), fc.nat(), fc.nat(15), (list, from, length) => {
      const start = from % list.length
      const claimed = list.slice(start, start + length + 1).join(' ')
      fc.pre(/[\p{L}\p{N}]/u.test(claimed))
      const { match, edits, risks, similarity } = verifyQuote(list.join(' '), claimed)
      // what is cut off before or behind may be told
      expect([edits.filter(({ kind }) => kind !== 'removed'), similarity]).toEqual([[], 1])
      if (!risks.includes('joined')) expect(match).toMatch(/^(?:exact|normalised)$/)
    }),
    { numRuns: runs(200) },
  )
})

test('marks, capitals and spaces make no difference', () => {
  fc.assert(
    fc.property(aCopy(), fc.nat(), fc.integer({ min: 1, max: 12 }), (list, from, length) => {
      const source = list.join(' ')
      const start = from % list.length
      const claimed = list.slice(start, start + length).join(' ')
      const verdict = verifyQuote(source, claimed)
      const loud = verifyQuote(source, ` “${claimed.toUpperCase().replaceAll(' ', '  ')}”`)
      // not the place: of several, the one that is to the character is told
      expect([loud.match === 'altered', loud.similarity]).toEqual([verdict.match === 'altered', verdict.similarity])
    }),
    { numRuns: runs(200) },
  )
})

test('words that a source does not have are absent', () => {
  const foreign = fc.array(fc.constantFrom('mountain', 'sugar', 'Ruiz', 'seven', '9', 'because', 'sang', '山'), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(aCopy(), foreign, (list, claim) => {
      expect(verifyQuote(list.join(' '), claim.join(' ')).match).toBe('absent')
    }),
    { numRuns: runs(200) },
  )
})

test('any words of any article are found in it, by block', () => {
  fc.assert(
    fc.property(anyArticle(), fc.nat(), fc.nat(20), (article, from, length) => {
      const claimed = wordsOf(article, from, length)
      fc.pre(/[\p{L}\p{N}]/u.test(claimed))
      const verdict = verifyQuote(article, claimed)
      expect(verdict.match).not.toBe('absent')
      expectPlain(verdict)
      expectInPlace(verdict, (words) => textOf(article, words as Range), claimed)
    }),
    { numRuns: runs(80) },
  )
})

function wordsOf({ body }: Article, from: number, length: number): string {
  const texts = body.flatMap((block) => ('text' in block ? [block.text.split(/\s+/)] : []))
  const list = texts[from % texts.length] ?? []
  const start = from % list.length
  return list.slice(start, start + length + 1).join(' ')
}

/** Nothing is lost in JSON, or in a clone. */
function expectPlain(value: unknown): void {
  expect(isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)).toBe(true)
  expect(isDeepStrictEqual(structuredClone(value), value)).toBe(true)
}

type Words = QuoteVerdict['found'][number]

function expectInPlace(
  { match, found, edits, similarity, risks }: QuoteVerdict,
  inSource: (words: Words) => string | undefined,
  claimed: string,
): void {
  const before = edits.flatMap((edit) => edit.before ?? [])
  const after = edits.flatMap((edit) => edit.after ?? [])
  expect([...found, ...before].map(({ text }) => text)).toEqual([...found, ...before].map(inSource))
  expect(after.map(({ text }) => text)).toEqual(after.map(({ start, end }) => claimed.slice(start, end)))
  expect([...found, ...before, ...after].filter(({ text }) => text === '')).toEqual([])
  expect(edits.map(({ kind }) => [kind === 'added', kind === 'removed'])).toEqual(
    edits.map((edit) => [edit.before === undefined, edit.after === undefined]),
  )
  expect(new Set(risks).size).toBe(risks.length)
  expect(similarity >= 0 && similarity <= 1).toBe(true)
  expect(found.length === 0).toBe(match === 'absent')
  if (match === 'exact') expect(claimed).toContain(found[0]?.text)
}
