import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('according to', () => {
  test.each([
    ['According to Lind, the port was open.', 'the port was open', 'According to', 'Lind'],
    [
      'According to the mayor, Mara Lind, the port was open.',
      'the port was open',
      'According to',
      'the mayor, Mara Lind',
    ],
    ['The port was open, according to the mayor.', 'The port was open', 'according to', 'the mayor'],
    ['The port, according to Lind, was open.', 'The port | was open', 'according to', 'Lind'],
    ['“The port was open,” according to Lind.', '“The port was open,”', 'according to', 'Lind'],
    ['According to Lind: “The port was open.”', '“The port was open.”', 'According to', 'Lind'],
    ['The port was open according to Lind.', 'The port was open', 'according to', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('the source with what hangs on it', () => {
  test.each([
    [
      'According to two officials briefed on the matter, it was open.',
      'it was open',
      'According to',
      'two officials briefed on the matter',
    ],
    [
      'It was open, according to a report by the Varland Post.',
      'It was open',
      'according to',
      'a report by the Varland Post',
    ],
    [
      'It was open, according to figures from the port office.',
      'It was open',
      'according to',
      'figures from the port office',
    ],
    ['It was open, according to officials who saw it.', 'It was open', 'according to', 'officials who saw it'],
    ['It was open, according to Lind, who runs the port.', 'It was open', 'according to', 'Lind, who runs the port'],
    ['According to Lind on Monday, it was open.', 'it was open', 'According to', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('near misses', () => {
  test.each([
    'According to plan, it opened.',
    'They sorted the ships according to size.',
    'It acted according to the rules of the port.',
    'According to Lind.',
    'All went according to plan.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})
