import { describe, expect, test } from 'vitest'
import { findQuotes } from 'wirecopy/quotes'

/** The speaker of the last quotation of a text: name and kind. */
function lastSpeaker(text: string) {
  const speaker = findQuotes(text).at(-1)?.speaker
  return speaker && [speaker.name, speaker.kind]
}

describe('a news outlet is no person', () => {
  test.each([
    ['Reuters said it was late.', 'Reuters'],
    ['“It is late,” Politico reported.', 'Politico'],
    ['Mara Lind told Bloomberg it was late. Bloomberg said it was dark.', 'Bloomberg'],
    ['Bloomberg News said it was late. Bloomberg said it was dark.', 'Bloomberg News'],
    ['The Times said it was late.', 'Times'],
    ['“It is late,” the Courier said.', 'Courier'],
    ['The Tolvik Courier said it was late. The Courier said it was dark.', 'Tolvik Courier'],
  ])('%s', (text, name) => expect(lastSpeaker(text)).toEqual([name, 'organization']))

  test.each([
    ['Mara Bloomberg came. Bloomberg said it was late.', 'Mara Bloomberg'],
    ['Mayor Slate came. Slate said it was late.', 'Slate'],
  ])('unless somebody bears its name: %s', (text, name) => expect(lastSpeaker(text)).toEqual([name, 'person']))
})

describe('a family name in -s is no plural', () => {
  test.each([
    ['Jones said it was late.', ['Jones', 'person']],
    ['Hollis said it was late.', ['Hollis', 'person']],
    ['Peter Hollis came. Hollis said it was late.', ['Peter Hollis', 'person']],
    ['Shareholders said it was late.', ['Shareholders', 'group']],
    ['The Danes say it is late.', ['The Danes', 'group']],
  ])('%s', (text, speaker) => expect(lastSpeaker(text)).toEqual(speaker))
})
