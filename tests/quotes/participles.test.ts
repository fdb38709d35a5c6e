import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('a form in -ing behind a comma has the source before it', () => {
  test.each([
    ['Lind spoke in Ostby, saying the line was safe.', 'the line was safe', 'saying', 'Lind'],
    ['Holt left the room, insisting that nobody had asked him.', 'that nobody had asked him', 'insisting', 'Holt'],
    ['Lind wrote to the crews, thanking them for their work.', 'them for their work', 'thanking', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    [
      'Lind said the line was open, adding that it would stay so.',
      [
        ['the line was open', 'said', 'Lind'],
        ['that it would stay so', 'adding', 'Lind'],
      ],
    ],
    [
      '“We sail,” Lind said, adding, “We always have.”',
      [
        ['“We sail,”', 'said', 'Lind'],
        ['“We always have.”', 'adding', 'Lind'],
      ],
    ],
    [
      '“We sail,” Lind said, noting that the ice was thin.',
      [
        ['“We sail,”', 'said', 'Lind'],
        ['that the ice was thin', 'noting', 'Lind'],
      ],
    ],
  ])('%s', (text, all) => expect(reports(text)).toEqual(all))
})

describe('behind "by" or "and"', () => {
  test.each([
    ['Lind opened the talks by saying that the line was closed.', 'that the line was closed', 'saying', 'Lind'],
    ['Lind began by thanking the crews.', 'the crews', 'thanking', 'Lind'],
    ['Lind ended the talks by calling Holt “a coward”.', 'Holt “a coward”', 'calling', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('beside words in marks', () => {
  test.each([
    [
      'The office issued a statement calling the plan “late and thin”.',
      'the plan “late and thin”',
      'calling',
      'The office',
    ],
    ['Lind sent a letter saying the line was “closed for good”.', 'the line was “closed for good”', 'saying', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('the progressive', () => {
  test.each([
    ['Lind is calling for a vote.', 'a vote', 'calling for', 'Lind'],
    ['Holt was saying that the line was safe.', 'that the line was safe', 'saying', 'Holt'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('near misses', () => {
  test.each([
    'Adding sugar to the tea takes time.',
    'The adding machine broke.',
    'Lind left the port, losing an oar.',
    'Lind kept the office issuing statements saying nothing.',
    'Calling hours are over.',
    'The crew went on a fishing trip, calling at Ostby.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})
