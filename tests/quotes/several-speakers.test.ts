import { describe, expect, test } from 'vitest'
import { findQuotes } from 'wirecopy/quotes'

/** Source and speaker of the last quotation of a text. */
function lastSpeaker(text: string) {
  const { source, speaker } = findQuotes(text).at(-1) ?? {}
  return [source && text.slice(source.start, source.end), speaker?.name, speaker?.kind]
}

describe('several with a name are a group', () => {
  test.each([
    ['Mara Lind and Peter Holt said it was late.', 'Mara Lind and Peter Holt', 'Mara Lind and Peter Holt'],
    ['“It is late,” said Lind and Holt.', 'Lind and Holt', 'Lind and Holt'],
    [
      '“It is late,” said Mara Lind, the mayor of Ostby, and Peter Holt, a councillor.',
      'Mara Lind, the mayor of Ostby, and Peter Holt, a councillor',
      'Mara Lind and Peter Holt',
    ],
    [
      'Mara Lind, the mayor, and Peter Holt, her deputy, said it was late.',
      'Mara Lind, the mayor, and Peter Holt, her deputy',
      'Mara Lind and Peter Holt',
    ],
    [
      'Lind’s mother, Ana Ruiz, and her husband, Tom Ruiz, said it was late.',
      'Lind’s mother, Ana Ruiz, and her husband, Tom Ruiz',
      'Ana Ruiz and Tom Ruiz',
    ],
    [
      'Mara Lind, Peter Holt and Ida Moe said it was late.',
      'Mara Lind, Peter Holt and Ida Moe',
      'Mara Lind, Peter Holt and Ida Moe',
    ],
    [
      'But Mara Lind, Peter Holt, and Ida Moe said it was late.',
      'Mara Lind, Peter Holt, and Ida Moe',
      'Mara Lind, Peter Holt and Ida Moe',
    ],
    ['In Ostby, Varland, Lind and Holt said it was late.', 'Lind and Holt', 'Lind and Holt'],
    [
      '“It is late,” said Oskar Lind Jr. and Mara Holt.',
      'Oskar Lind Jr. and Mara Holt',
      'Oskar Lind Jr. and Mara Holt',
    ],
    ['Mara Lind came. “It is late,” said Lind and her lawyer.', 'Lind and her lawyer', 'Mara Lind and her lawyer'],
    [
      'Mara Lind came. Lind and the Ministry of Mines said it was late.',
      'Lind and the Ministry of Mines',
      'Mara Lind and the Ministry of Mines',
    ],
    [
      'Sen. Mara Lind (D-Ostby) and Rep. Peter Holt (R-Velsk) said it was late.',
      'Sen. Mara Lind (D-Ostby) and Rep. Peter Holt (R-Velsk)',
      'Mara Lind and Peter Holt',
    ],
    [
      'Mayor Mara Lind came. Mara Lind of Ostby and Peter Holt of Velsk said it was late.',
      'Mara Lind of Ostby and Peter Holt of Velsk',
      'Mara Lind and Peter Holt',
    ],
    ['“It is late,” said Lind, Holt and others.', 'Lind, Holt and others', 'Lind, Holt and others'],
    ['“It is late,” according to Mara Lind and Peter Holt.', 'Mara Lind and Peter Holt', 'Mara Lind and Peter Holt'],
  ])('%s', (text, source, name) => expect(lastSpeaker(text)).toEqual([source, name, 'group']))
})

describe('two with one family name are named as printed', () => {
  test.each([
    ['Mr and Mrs Lind said it was late.', 'Mr and Mrs Lind'],
    ['Mara Lind met Oskar Lind. Mr. and Mrs. Lind said it was late.', 'Mr. and Mrs. Lind'],
    ['“It is late,” said Mr. and Mrs. Oskar Lind.', 'Mr. and Mrs. Oskar Lind'],
    ['Anna and Peter Ruiz said it was late.', 'Anna and Peter Ruiz'],
  ])('%s', (text, name) => expect(lastSpeaker(text)).toEqual([name, name, 'group']))
})

describe('a conjunction need not join speakers', () => {
  test.each([
    ['“It is late,” said Mara Lind, the mayor and a friend of Peter Holt.', 'Mara Lind', 'person'],
    ['“It is late,” said Mara Lind, the mother of Peter and Ida Holt.', 'Mara Lind', 'person'],
    ['“It is late,” said Mara Lind, an aide to Mayor Tom Ruiz and Governor Ida Moe.', 'Mara Lind', 'person'],
    ['“It is late,” said Mara Lind, head of the Lind and Holt Foundation.', 'Mara Lind', 'person'],
    ['Lind & Holt said it was late.', 'Lind & Holt', 'organization'],
    ['Mara Lind came. “It is late,” said Lind and the crowd cheered.', 'Mara Lind', 'person'],
    ['Mara Lind met Peter Holt. Lind and Holt’s lawyer said it was late.', 'Lind and Holt’s lawyer', 'unnamed'],
    ['Mara Lind met Peter Holt. Supporters of Lind and Holt said it was late.', 'supporters of Lind and Holt', 'group'],
    [
      'The Department of Health and Human Services said it was late.',
      'Department of Health and Human Services',
      'organization',
    ],
  ])('%s', (text, name, kind) => expect(lastSpeaker(text).slice(1)).toEqual([name, kind]))
})

test('the ones that go on as "they" may be more than two', () => {
  expect(lastSpeaker('Mara Lind, Peter Holt and Ida Moe spoke first. They said it was late.')).toEqual([
    'They',
    'Mara Lind, Peter Holt and Ida Moe',
    'group',
  ])
})

describe('a document speaks, not who has it', () => {
  test.each([
    ['A memo obtained by the Tolvik News said it was late.', 'memo obtained by the Tolvik News', 'document'],
    ['A report seen by the Courier said it was late.', 'report seen by the Courier', 'document'],
    [
      'A statement issued on Monday by Mara Lind said it was late.',
      'statement issued on Monday by Mara Lind',
      'document',
    ],
    ['A letter signed by Mara Lind and Peter Holt said it was late.', expect.stringMatching(/^letter/), 'document'],
    ['“It is late,” according to a memo obtained by the Tolvik News.', 'memo obtained by the Tolvik News', 'document'],
    ['A spokesman hired by Mara Lind said it was late.', 'spokesman hired by Mara Lind', 'unnamed'],
    ['A spokesman for Mayor Mara Lind said it was late.', 'spokesman for Mayor Mara Lind', 'unnamed'],
    ['A report by Mara Lind said it was late.', 'Mara Lind', 'person'],
  ])('%s', (text, name, kind) => expect(lastSpeaker(text).slice(1)).toEqual([name, kind]))
})
