import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('a noun with an owner', () => {
  test.each([
    ['Holt rejected Lind’s claim that the line is safe.', 'Lind’s claim that the line is safe', 'rejected', 'Holt'],
    ['Holt laughed at his claim that the line is safe.', 'that the line is safe', 'claim', 'his'],
    [
      'They laughed at the mayor’s latest public warning that the ice was thin.',
      'that the ice was thin',
      'warning',
      'the mayor’s',
    ],
    ['Holt was angered by Mara Lind’s promise to reopen the line.', 'to reopen the line', 'promise', 'Mara Lind’s'],
    ['Nobody believed their assertion that the ice was thin.', 'that the ice was thin', 'assertion', 'their'],
    ['They recalled Lind’s vow to sail.', 'Lind’s vow to sail', 'recalled', 'They'],
    ['They heard Lind’s argument that it was “far too late”.', 'that it was “far too late”', 'argument', 'Lind’s'],
    [
      'They laughed at their mayor’s suggestion that the ice was thin.',
      'that the ice was thin',
      'suggestion',
      'their mayor’s',
    ],
    ['They waited for the union’s demand to close the port.', 'to close the port', 'demand', 'the union’s'],
    [
      'They were tired of her constant complaint that the crews were late.',
      'that the crews were late',
      'complaint',
      'her',
    ],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('a noun with its author behind "by"', () => {
  test.each([
    ['They heard a claim by Lind that the line is safe.', 'that the line is safe', 'claim', 'Lind'],
    ['They feared a threat by the union to strike.', 'to strike', 'threat', 'the union'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('near misses', () => {
  test.each([
    'They heard the claim that the line is safe.',
    'Lind’s claim was old.',
    'Lind’s charge was low.',
    'Lind’s call came late.',
    'The claim by Lind was old.',
    'They liked Lind’s message.',
    'They liked his question.',
    'Lind’s answer that day was short.',
    'Lind’s boat that sank was old.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})
