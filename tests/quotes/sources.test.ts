import { describe, expect, test } from 'vitest'
import { findQuotes } from 'wirecopy/quotes'
import { reports, said } from './said.js'

describe('a name with what belongs to it', () => {
  test.each([
    ['Mara Lind, 43, said it was open.', 'it was open', 'said', 'Mara Lind, 43'],
    [
      'Mara Lind, 43, a teacher in Ostby, said it was open.',
      'it was open',
      'said',
      'Mara Lind, 43, a teacher in Ostby',
    ],
    ['Sen. Oskar Lind (D-Ostby) said it was open.', 'it was open', 'said', 'Sen. Oskar Lind (D-Ostby)'],
    ['Oskar Lind (D) (left) said it was open.', 'it was open', 'said', 'Oskar Lind (D) (left)'],
    ['Oskar Lind (D) – mayor since May – said it was open.', 'it was open', 'said', 'Oskar Lind (D)'],
    ['Lind’s lawyer, Ida Moe, said it was open.', 'it was open', 'said', 'Lind’s lawyer, Ida Moe'],
    ['Tolvik Freight Co. said it was open.', 'it was open', 'said', 'Tolvik Freight Co.'],
    ['Tolvik Freight Co. Ltd. said it was open.', 'it was open', 'said', 'Tolvik Freight Co. Ltd.'],
    ['Tolvik Inc., the carrier, said it was open.', 'it was open', 'said', 'Tolvik Inc., the carrier'],
    ['The line was open, Tolvik Corp. reported.', 'The line was open', 'reported', 'Tolvik Corp.'],
    ['captain Joona Ahtisalo said it was open.', 'it was open', 'said', 'captain Joona Ahtisalo'],
    ['Mara Lind and Ida Holt said it was open.', 'it was open', 'said', 'Mara Lind and Ida Holt'],
    [
      'Mayor Lind and the port’s chief Ida Holt said it was open.',
      'it was open',
      'said',
      'Mayor Lind and the port’s chief Ida Holt',
    ],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

test('a pronoun for somebody else is a source of its own', () => {
  const text = '“It is very late,” said one resident. “It is very, very late,” said another.'
  expect(reports(text).map(([, , source]) => source)).toEqual(['one resident', 'another'])
})

test('a shortened end of a company’s name ends the name', () => {
  const speakers = (text: string) => findQuotes(text).map(({ speaker }) => speaker?.name)
  expect(speakers('Tolvik Co. Chairman Mara Lind said it was open.')).toEqual(['Mara Lind'])
  expect(speakers('She left Tolvik Co. Mara Lind said it was open.')).toEqual(['Mara Lind'])
})

describe('descriptions', () => {
  test.each([
    ['The man who shot Ana Ruiz said it was open.', 'it was open', 'said', 'The man who shot Ana Ruiz'],
    ['People briefed on the talks said it was open.', 'it was open', 'said', 'People briefed on the talks'],
    ['Three of the crew said it was open.', 'it was open', 'said', 'Three of the crew'],
    ['A spokesman for the port said it was open.', 'it was open', 'said', 'A spokesman for the port'],
    ['The crew of the Long Tom said it was open.', 'it was open', 'said', 'The crew of the Long Tom'],
    ['Others, including Lind, said it was open.', 'it was open', 'said', 'Others, including Lind'],
    ['Some said it was open.', 'it was open', 'said', 'Some'],
    ['Everyone at the port says it is open.', 'it is open', 'says', 'Everyone at the port'],
    [
      'Officials at the Ministry of Labour said it was open.',
      'it was open',
      'said',
      'Officials at the Ministry of Labour',
    ],
    ['The report said it was open.', 'it was open', 'said', 'The report'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('what stands around it is none of it', () => {
  test.each([
    ['But Lind, the mayor, said it was open.', 'it was open', 'said', 'Lind, the mayor'],
    ['Lind, in a letter, said it was open.', 'it was open', 'said', 'Lind'],
    ['Lind – mayor since May – said it was open.', 'it was open', 'said', 'Lind'],
    ['In Ostby, Lind said it was open.', 'it was open', 'said', 'Lind'],
    ['After the storm, the mayor said it was open.', 'it was open', 'said', 'the mayor'],
    ['On Monday Lind said it was open.', 'it was open', 'said', 'Lind'],
    ['While the crews slept, Lind said it was open.', 'it was open', 'said', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('behind its cue', () => {
  test.each([
    ['“It was open,” said Sen. Oskar Lind (D-Ostby).', '“It was open,”', 'said', 'Sen. Oskar Lind (D-Ostby)'],
    ['“It was open,” said Lind and Holt.', '“It was open,”', 'said', 'Lind and Holt'],
    ['“It was open,” said Mara Lind in a statement.', '“It was open,”', 'said', 'Mara Lind'],
    ['“It was open,” said Mara Lind on Monday.', '“It was open,”', 'said', 'Mara Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    [
      '“It was open,” said Mara Lind, a teacher, adding that it was late.',
      [
        ['“It was open,”', 'said', 'Mara Lind, a teacher'],
        ['that it was late', 'adding', 'Mara Lind, a teacher'],
      ],
    ],
  ])('%s', (text, all) => expect(reports(text)).toEqual(all))
})

describe('one person does not say, several do', () => {
  test.each([
    ['Officials say it is open.', 'it is open', 'say', 'Officials'],
    ['Lind and Holt say it is open.', 'it is open', 'say', 'Lind and Holt'],
    ['The crews say it is open.', 'it is open', 'say', 'The crews'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each(['The official say it is open.', 'Lind say it is open.', 'Few had a say.'])('not: %s', (text) =>
    expect(reports(text)).toEqual([]),
  )
})

describe('a nickname in marks is part of the name', () => {
  test.each([
    ['“We lost,” said Oskar “Bobby” Lind, a fisherman.', 'Oskar “Bobby” Lind, a fisherman', 'Oskar “Bobby” Lind'],
    ['“We lost,” Oskar "Bobby" Lind said.', 'Oskar "Bobby" Lind', 'Oskar "Bobby" Lind'],
    ['Oskar ‘Big Bobby’ Lind said it was late.', 'Oskar ‘Big Bobby’ Lind', 'Oskar ‘Big Bobby’ Lind'],
    ['Oskar “Bobby” Lind came. “We lost,” Oskar Lind said.', 'Oskar Lind', 'Oskar “Bobby” Lind'],
    ['Oskar “Bobby” Lind came. “We lost,” Lind said.', 'Lind', 'Oskar “Bobby” Lind'],
  ])('%s', (text, source, speaker) => expect(said(text)).toMatchObject([{ source, speaker }]))

  test.each([
    ['Lind read “Gate” Monday.', '“Gate”'],
    ['“No,” Lind said. “Never,” Holt said.', '“No,”'],
  ])('other marks are none: %s', (text, words) => expect(said(text)[0]?.content).toEqual([words]))
})

describe('a source that an editor filled in, in brackets', () => {
  test.each([
    ['“We lost,” [Lind] said.', 'Lind'],
    ['“We lost,” (Mara Lind) said.', 'Mara Lind'],
    ['“We lost,” said [Mara Lind].', 'Mara Lind'],
    ['“We lost,” [Lind] said, “and we knew.”', 'Lind'],
    ['[Lind] said it was late.', 'Lind'],
    ['“We lost,” Lind (left) said.', 'Lind (left)'],
  ])('%s', (text, source) => expect(said(text)).toMatchObject([{ source, speaker: source.replace(/ \(.*/, '') }]))

  test('may be a pronoun', () => {
    expect(said('Mayor Mara Lind came. “We lost,” [she] said.')).toMatchObject([
      { source: 'she', speaker: 'Mara Lind' },
    ])
  })
})
