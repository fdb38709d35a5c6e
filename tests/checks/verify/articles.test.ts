import { describe, expect, test } from 'vitest'
import { createArticle, createQuoteIndex, parseArticle, textOf, verifyQuote, verifyQuotes } from 'wirecopy'
import type { Range } from 'wirecopy/article'
import { copy, told, verify } from './harbour.js'

const article = createArticle({
  headline: 'Gate “will open”, says Lind',
  summary: 'The harbour opens at noon.',
  body: [
    '“We will open the gate,” Mara Lind said. “It is',
    { type: 'heading', text: 'The fog' },
    'The fog lifted at noon, as on most days.',
    { type: 'table', rows: [[{ text: 'Nine ships came' }]] },
  ],
})

describe('in an article', () => {
  test.each<[string, Range['block'], number]>([
    ['will open', 'headline', 6],
    ['The harbour opens at noon', 'summary', 0],
    ['We will open the gate', 0, 1],
    ['The fog', 1, 0],
    ['The fog lifted', 2, 0],
  ])('%j stands in %j at %d', (claimed, block, start) => {
    const [found] = verifyQuote(article, claimed).found
    expect(found).toEqual({ text: claimed, block, start, end: start + claimed.length })
    expect(found && textOf(article, found as Range)).toBe(claimed)
  })

  test('words of edits are told by block too', () => {
    const { edits } = verifyQuote(article, 'The fog fell at noon, as on most days')
    expect(edits).toEqual([
      {
        kind: 'changed',
        risk: 'wording',
        before: { text: 'lifted', block: 2, start: 8, end: 14 },
        after: { text: 'fell', start: 8, end: 12 },
      },
    ])
  })

  test('words over two blocks are found in both', () => {
    const { match, found } = verifyQuote(article, 'The fog. The fog lifted')
    expect(match).toBe('normalised')
    expect(found.map(({ block, text }) => [block, text])).toEqual([
      [1, 'The fog'],
      [2, 'The fog lifted'],
    ])
  })

  test('tables are not searched', () => {
    expect(verifyQuote(article, 'Nine ships came').match).toBe('absent')
  })

  test('quotations are looked for where it has none, and it stays as it was', () => {
    const before = structuredClone(article)
    expect(verify('We will open the gate', { source: article, speaker: 'Lind' })).toEqual({
      match: 'exact',
      found: ['We will open the gate'],
      wording: 'quoted',
      speaker: 'Mara Lind',
      speakerMatch: 'right',
    })
    expect(article).toEqual(before)
  })

  test('quotations that it has hold, with the names and roles that it has for people', () => {
    const made = createArticle({
      people: [
        {
          id: 'staff-17',
          name: 'Mara Lind',
          names: ['Mara Lind', 'The Iron Pilot'],
          roles: [{ text: 'harbour master' }],
        },
      ],
      body: ['“We will go,” she said.'],
      quotes: [{ words: '“We will go,”', speaker: 'Mara Lind' }],
    })
    for (const speaker of ['Lind', 'the harbour master', 'the Iron Pilot']) {
      expect(verifyQuote(made, 'We will go', { speaker })).toMatchObject({
        speaker: { name: 'Mara Lind' },
        speakerMatch: 'right',
      })
    }
  })

  test('in a language whose quotations are not read marks are read all the same', () => {
    const source = createArticle({ language: 'de', body: ['„Wir gehen“, sagte Lind.'] })
    expect(told(verifyQuote(source, 'Wir gehen'))).toEqual({ match: 'exact', found: ['Wir gehen'], wording: 'quoted' })
  })

  test('an article without text has nothing', () => {
    expect(verifyQuote(createArticle({ body: [] }), 'We go').match).toBe('absent')
  })
})

describe('an article of copy', () => {
  const wire = `Gate opens

PORT ANSEL, Nov 2 (XA) — The gate opened.

“We will open
the gate,” Mara Lind said.

“We will\u00a0\u0020
shut the wall,” she said.
`
  const { article: parsed } = parseArticle(wire)

  test('says where words stand in the copy, where a block is printed as it is', () => {
    for (const claimed of ['We will open the gate', 'open the gate', 'The gate opened']) {
      const [found] = verifyQuote(parsed, claimed).found
      expect(wire.slice(found?.position?.start, found?.position?.end).replace('\n', ' ')).toBe(claimed)
    }
  })

  test('says nothing of the copy where that would be wrong, and nothing of a headline', () => {
    expect(verifyQuote(parsed, 'shut the wall').found).toEqual([{ text: 'shut the wall', block: 2, start: 9, end: 22 }])
    expect(verifyQuote(parsed, 'Gate opens').found).toEqual([
      { text: 'Gate opens', block: 'headline', start: 0, end: 10 },
    ])
  })
})

describe('an index', () => {
  test.each([
    ['a text', copy],
    ['an article', article],
  ])('of %s gives the same verdicts', (_, source) => {
    const index = createQuoteIndex(source)
    for (const claimed of ['We will open the gate', 'The fog fell', 'nothing like it', '']) {
      expect(verifyQuote(index, claimed, { speaker: 'Lind' })).toEqual(
        verifyQuote(source, claimed, { speaker: 'Lind' }),
      )
      expect(verifyQuote(index, claimed)).toEqual(verifyQuote(index, claimed))
    }
    expect(verifyQuotes(index, copy)).toEqual(verifyQuotes(source, copy))
  })

  test('of an index is itself; indexes and texts can be mixed', () => {
    const index = createQuoteIndex('The fog lifted.')
    expect(createQuoteIndex(index)).toBe(index)
    expect(verify('We will open the gate', { source: [index, copy, article] }).source).toBe(1)
  })

  test('of what is no source is a slip of the caller', () => {
    for (const slip of [undefined, null, 7, {}, []]) {
      expect(() => createQuoteIndex(slip as unknown as string)).toThrow(TypeError)
    }
  })
})
