import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('a source and its cue behind "as"', () => {
  test.each([
    ['As Lind put it, “the line is dead and gone.”', '“the line is dead and gone.”', 'put it', 'Lind'],
    ['The line is dead, as Lind has said.', 'The line is dead', 'said', 'Lind'],
    ['The line is dead, as Lind said on Monday.', 'The line is dead', 'said', 'Lind'],
    ['As the mayor often says, the ice is thin.', 'the ice is thin', 'says', 'the mayor'],
    ['The ice, as the mayor often says, is thin.', 'The ice | is thin', 'says', 'the mayor'],
    ['As officials say, the ice is thin.', 'the ice is thin', 'say', 'officials'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('the cue first, behind "as"', () => {
  test.each([
    ['As reported by the Varland Post, the line is dead.', 'the line is dead', 'reported', 'the Varland Post'],
    ['The line is dead, as reported by the Varland Post.', 'The line is dead', 'reported', 'the Varland Post'],
    ['As described by Lind, the plan is bold.', 'the plan is bold', 'described', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('near misses', () => {
  test.each([
    'Lind works as chief of the port.',
    'As Lind left, the ice broke.',
    'The ice broke as feared by many.',
    'As Lind did not say, the ice broke.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('what is said behind "as" in time has "that" or words of its own', () => {
  test.each([
    ['As Lind said that the line was closed, the lights went out.', 'that the line was closed', 'said', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('somebody quoted as saying', () => {
  test.each([
    ['Lind was quoted by the agency as saying that the line was safe.', 'that the line was safe', 'saying', 'Lind'],
    ['Lind was quoted as saying “The line is safe.”', '“The line is safe.”', 'saying', 'Lind'],
    ['Lind was later quoted as saying the line was safe.', 'the line was safe', 'saying', 'Lind'],
    [
      'Lind has been quoted by the Varland Post as saying that the line was safe.',
      'that the line was safe',
      'saying',
      'Lind',
    ],
    ['A guard was recorded as saying that the line was safe.', 'that the line was safe', 'saying', 'A guard'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    'Lind was heard saying the line was safe.',
    'Lind was known as saying Holt.',
    'The play was cited as speaking volumes.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})
