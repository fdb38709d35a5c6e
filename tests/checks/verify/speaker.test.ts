import { describe, expect, test } from 'vitest'
import { verifyQuote } from 'wirecopy'
import { copy, verify } from './harbour.js'

const matchOf = (speaker: string, claimed = 'We will open the gate on Monday', source = copy) =>
  verifyQuote(source, claimed, { speaker }).speakerMatch

test.each([
  'Mara Lind',
  'Lind',
  'Mayor Lind',
  'Mayor Mara Lind',
  'Ms. Lind',
  'the mayor',
  'Mayor',
  'MARA LIND',
  'lind',
  'Mára Lind',
  'M. Lind',
  'Mara Ann Lind',
  'Lind’s',
])('%s is Mara Lind, the mayor', (speaker) => {
  expect(matchOf(speaker)).toBe('right')
  expect(verify('We will open the gate on Monday', { speaker }).risks).toBeUndefined()
})

test.each(['Ola Okafor', 'Okafor', 'the pilot', 'Sara Lind', 'S. Lind', 'Lindgren', 'OKAFOR', 'Harbour Board'])(
  '%s is not',
  (speaker) => {
    expect(matchOf(speaker)).toBe('wrong')
    expect(verify('We will open the gate on Monday', { speaker })).toMatchObject({ match: 'exact', risks: ['speaker'] })
  },
)

test.each(['she', 'He', 'they', 'the governor', 'an official', '', ' ', '—'])(
  'whether %j is, nobody knows',
  (speaker) => {
    expect(matchOf(speaker)).toBe('unknown')
    expect(verify('We will open the gate on Monday', { speaker }).risks).toBeUndefined()
  },
)

describe('the source says who spoke', () => {
  const said = (by: string) => `“The ships are late,” ${by} said.`

  test.each([
    ['a body', said('the Harbour Board'), 'Harbour Board', 'right'],
    ['a body, in capitals', said('the Harbour Board'), 'THE HARBOUR BOARD', 'right'],
    ['a body by its letters', said('the Ansel Harbour Board'), 'AHB', 'right'],
    ['another body', said('the Harbour Board'), 'Pilot Union', 'wrong'],
    ['nobody with a name', said('a spokesman'), 'spokesman', 'right'],
    ['nobody with a name, who may be anybody', said('a spokesman'), 'Lind', 'unknown'],
    ['nobody', 'It was late. “The ships are late.”', 'Lind', 'unknown'],
    ['a pronoun that goes back to a name', 'Mara Lind waited. “The ships are late,” she said.', 'Lind', 'right'],
    ['one of two of the same name', 'Mara Lind left. “The ships are late,” Ola Lind said.', 'Mara Lind', 'wrong'],
  ])('%s', (_, source, speaker, match) => expect(matchOf(speaker, 'The ships are late', source)).toBe(match))
})

test('of words that the reporter gives as his own nobody knows', () => {
  expect(matchOf('Lind', 'The fog lifted at noon')).toBe('unknown')
})

test('an indirect report has a speaker too', () => {
  expect(matchOf('Okafor', 'the harbour was quiet')).toBe('right')
  expect(matchOf('Lind', 'the harbour was quiet')).toBe('wrong')
})

test('without a speaker claimed, and for what is absent, nothing is said of a match', () => {
  expect(verifyQuote(copy, 'We will open the gate')).not.toHaveProperty('speakerMatch')
  expect(verifyQuote(copy, 'The crew was paid', { speaker: 'Lind' })).not.toHaveProperty('speakerMatch')
})

test('of two who said the same the one that is claimed is told', () => {
  const source = '“We go,” Mara Lind said. “We go,” Ola Okafor said.'
  for (const [speaker, start] of [
    ['Lind', 1],
    ['Okafor', 26],
  ] as const) {
    const verdict = verifyQuote(source, 'We go', { speaker })
    expect([verdict.speakerMatch, verdict.found[0]?.start]).toEqual(['right', start])
  }
})

describe('a transcript', () => {
  const source = 'LIND: We will go.\n\nWe always have.\n\nOKAFOR: We never go.\n'

  test.each([
    ['what follows a label', 'We will go', 'Lind', 'right'],
    ['what follows it in the next paragraph', 'We always have', 'Lind', 'right'],
    ['what follows another', 'We never go', 'Lind', 'wrong'],
    ['who is labelled', 'We never go', 'Ola Okafor', 'right'],
  ])('%s', (_, claimed, speaker, speakerMatch) => {
    expect(verify(claimed, { source, speaker })).toMatchObject({ match: 'exact', wording: 'quoted', speakerMatch })
  })

  test('words of two are joined, words of one are not', () => {
    expect(verify('We will go. We always have.', { source }).risks).toBeUndefined()
    expect(verify('We always have. We never go.', { source }).risks).toEqual(['joined'])
  })
})
