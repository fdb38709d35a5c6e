import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('pairs of marks', () => {
  test.each([
    ['"We are ready now," Mara Lind said.', '"We are ready now,"', 'said', 'Mara Lind'],
    ["``We are ready now,'' Mara Lind said.", "``We are ready now,''", 'said', 'Mara Lind'],
    ["''We are ready now,'' Mara Lind said.", "''We are ready now,''", 'said', 'Mara Lind'],
    ['„We are ready now,“ Mara Lind said.', '„We are ready now,“', 'said', 'Mara Lind'],
    ['«We are ready now», Mara Lind said.', '«We are ready now»', 'said', 'Mara Lind'],
    ['»We are ready now«, Mara Lind said.', '»We are ready now«', 'said', 'Mara Lind'],
    ['‹We are ready now›, Mara Lind said.', '‹We are ready now›', 'said', 'Mara Lind'],
    ['‘We are ready now,’ Mara Lind said.', '‘We are ready now,’', 'said', 'Mara Lind'],
    ["'We are ready now,' Mara Lind said.", "'We are ready now,'", 'said', 'Mara Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('stops inside and outside', () => {
  test.each([
    ['“We are ready now.” Mara Lind said.', '“We are ready now.”', 'said', 'Mara Lind'],
    ['“We are ready now”, Mara Lind said.', '“We are ready now”', 'said', 'Mara Lind'],
    ['“We are ready now” Mara Lind said.', '“We are ready now”', 'said', 'Mara Lind'],
    ['“We are ready…” Mara Lind said.', '“We are ready…”', 'said', 'Mara Lind'],
    ['“We are ready —” Mara Lind said.', '“We are ready —”', 'said', 'Mara Lind'],
    ['“Are we ready?” Mara Lind asked.', '“Are we ready?”', 'asked', 'Mara Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('single marks and apostrophes', () => {
  test.each([
    ["'We aren't ready now,' Mara Lind said.", "'We aren't ready now,'", 'said', 'Mara Lind'],
    ['‘The miners’ lamps aren’t lit,’ Mara Lind said.', '‘The miners’ lamps aren’t lit,’', 'said', 'Mara Lind'],
    ["The miners' lamps aren't lit, Mara Lind said.", "The miners' lamps aren't lit", 'said', 'Mara Lind'],
    ["The class of '98 met, Mara Lind said.", "The class of '98 met", 'said', 'Mara Lind'],
    ["Rock 'n' roll is dead, Mara Lind said.", "Rock 'n' roll is dead", 'said', 'Mara Lind'],
    [`The pole was 6' 2" tall, Mara Lind said.`, `The pole was 6' 2" tall`, 'said', 'Mara Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each(["The miners' wives and the drivers' sons don't agree.", 'A 3" pipe and a 5" pipe burst in the harbour.'])(
    'not: %s',
    (text) => expect(reports(text)).toEqual([]),
  )
})

describe('marks in marks', () => {
  test.each([
    ['“She cried ‘Go now’ at me,” Mara Lind said.', '“She cried ‘Go now’ at me,”', 'said', 'Mara Lind'],
    [`"She told me 'no' and left," Mara Lind said.`, `"She told me 'no' and left,"`, 'said', 'Mara Lind'],
    ['“Who says ‘we are ready’?” Mara Lind asked.', '“Who says ‘we are ready’?”', 'asked', 'Mara Lind'],
    ['“She told me “no” and left,” Mara Lind said.', '“She told me “no” and left,”', 'said', 'Mara Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('closing marks that are wrong or missing', () => {
  test.each([
    ['“We are ready now,“ Mara Lind said.', '“We are ready now,“', 'said', 'Mara Lind'],
    ['”We are ready now,” Mara Lind said.', '”We are ready now,”', 'said', 'Mara Lind'],
    ['``We are ready now," Mara Lind said.', '``We are ready now,"', 'said', 'Mara Lind'],
    ['Mara Lind said: "We are ready now.', '"We are ready now.', 'said', 'Mara Lind'],
    ['Mara Lind said: “We are ready now.', '“We are ready now.', 'said', 'Mara Lind'],
    [
      '“We are ready. It took a year.\n\n“It was worth it,” Mara Lind said.',
      '“We are ready. It took a year. | “It was worth it,”',
      'said',
      'Mara Lind',
    ],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('marks that hold no speech', () => {
  test.each([
    ['Mara Lind said the “dry line” was wet.', 'the “dry line” was wet', 'said', 'Mara Lind'],
    ['The so-called “dry line” was wet, Mara Lind said.', 'The so-called “dry line” was wet', 'said', 'Mara Lind'],
    [
      '<a title="We are ready now">The line</a> was open, Mara Lind said.',
      '<a title="We are ready now">The line</a> was open',
      'said',
      'Mara Lind',
    ],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    '<a title="We are ready to go now">The line</a> was open.',
    'Mara Lind starred in “The Salt and the Stone” for nine years.',
    'Mara “Mouse” Lind won by two lengths.',
    'The “dry line” was under water when Mara Lind arrived.',
    'The word “enough” was painted on the wall.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})
