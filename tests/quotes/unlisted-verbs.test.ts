import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('any verb beside spoken marks', () => {
  test.each([
    ['“We always walk to the mill,” he groused.', '“We always walk to the mill,”', 'groused', 'he'],
    ['“We always walk to the mill,” grumbled the mayor.', '“We always walk to the mill,”', 'grumbled', 'the mayor'],
    ['“We always walk to the mill,” the mayor bellowed.', '“We always walk to the mill,”', 'bellowed', 'the mayor'],
    ['“We always walk to the mill!” the mayor softly sang.', '“We always walk to the mill!”', 'sang', 'the mayor'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('any verb before marks', () => {
  test.each([
    [
      'The mayor welcomed “a new day for the whole town” in Ostby.',
      '“a new day for the whole town” in Ostby',
      'welcomed',
      'The mayor',
    ],
    [
      'Lind groused that the town “never walks to the mill”.',
      'that the town “never walks to the mill”',
      'groused',
      'Lind',
    ],
    ['He issued a statement: “We always walk to the mill.”', '“We always walk to the mill.”', 'issued', 'He'],
    ['Lind: “We always walk to the mill.”', '“We always walk to the mill.”', ':', 'Lind'],
    ['The mayor of Ostby: “We always walk to the mill.”', '“We always walk to the mill.”', ':', 'The mayor of Ostby'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('no verb, no spoken end, no speaker', () => {
  test.each([
    ['“We always walk to the mill” he left.', '“We always walk to the mill”', undefined, undefined],
    ['Lind had one answer: “We always walk to the mill.”', '“We always walk to the mill.”', undefined, undefined],
    ['The sign bore the words “we always walk to the mill”.', '“we always walk to the mill”', undefined, undefined],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('few words, and titles', () => {
  test.each([
    'The mayor welcomed “a new day” in Ostby.',
    'The mayor opened “The Salt and the Stone” in Ostby.',
    '“The Long Way Home to Ostby” opened on Monday.',
    'The “dry line” was wet.',
    'Mara “Mouse” Lind won by two lengths.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('long words without a cue are kept, with nobody', () => {
  test.each([
    [
      'The crowd fell silent. “There is nobody left in this town.”',
      '“There is nobody left in this town.”',
      undefined,
      undefined,
    ],
    ['Lind sighed. “There is nobody left in this town.”', '“There is nobody left in this town.”', undefined, undefined],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})
