import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTokens, findWords, sliceSpan } from 'wirecopy/text'
import { anyText } from './arbitrary.js'

const texts = (text: string) => findTokens(text).map((token) => token.text)
const kinds = (text: string) => findTokens(text).map(({ kind, text: its }) => `${kind} ${its}`)

describe('words', () => {
  test.each([
    "Quillmark's",
    'don’t',
    "O'Tarrow",
    'donʼt',
    'Euro-Atlantic',
    'Jean-Luc',
    'mid-1990s',
    '15-year-old',
    'U.S.',
    'p.m.',
    'U.S.-led',
    "U.S.'s",
    'AT&T',
    'Ærøskøbing',
    'cafe\u0301',
    'हिन्दी',
    'col·lecció',
    'in\u00adformed',
    '𝒪rla',
  ])('%s is one word', (word) => {
    expect(kinds(`${word} ${word}`)).toEqual([`word ${word}`, `word ${word}`])
  })

  test('a stop that is no initialism stands alone', () => {
    expect(texts('Lim left. J. K. Orla')).toEqual(['Lim', 'left', '.', 'J', '.', 'K', '.', 'Orla'])
    expect(texts('U.S...')).toEqual(['U.S', '...'])
    expect(texts('U.S.Steel')).toEqual(['U.S.', 'Steel'])
  })

  test('hyphens and ampersands elsewhere do not join', () => {
    expect(texts('war--He pre- and post-vote a&b AT & T')).toEqual(
      'war -- He pre - and post-vote a & b AT & T'.split(' '),
    )
  })
})

describe('numbers', () => {
  test.each(['19:28', '3.5', '1,200', '15.04.2025', '1990s', '20th', '7:28pm', '½', '٣'])(
    '%s is one number',
    (number) => expect(kinds(number)).toEqual([`number ${number}`]),
  )

  test('signs, units and a last stop are not part of one', () => {
    expect(texts('$5.50, 2-1 and 30%.')).toEqual(['$', '5.50', ',', '2', '-', '1', 'and', '30', '%', '.'])
  })
})

describe('marks', () => {
  test.each([...'"“”„‟«»‹›‘’‚‛\'`「」『』＂', '``', "''", '‘‘', '’’'])('%s is one mark', (mark) => {
    expect(kinds(mark)).toEqual([`mark ${mark}`])
  })

  test('an apostrophe at the end of a word is a mark of its own', () => {
    expect(texts("the Tarrows' plan ’90s")).toEqual(['the', 'Tarrows', "'", 'plan', '’', '90s'])
  })

  test('three in a row are a double and a single one', () => {
    expect(texts("'''Fire'''")).toEqual(["''", "'", 'Fire', "'", "''"])
  })

  test('two commas are a mark before a word only', () => {
    expect(kinds(",,Ja''")).toEqual(['mark ,,', 'word Ja', "mark ''"])
    expect(texts('a,,b ,, c')).toEqual(['a', ',', ',', 'b', ',', ',', 'c'])
  })
})

test('dots and dashes', () => {
  expect(texts('so... -- --- ---- ..')).toEqual(['so', '...', '--', '---', '---', '-', '.', '.'])
})

test('surrogates', () => {
  expect(texts('😀\ud83d \ude00a')).toEqual(['😀', '\ud83d', '\ude00', 'a'])
})

test('words are tokens without marks and punctuation', () => {
  const text = '“Two of 3,000,” said O’Tarrow.'
  expect(findWords(text).map((span) => sliceSpan(text, span))).toEqual(['Two', 'of', '3,000', 'said', 'O’Tarrow'])
})

test('tokens slice back, in order, with white space between', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0
      for (const token of findTokens(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(text.slice(end, token.start)).toMatch(/^[\s\u200b]*$/)
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.text).not.toMatch(/^$|[\s\u200b]/)
        end = token.end
      }
      expect(text.slice(end)).toMatch(/^[\s\u200b]*$/)
    }),
  )
})
