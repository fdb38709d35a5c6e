import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('what the reporter adds behind a comma ends a report', () => {
  test.each([
    ['Lind said the line was closed, which surprised Holt.', 'the line was closed', 'said', 'Lind'],
    ['Lind said the line was closed, but nobody listened.', 'the line was closed', 'said', 'Lind'],
    ['Lind said the line was closed, although nobody knew why.', 'the line was closed', 'said', 'Lind'],
    ['Lind said the line was closed, even as it opened.', 'the line was closed', 'said', 'Lind'],
    ['Lind said the line was closed, showing a map.', 'the line was closed', 'said', 'Lind'],
    ['Lind said the line was closed, the third this year.', 'the line was closed', 'said', 'Lind'],
    ['Lind said the line was closed; Holt left.', 'the line was closed', 'said', 'Lind'],
    ['Lind said the line was closed — which surprised Holt.', 'the line was closed', 'said', 'Lind'],
    ['Lind said the line was closed, he was told.', 'the line was closed', 'said', 'Lind'],
    ['Lind called the plan late, but the crews liked it.', 'the plan late', 'called', 'Lind'],
    ['Lind promised to reopen the line, though nobody believed her.', 'to reopen the line', 'promised', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('what belongs to it does not', () => {
  test.each([
    ['Lind said that, if asked, she would close it.', 'that, if asked, she would close it', 'said', 'Lind'],
    ['Lind said that, as of May, it was closed.', 'that, as of May, it was closed', 'said', 'Lind'],
    ['Lind said if it rained, they would close it.', 'if it rained, they would close it', 'said', 'Lind'],
    [
      'Lind said the gate, which leaks, was closed, but it was not.',
      'the gate, which leaks, was closed',
      'said',
      'Lind',
    ],
    [
      'Lind said it was closed, and that, despite the rain, he was not late.',
      'it was closed, and that, despite the rain, he was not late',
      'said',
      'Lind',
    ],
    [
      'Lind said the line was closed, and the port was too.',
      'the line was closed, and the port was too',
      'said',
      'Lind',
    ],
    [
      'Lind said the line, the road and the port were closed.',
      'the line, the road and the port were closed',
      'said',
      'Lind',
    ],
    ['Lind said the mayor, a baker, was late.', 'the mayor, a baker, was late', 'said', 'Lind'],
    [
      'Lind said not only ships were late, but also trains.',
      'not only ships were late, but also trains',
      'said',
      'Lind',
    ],
    ['Lind said ships were not only late, but dear.', 'ships were not only late, but dear', 'said', 'Lind'],
    ['Lind said the line was closed, including the port.', 'the line was closed, including the port', 'said', 'Lind'],
    ['Lind said the line was closed because the port was.', 'the line was closed because the port was', 'said', 'Lind'],
    ['Lind said the line closed when the bridge fell.', 'the line closed when the bridge fell', 'said', 'Lind'],
    ['Lind said the line was closed on Monday.', 'the line was closed on Monday', 'said', 'Lind'],
    [
      'Lind said the line was closed, but it was “the port’s fault”.',
      'the line was closed, but it was “the port’s fault”',
      'said',
      'Lind',
    ],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('a few words in marks and what goes on behind them', () => {
  test.each([
    ['Lind said “excessive” tolls were killing the port.', '“excessive” tolls were killing the port', 'said', 'Lind'],
    [
      'Lind said “the game is lost” because “nobody runs” any more.',
      '“the game is lost” because “nobody runs” any more',
      'said',
      'Lind',
    ],
    ['Lind said the plan was “bold” but “too late”.', 'the plan was “bold” but “too late”', 'said', 'Lind'],
    ['Lind said “the game is lost here and now” and left.', '“the game is lost here and now”', 'said', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('circumstances are not part of it', () => {
  test.each([
    ['Lind said last month that the line was closed.', 'that the line was closed', 'said', 'Lind'],
    [
      'Lind said on a call with reporters last month that the line was closed.',
      'that the line was closed',
      'said',
      'Lind',
    ],
    ['Lind said in a letter the line was closed.', 'the line was closed', 'said', 'Lind'],
    ['Lind said the same afternoon that the line was closed.', 'that the line was closed', 'said', 'Lind'],
    ['Lind wrote on the port’s website that the line was closed.', 'that the line was closed', 'wrote', 'Lind'],
    ['Lind last week said the line was closed.', 'the line was closed', 'said', 'Lind'],
    ['Lind Wednesday said the line was closed.', 'the line was closed', 'said', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('two voices in one sentence stay two', () => {
  test.each([
    [
      'Lind says it is late; Holt says it is early.',
      [
        ['it is late', 'says', 'Lind'],
        ['it is early', 'says', 'Holt'],
      ],
    ],
    [
      'Lind said it was late, while Holt said it was early.',
      [
        ['it was late', 'said', 'Lind'],
        ['it was early', 'said', 'Holt'],
      ],
    ],
    [
      'Lind said it was late, but Holt said it was early.',
      [
        ['it was late', 'said', 'Lind'],
        ['it was early', 'said', 'Holt'],
      ],
    ],
  ])('%s', (text, all) => expect(reports(text)).toEqual(all))
})
