import { expect, test } from 'vitest'
import { is, NAME, english as people, readText, TIME } from '../../src/people/reading.js'
import { english } from '../../src/quotes/en/index.js'
import { extendLanguages } from '../../src/quotes/extend.js'
import { CUE, classifierOf, NEGATION, plays } from '../../src/quotes/word-classes.js'

const text = 'Lind said nothing.'

test('one look tells whether a word is of any of several classes', () => {
  const [passage] = readText(text, people, classifierOf(english.quotes)).passages
  if (passage === undefined) throw new Error('no passage')
  expect([0, 1, -1, 99].map((at) => is(passage, at, TIME, NAME))).toEqual([true, false, false, false])
  expect([0, 1, -1, 99].map((at) => plays(passage, at, NEGATION, CUE))).toEqual([false, true, false, false])
  // @ts-expect-error: a part is no class
  is(passage, 0, NAME, CUE)
  // @ts-expect-error: a class is no part
  plays(passage, 0, NAME)
  // @ts-expect-error: nor is a number
  plays(passage, 0, 1)
})

test('a text that is read without a classifier plays no part', () => {
  const [passage] = readText(text, people).passages
  expect(passage?.parts.every((parts) => parts === 0)).toBe(true)
})

test('the vocabulary of a caller’s list is made once', () => {
  const options = { cues: ['posit'], titles: ['keel master'] }
  const first = extendLanguages(english, options)
  const again = extendLanguages(english, { ...options })
  expect(again.quotes).toBe(first.quotes)
  expect(again.people).toBe(first.people)
  expect(classifierOf(again.quotes)).toBe(classifierOf(first.quotes))
  expect(extendLanguages(english, { cues: ['posit'] }).quotes).not.toBe(first.quotes)
})
