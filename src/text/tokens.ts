import { classAt, DIGIT, LETTER, MARK, SPACE } from './characters.js'
import type { Span } from './span.js'
import { endOfCompound, endOfMark, endOfNumber, endOfPunctuation, endOfWord } from './token-ends.js'

/**
 * The smallest piece of text that a reader of copy looks at.
 *
 * - `word`: letters and their combining marks, digits that follow them, and what holds a word together inside:
 *   apostrophes (`O'Brien`, `don’t`), hyphens (`Euro-Atlantic`, `15-year-old`), the stops of an initialism with its
 *   last (`U.S.`, `p.m.`; a lone initial has none: `J` and `.`) and an ampersand between capitals (`AT&T`).
 *   A run of letters without spaces, as in Chinese, is one word.
 * - `number`: begins with a digit; stops, commas, colons and slashes between digits belong to it (`3.5`, `1,200`,
 *   `19:28`, `15.04.2025`), and so do letters that follow (`1990s`, `20th`, `7:28pm`). Signs and units that are no
 *   letters do not (`$5` is a punctuation and a number), nor do hyphens (`2-1` is three tokens).
 * - `mark`: a quotation mark or an apostrophe that is not inside a word (`'` in `the Sanders' plan`): `pairMarks`
 *   tells which. Doubled single marks (` `` `, `''`, `‘‘`, `’’`) are one token, and so is `,,` before a word.
 * - `punctuation`: any other code point that is no white space, one token each; but `...`, `--` and `---` are one.
 */
export interface Token extends Span {
  kind: 'word' | 'number' | 'mark' | 'punctuation'
  /** What stands at the span. */
  text: string
}

const COMMA = 0x2c

/** In the order of the numbers by which `endingOf` tells them. */
const kinds = ['word', 'number', 'mark', 'punctuation'] as const
const WORD = 0
const NUMBER = 1
const QUOTATION_MARK = 2
const PUNCTUATION = 3

/**
 * The tokens of a text, in order; between them stands white space or nothing. Linear in the length of the text.
 * Web and e-mail addresses are not kept together.
 */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (let start = pastSpace(text, 0); start < text.length; ) {
    const ending = endingOf(text, start)
    const end = ending >>> 2
    tokens.push({ start, end, kind: kinds[ending & 3] as Token['kind'], text: text.slice(start, end) })
    start = pastSpace(text, end)
  }
  return tokens
}

/** Words that a caller knows by numbers. */
export interface Words {
  /** Is called before a text is read: numbers may begin anew. */
  begin(): void
  /**
   * The number of a word of a few ASCII letters that begins at an offset and has no joint behind it, as nearly every one
   * of English copy; -1 where more than that stands there.
   */
  plainWordAt(text: string, start: number): number
  /** The length of a word that `plainWordAt` found. */
  lengthOf(number: number): number
  /** The number of the token that stands from `start` to `end`. */
  wordAt(text: string, start: number, end: number, kind: Token['kind']): number
  /** A word as printed. */
  textOf(number: number): string
}

/** The same with the texts of words that are known; and the number of each. */
export function readTokens(text: string, words: Words): { tokens: Token[]; numbers: number[] } {
  words.begin()
  const tokens: Token[] = []
  const numbers: number[] = []
  for (let start = pastSpace(text, 0); start < text.length; ) {
    let number = classAt(text, start) === LETTER ? words.plainWordAt(text, start) : -1
    let kind: Token['kind'] = 'word'
    let end: number
    if (number !== -1) {
      end = start + words.lengthOf(number)
    } else {
      const ending = endingOf(text, start)
      kind = kinds[ending & 3] as Token['kind']
      end = ending >>> 2
      number = words.wordAt(text, start, end, kind)
    }
    numbers.push(number)
    tokens.push({ start, end, kind, text: words.textOf(number) })
    start = pastSpace(text, end)
  }
  return { tokens, numbers }
}

function pastSpace(text: string, start: number): number {
  let at = start
  while (classAt(text, at) === SPACE) at++
  return at
}

/** Where the token that begins at an offset ends, times four, and the place of its kind among the kinds. */
function endingOf(text: string, start: number): number {
  const first = classAt(text, start)
  if (first === LETTER) return endOfWord(text, start) * 4 + WORD
  if (first === DIGIT) {
    const endFigures = endOfNumber(text, start)
    const end = endOfCompound(text, endFigures)
    return end * 4 + (end === endFigures ? NUMBER : WORD)
  }
  const end = first === MARK || text.charCodeAt(start) === COMMA ? endOfMark(text, start) : start
  return end > start ? end * 4 + QUOTATION_MARK : endOfPunctuation(text, start) * 4 + PUNCTUATION
}
