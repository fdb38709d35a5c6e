import { describe, expect, test } from 'vitest'
import { annotateArticle, createArticle, createQuoteIndex, parseArticle, textOf, verifyQuotes } from 'wirecopy'
import type { Range } from 'wirecopy/article'
import { copy } from './harbour.js'

const told = (text: Parameters<typeof verifyQuotes>[1], sources: Parameters<typeof verifyQuotes>[0] = copy) =>
  verifyQuotes(sources, text).map(({ claim, speaker, verdict }) => [
    claim.text,
    speaker?.name,
    verdict.match,
    ...verdict.risks,
  ])

describe('of a text', () => {
  test('every passage in marks is checked by itself, in order, with its speaker', () => {
    const text = `Mara Lind said: “We will open the gate on Monday.” Ola Okafor said “the gate is safe” and “the ships are late”.

It was “the greatest day”.`
    expect(told(text)).toEqual([
      ['We will open the gate on Monday.', 'Mara Lind', 'exact'],
      ['the gate is safe', 'Ola Okafor', 'exact', 'negation'],
      ['the ships are late', 'Ola Okafor', 'altered', 'negation', 'speaker'],
      ['the greatest day', undefined, 'absent', 'absent'],
    ])
  })

  test('claims stand where they say', () => {
    const text = 'She said “ We will open ” and\n\n"the gate".'
    const claims = verifyQuotes(copy, text).map(({ claim }) => claim)
    expect(claims.map(({ text: words }) => words)).toEqual(['We will open', 'the gate'])
    expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(['We will open', 'the gate'])
  })

  test('a quotation in another is checked with it', () => {
    const source = '“Lind said ‘we go’ and left,” Okafor said.'
    expect(told(source, source)).toEqual([['Lind said ‘we go’ and left,', 'Okafor', 'exact']])
  })

  test('of an interrupted quotation each part is checked', () => {
    const text = '“I don’t think that the gate is safe,” Okafor said, “and nobody asked them.”'
    expect(told(text)).toEqual([
      ['I don’t think that the gate is safe,', 'Okafor', 'exact'],
      ['and nobody asked them.', 'Okafor', 'altered', 'name'],
    ])
  })

  test('of a quotation over paragraphs each is checked', () => {
    const text = 'Lind said: “We will open the gate.\n\n“The ships are not late.”'
    expect(told(text)).toEqual([
      ['We will open the gate.', 'Lind', 'exact'],
      ['The ships are not late.', 'Lind', 'exact'],
    ])
  })

  test('another speaker is told', () => {
    expect(told('“We will open the gate on Monday,” Ola Okafor said.')).toEqual([
      ['We will open the gate on Monday,', 'Ola Okafor', 'exact', 'speaker'],
    ])
  })

  test('marks that nobody closes end with the paragraph', () => {
    expect(told('Lind said: “We will open the gate\n\nThe fog came.').map(([claim]) => claim)).toEqual([
      'We will open the gate',
    ])
  })

  test('a transcript needs no marks', () => {
    expect(told('LIND: We will open the gate on Monday.\n\nOKAFOR: The gate is safe.')).toEqual([
      ['We will open the gate on Monday', 'LIND', 'exact'],
      ['The gate is safe', 'OKAFOR', 'normalised', 'negation'],
    ])
  })

  test.each([
    ['', []],
    ['The fog lifted at noon.', []],
    ['Okafor said that the harbour was quiet.', []],
    ['He is 6\'2" tall.', []],
    ['It’s the Linds’ gate.', []],
    ['“”', []],
    ['“ ”', []],
    ['“…”', ['…']],
  ])('of %j there is to check: %j', (text, claims) => {
    expect(verifyQuotes(copy, text).map(({ claim }) => claim.text)).toEqual(claims)
  })

  test('that is a source, nothing is wrong', () => {
    const verdicts = verifyQuotes(copy, copy).map(({ verdict: { match, risks, speakerMatch } }) => [
      match,
      risks,
      speakerMatch,
    ])
    expect(verdicts).toEqual([
      ['exact', [], 'right'],
      ['exact', [], 'right'],
      ['exact', [], 'right'],
      ['exact', [], 'right'],
      ['exact', [], 'right'],
    ])
  })
})

describe('of several sources', () => {
  const sources = ['“We go,” Mara Lind said.', createQuoteIndex('“We stay,” Ola Okafor said.')]

  test('each claim is found in its own', () => {
    const text = '“We stay,” Okafor said. “We go,” Lind said. “We swim,” he said.'
    expect(verifyQuotes(sources, text).map(({ verdict }) => [verdict.match, verdict.source])).toEqual([
      ['exact', 1],
      ['exact', 0],
      ['absent', undefined],
    ])
  })

  test('where there are none all is absent', () => {
    expect(told('“We go,” Lind said.', [])).toEqual([['We go,', 'Lind', 'absent', 'absent']])
  })
})

describe('of an article', () => {
  test('claims are told by block, in order', () => {
    const article = createArticle({
      headline: 'Gate “is safe”',
      body: ['“We will open the gate,” Lind said.', { type: 'blockquote', text: 'It was “a good day”.' }],
    })
    const claims = verifyQuotes(copy, article).map(({ claim }) => claim)
    expect(claims).toEqual([
      { text: 'is safe', block: 'headline', start: 6, end: 13 },
      { text: 'We will open the gate,', block: 0, start: 1, end: 23 },
      { text: 'a good day', block: 1, start: 8, end: 18 },
    ])
    expect(claims.map((claim) => textOf(article, claim as Range))).toEqual(claims.map(({ text }) => text))
  })

  test('it makes no difference whether it is annotated, and an article of copy says where claims stand in it', () => {
    const { article } = parseArticle(copy)
    const checked = verifyQuotes(copy, article)
    expect(checked.map(({ claim: { position } }) => copy.slice(position?.start, position?.end))).toEqual(
      checked.map(({ claim }) => claim.text),
    )
    const made = createArticle({ body: ['“We will open the gate,” Mara Lind said.'] })
    expect(verifyQuotes(copy, annotateArticle(made).article)).toEqual(verifyQuotes(copy, made))
  })
})

test('what a label has in marks is checked without them', () => {
  const [first] = verifyQuotes('“We walk,” Mara Lind said.', 'Lind: “We walk.”\n\nOkafor: “We walk.”')
  expect(first).toMatchObject({ claim: { text: 'We walk.', start: 7, end: 15 }, verdict: { match: 'exact' } })
})

test('what is neither text nor article is a slip of the caller', () => {
  for (const slip of [undefined, null, 7, {}, ['a']]) {
    expect(() => verifyQuotes(copy, slip as unknown as string)).toThrow(TypeError)
    if (!Array.isArray(slip)) expect(() => verifyQuotes(slip as unknown as string, copy)).toThrow(TypeError)
  }
  expect(() => verifyQuotes([copy, 7 as unknown as string], copy)).toThrow(TypeError)
})
