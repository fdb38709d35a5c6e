import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('a relative clause with a cue is a quotation of its own', () => {
  test.each([
    ['Mara Lind, who said the line was old, left on Monday.', 'the line was old', 'said', 'who'],
    ['Mara Lind, who said “the line is old”, left on Monday.', '“the line is old”', 'said', 'who'],
    ['Mara Lind, who criticised the plan, has left.', 'the plan', 'criticised', 'who'],
    ['Clara Dahl, who announced a plan on Monday, sailed.', 'a plan on Monday', 'announced', 'who'],
    ['They met Mara Lind, who said the ice was thin.', 'the ice was thin', 'said', 'who'],
    [
      'They met the harbourmaster, who said the mayor, a baker, was late.',
      'the mayor, a baker, was late',
      'said',
      'who',
    ],
    ['The report, which said the line was old, came late.', 'the line was old', 'said', 'which'],
    [
      '“The line is old,” Mara Lind, who has criticised the plan, said on Monday.',
      '“The line is old,”',
      'said',
      'Mara Lind, who has criticised the plan',
    ],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    [
      'Mara Lind, who said the line was old, added the port was older.',
      [
        ['the line was old', 'said', 'who'],
        ['the port was older', 'added', 'Mara Lind'],
      ],
    ],
    [
      '“We sail,” said Mara Lind, who added that the port was old.',
      [
        ['“We sail,”', 'said', 'Mara Lind'],
        ['that the port was old', 'added', 'who'],
      ],
    ],
  ])('%s', (text, all) => expect(reports(text)).toEqual(all))
})

describe('any other belongs to the source', () => {
  test.each([
    ['Mara Lind, who runs the port, said it was open.', 'it was open', 'said', 'Mara Lind, who runs the port'],
    [
      'A spokesman, who asked not to be named, said it was open.',
      'it was open',
      'said',
      'A spokesman, who asked not to be named',
    ],
    ['The man who shot Ana Ruiz said it was open.', 'it was open', 'said', 'The man who shot Ana Ruiz'],
    ['“It was open,” said Mara Lind, who runs the port.', '“It was open,”', 'said', 'Mara Lind, who runs the port'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('near misses', () => {
  test.each([
    'Mara Lind, who did not say why, left.',
    'Who said the gate would open?',
    'Mara Lind, who runs the port, left.',
    'The ship, which sailed, was old.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('a cue in the midst of a relative clause', () => {
  test.each([
    ['The plan, which critics say is flawed, will go ahead.', 'is flawed', 'say', 'critics'],
    ['The plan – which critics say is flawed – will go ahead.', 'is flawed', 'say', 'critics'],
    ['The plan, which Lind said would fail, failed.', 'would fail', 'said', 'Lind'],
    ['She saw the plan, which Lind said would fail.', 'would fail', 'said', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})
