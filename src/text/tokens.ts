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

/**
 * The tokens of a text, in order; between them stands white space or nothing. Linear in the length of the text.
 * Web and e-mail addresses are not kept together.
 */
export function findTokens(text: string): Token[] {
  return readTokens(text, (start, end) => text.slice(start, end))
}

/** The same with texts that a caller has of its own, who is asked for them in order. */
export function readTokens(text: string, textOf: (start: number, end: number, kind: Token['kind']) => string): Token[] {
  const tokens: Token[] = []
  const length = text.length
  let start = 0
  while (start < length) {
    const code = text.charCodeAt(start)
    const first = classAt(text, start)
    if (first === SPACE) {
      start++
      continue
    }
    let kind: Token['kind'] = 'word'
    let end: number
    if (first === LETTER) {
      end = endOfWord(text, start)
    } else if (first === DIGIT) {
      const endFigures = endOfNumber(text, start)
      end = endOfCompound(text, endFigures)
      if (end === endFigures) kind = 'number'
    } else {
      end = first === MARK || code === COMMA ? endOfMark(text, start) : start
      kind = end > start ? 'mark' : 'punctuation'
      if (end === start) end = endOfPunctuation(text, start)
    }
    tokens.push({ start, end, kind, text: textOf(start, end, kind) })
    start = end
  }
  return tokens
}
