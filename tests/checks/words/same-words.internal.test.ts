import { describe, expect, test } from 'vitest'
import { expandContraction } from '../../../src/checks/words/contractions.js'
import { isSameInflection, isTenseChange } from '../../../src/checks/words/inflection.js'
import { numberOf } from '../../../src/checks/words/numbers.js'
import { isSameWritten } from '../../../src/checks/words/same-written.js'
import { isSameSpelling } from '../../../src/checks/words/spelling.js'
import { readUnits } from '../../../src/checks/words/units.js'

const unitsOf = (text: string) => readUnits(text).units

describe('a number has the value of its words', () => {
  const worth = (text: string) => numberOf(unitsOf(text))?.value

  test.each([
    ['25', 25],
    ['1,200', 1200],
    ['2.5', 2.5],
    ['zero', 0],
    ['twenty-five', 25],
    ['hundred', 100],
    ['a hundred', 100],
    ['a five', 5],
    ['fifteen hundred', 1500],
    ['two hundred and five', 205],
    ['two hundred and twenty-five', 225],
    ['one hundred thousand', 100_000],
    ['2.5 million', 2_500_000],
    ['2.5m', 2_500_000],
    ['5k', 5000],
    ['three million two hundred thousand and one', 3_200_001],
    ['fifth', 5],
    ['twenty-first', 21],
    ['31st', 31],
    ['two hundred and third', 203],
  ])('%s: %d', (text, value) => expect(worth(text)).toBe(value))

  test.each([
    ['no words', ''],
    ['other words', 'gate'],
    ['other words too', 'five gates'],
    ['an article alone', 'a'],
    ['and before it', 'and five'],
    ['and behind an article', 'a and'],
    ['a proportion', '2:1'],
    ['a score', '4-3'],
    ['two numbers', 'five six'],
    ['years in words', 'nineteen eighty'],
    ['tens twice', 'twenty thirty'],
    ['millions twice', 'five million two million'],
    ['what follows an ordinal', 'third five'],
    ['more figures than a number holds', '1234567890123456'],
  ])('%s: none', (_, text) => expect(worth(text)).toBeUndefined())

  test('and says whether it is one in a row; figures may be either', () => {
    const texts = ['third', '3rd', 'three', '3', '3 million']
    expect(texts.map((text) => numberOf(unitsOf(text))?.ordinal)).toEqual([true, true, false, undefined, false])
  })
})

describe('one word in two spellings', () => {
  test.each([
    ['colour', 'color'],
    ['organise', 'organize'],
    ['organisations', 'organizations'],
    ['analysed', 'analyzed'],
    ['centre', 'center'],
    ['dialogue', 'dialog'],
    ['travelling', 'traveling'],
    ['grey', 'gray'],
    ['defence', 'defense'],
    ['paediatric', 'pediatric'],
    ['gate', 'gate'],
  ])('%s, %s', (a, b) => {
    expect([isSameSpelling(a, b), isSameSpelling(b, a)]).toEqual([true, true])
  })

  test.each([
    ['four', 'for'],
    ['hour', 'hor'],
    ['rise', 'rize'],
    ['wise', 'wize'],
    ['gate', 'gates'],
    ['calling', 'caling'],
    ['there', 'theer'],
  ])('not %s, %s', (a, b) => {
    expect([isSameSpelling(a, b), isSameSpelling(b, a)]).toEqual([false, false])
  })
})

describe('endings', () => {
  test.each([
    ['ship', 'ships'],
    ['box', 'boxes'],
    ['city', 'cities'],
    ['walk', 'walks'],
  ])('%s and %s are one word', (a, b) => {
    expect([isSameInflection(a, b), isSameInflection(b, a)]).toEqual([true, true])
  })

  test.each([
    ['a', 'as'],
    ['i', 'is'],
    ['ship', 'shipped'],
    ['new', 'newest'],
  ])('%s and %s are not', (a, b) => expect(isSameInflection(a, b)).toBe(false))

  test.each([
    ['walk', 'walked'],
    ['walks', 'walked'],
    ['stop', 'stopped'],
    ['carry', 'carried'],
    ['open', 'opening'],
  ])('%s and %s are tenses', (a, b) => {
    expect([isTenseChange(a, b), isTenseChange(b, a)]).toEqual([true, true])
  })

  test.each([
    ['walk', 'walk'],
    ['walk', 'talked'],
    ['go', 'went'],
    ['bed', 'bing'],
  ])('%s and %s are not', (a, b) => expect(isTenseChange(a, b)).toBe(false))
})

describe('a contraction', () => {
  const expand = (word: string) => expandContraction(word)?.map(({ length, key }) => [length, key])

  test.each([
    ["don't", [2, 'do'], [3, 'not']],
    ["won't", [2, 'will'], [3, 'not']],
    ["can't", [2, 'can'], [3, 'not']],
    ['cannot', [3, 'can'], [3, 'not']],
    ["they'll", [4, 'they'], [3, 'will']],
    ["it's", [2, 'it'], [2, "'s"]],
    ['gonna', [3, 'going'], [2, 'to']],
  ])('%s', (word, ...parts) => expect(expand(word)).toEqual(parts))

  test.each(['gate', "o'brien", "'s", "n't", 'constructor', ''])('not %j', (word) =>
    expect(expand(word)).toBeUndefined(),
  )
})

describe('only written otherwise', () => {
  const isSame = (a: string, b: string) => {
    const both = [isSameWritten(a, unitsOf(a), b, unitsOf(b)), isSameWritten(b, unitsOf(b), a, unitsOf(a))]
    expect(both[0]).toBe(both[1])
    return both[0]
  }

  test.each([
    ['e-mail', 'email'],
    ['U.S.', 'US'],
    ['dont', 'don’t'],
    ['1 200', '1,200'],
    ['under way', 'underway'],
    ['20-th', '20th'],
  ])('%s, %s', (a, b) => expect(isSame(a, b)).toBe(true))

  test.each([
    ['notable', 'not able'],
    ['do not', 'don’t'],
    ['12 00', '1200'],
    ['1 2', '12'],
    ['3-2', '32'],
    ['1:2', '12'],
    ['gate', ''],
    ['gate', 'gates'],
  ])('not %j, %j', (a, b) => expect(isSame(a, b)).toBe(false))
})
