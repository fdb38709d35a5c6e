import { describe, expect, test } from 'vitest'
import { foldWord } from '../../../src/checks/words/fold-word.js'
import { readUnits, type Unit } from '../../../src/checks/words/units.js'

const keys = (text: string) => readUnits(text).units.map(({ key }) => key)
const flagged = (text: string, flag: (unit: Unit) => unknown) =>
  readUnits(text).units.flatMap((unit) => (flag(unit) ? unit.key : []))

describe('units', () => {
  test.each([
    ['words', 'The gate opened.', 'the gate opened'],
    ['contractions', 'We don’t, she’ll, I’m', 'we do not she will i am'],
    ['contractions of their own', 'won’t can’t cannot gonna', 'will not can not can not going to'],
    ['an ending that stands for several words', 'it’s, Lind’s, he’d', "it 's lind 's he 'd"],
    ['a compound', 'Euro-Atlantic’s 15-year-old', "euro atlantic 's 15 year old"],
    ['an initialism', 'U.S. at 5 p.m.', 'u.s at 5 p.m'],
    ['numbers', '1,200,000 and 3.5 at 7:28, 2-1', '1200000 and 3.5 at 7:28 2 1'],
    ['ordinals', '1st 2nd 3rd 20TH', '1 th 2 th 3 th 20 th'],
    ['what follows figures and is no ordinal', '1990s 5k 7:28pm St Ansel', '1990 s 5 k 7:28 pm st ansel'],
    ['signs', '$5, 40%, 5°, Lind & Okafor', '$ 5 40 percent 5 degrees lind and okafor'],
    ['a minus', '-5 and −5', 'minus 5 and minus 5'],
    ['a hyphen that is none', '2-1, a - 5', '2 1 a 5'],
    ['letters of scripts without spaces', 'ABC港口', 'abc 港 口'],
    ['syllables with their signs', 'ที่', 'ที่'],
    ['a capital in brackets', '[W]e go', 'we go'],
    ['marks only', '“—” … ( ) ; ! ?', ''],
    ['nothing', '', ''],
  ])('of %s', (_, text, expected) => expect(keys(text).join(' ')).toBe(expected))

  test('about makes a number vague, and nothing else', () => {
    const { units } = readUnits('about 40 some five about us')
    expect(units.flatMap(({ nearly }, at) => (nearly ? at : []))).toEqual([0, 2])
  })

  test('stand where they say, parts of a contraction too', () => {
    const text = 'We don’t, 港口'
    expect(readUnits(text).units.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We',
      'do',
      'n’t',
      '港',
      '口',
    ])
  })

  test('say what is part of a contraction', () => {
    expect(flagged('We don’t do it', ({ contracted }) => contracted)).toEqual(['do', 'not'])
  })

  test('say what has a capital, and what opens a sentence', () => {
    const text = 'The gate. Mara Lind said: “We go” – Then'
    expect(flagged(text, ({ capital }) => capital)).toEqual(['the', 'mara', 'lind', 'we', 'then'])
    expect(flagged(text, ({ opens }) => opens)).toEqual(['the', 'mara', 'we', 'then'])
  })

  test('say what is in brackets that are closed', () => {
    expect(flagged('We [the crew] go [now', ({ bracketed }) => bracketed)).toEqual(['the', 'crew'])
    expect(flagged(`[${'gate '.repeat(60)}]`, ({ bracketed }) => bracketed)).toEqual([])
  })

  test('say which stop and which pause follow', () => {
    const stops = (text: string) => readUnits(text).units.map(({ stop, pause }) => stop + (pause ? ',' : ''))
    expect(stops('Go! Is it? Yes, it is. No – we')).toEqual(['!', '', '?', ',', '', '.', ',', ''])
    expect(stops('Is it?!')).toEqual(['', '?'])
    expect(stops('“Is it?”.')).toEqual(['', '?'])
    expect(stops('Is it!?')).toEqual(['', '?'])
    expect(stops('是？不。')).toEqual(['?', '.'])
  })

  test.each([
    ['…', [2]],
    ['...', [2]],
    ['. . .', [2]],
    ['… …', [2]],
    ['.', []],
    ['..', []],
  ])('%s says that words are left out, or does not', (dots, ellipses) => {
    expect(readUnits(`We go ${dots} on`).ellipses).toEqual(ellipses)
  })
})

describe('a word is folded', () => {
  test.each([
    ['CAFÉ', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['co\u00adop\u200b', 'coop'],
    ['ﬁn', 'fin'],
    ['Ｇａｔｅ', 'gate'],
    ['ёлка', 'елка'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
    ['\ufeff', ''],
  ])('%s: %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
    expect(foldWord(folded)).toBe(folded)
  })

  test.each([
    ['signs for vowels that are letters', 'हिन्दी', 'हनद'],
    ['a voiced sign', 'が', 'か'],
    ['letters alike', 'о', 'o'],
  ])('but not %s', (_, one, other) => expect(foldWord(one)).not.toBe(foldWord(other)))
})
