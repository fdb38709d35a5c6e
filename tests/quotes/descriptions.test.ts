import { describe, expect, test } from 'vitest'
import { findQuotes } from 'wirecopy/quotes'

/** The speaker of the last quotation of a text: name and kind. */
function lastSpeaker(text: string) {
  const speaker = findQuotes(text).at(-1)?.speaker
  return speaker && [speaker.name, speaker.kind]
}

describe('a description with "the"', () => {
  test.each([
    ['means who stands out', 'Mara Lind spoke first. “It is late,” the comedian said.', ['Mara Lind', 'person']],
    [
      'means the holder of the office who stands out, of several',
      'Mayor Tom Okafor smiled at Mayor Ida Moe. “It is late,” the mayor said.',
      ['Tom Okafor', 'person'],
    ],
    [
      'means nobody of the other gender',
      'Mrs. Mara Lind met Mr. Tom Okafor. Lind smiled. “It is late,” the chairman said.',
      ['Tom Okafor', 'person'],
    ],
    [
      'means nobody it names',
      'Ida Moe spoke first. “It is late,” the Mara Lind biographer said. Mara Lind laughed.',
      ['Ida Moe', 'person'],
    ],
  ])('%s', (_what, text, speaker) => expect(lastSpeaker(text)).toEqual(speaker))

  test.each([
    ['that the text brought in unnamed', 'A comedian met Mara Lind. “It is late,” the comedian said.', 'comedian'],
    ['of those who mostly go unnamed', 'Mara Lind came. “It is late,” the official said.', 'official'],
    ['with "a"', 'Mara Lind came. “It is late,” a comedian said.', 'comedian'],
  ])('is nobody of the article: %s', (_what, text, name) => expect(lastSpeaker(text)).toEqual([name, 'unnamed']))
})

describe('a body goes on', () => {
  test.each([
    ['Ellery University was closed. The school said it was late.', ['Ellery University', 'organization']],
    ['The Harbour Committee met. The panel said it was late.', ['Harbour Committee', 'organization']],
    ['Ellery University was closed. The brewery said it was late.', ['brewery', 'organization']],
  ])('%s', (text, speaker) => expect(lastSpeaker(text)).toEqual(speaker))
})

describe('a relative clause speaks', () => {
  test.each([
    ['They met Ida Moe, a nurse at the clinic, who said it was late.', ['Ida Moe', 'person']],
    ['Mara Lind wants the seat. They met the novice who said it was late.', ['Mara Lind', 'person']],
    ['They met officials who said it was late.', ['officials', 'group']],
  ])('%s', (text, speaker) => expect(lastSpeaker(text)).toEqual(speaker))
})

describe('a name that nobody of the article bears', () => {
  test.each([
    ['“It is late,” according to Yevka Brunswyk.', 'person'],
    ['“It is late,” according to Brunswyk Street.', 'organization'],
    ['“It is late,” according to Brunswyk.', 'organization'],
    ['Americans say it is late.', 'group'],
    ['None of this is new, none said.', undefined],
  ])('%s', (text, kind) => expect(findQuotes(text)[0]?.speaker?.kind).toBe(kind))
})

test('a name before a noun of a body is not who speaks', () => {
  const text = 'Mara Lind came. “It is late,” the Lind Campaign said.'
  expect(lastSpeaker(text)?.[0]).not.toBe('Mara Lind')
})

test('of many companies "the company" is the last', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const many = letters.flatMap((one) =>
    letters.slice(0, 4).map((two) => `${one}${two.toLowerCase()}rel Shipping grew.`),
  )
  expect(lastSpeaker(`${many.join(' ')} The company said it was late.`)).toEqual(['Zdrel Shipping', 'organization'])
})
