import { isAbbreviatedRegion } from '../../places/reading.js'
import type { Span } from '../../text/index.js'
import { isPlainLetter } from '../../text/reading.js'

/** A word with its hyphens, apostrophes and inner stops, a number, a dash, or one other character. */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'number' | 'dash' | 'mark'
  readonly text: string
  /** White space stands before it. */
  readonly spaced: boolean
  /** A line break does. */
  readonly broken: boolean
}

const word = /[\p{L}\p{M}]+(?:(?:['’ʼ‘&-]|\.(?=\p{L}))[\p{L}\p{M}\p{N}]+){0,8}/uy
const number = /\d{1,8}(?:[\p{L}-][\p{L}\p{M}\p{N}]+){0,3}/uy
const dash = /[-–—―_\ufffd]{1,3}(?![-–—―_])/y
/** What a page leaves of a dash. */
const dashEntity = /&(?:mdash|ndash|#8211|#8212|#x2013|#x2014);/y
const saint = /^(?:st|ste|mt|ft|pt)$/i
const whiteSpace = /\s/

/**
 * Reads a text from left to right, a lexeme at a time: a dateline shows within a few, and most lines are seen to have none
 * by their first. Nothing is read past `to`.
 */
export class Scanner {
  private readonly lexemes: Lexeme[] = []
  private at: number
  private broken = false

  constructor(
    readonly text: string,
    from: number,
    readonly to: number,
  ) {
    this.at = from
  }

  /** The lexeme of that number, from 0; `undefined` past the last. */
  peek(index: number): Lexeme | undefined {
    while (this.lexemes.length <= index) {
      if (this.at >= this.to) return undefined
      const next = this.read()
      if (next === undefined) return undefined
      this.lexemes.push(next)
    }
    return this.lexemes[index]
  }

  private read(): Lexeme | undefined {
    const { text, to } = this
    const start = this.pastSpace()
    const spaced = start > this.at
    this.at = start
    if (start >= to) return undefined
    const code = text.charCodeAt(start)
    let kind: Lexeme['kind'] = 'mark'
    let end = start
    if (isPlainLetter(code)) {
      end = endOfWord(text, start, to)
      kind = 'word'
    } else if (code >= 0x30 && code <= 0x39) {
      end = match(number, text, start, to)
      kind = 'number'
    } else if (code === 0x26) {
      end = match(dashEntity, text, start, to)
      if (end > start) kind = 'dash'
    } else if (code === 0x2d || code === 0x5f || code >= 0x2013) {
      end = match(dash, text, start, to)
      if (end > start) kind = 'dash'
    }
    if (end === start && code > 0x7f) {
      end = match(word, text, start, to)
      if (end > start) kind = 'word'
    }
    if (end === start) end = start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1)
    if (kind === 'word') end = this.withStop(start, end)
    this.at = end
    return { kind, start, end, text: text.slice(start, end), spaced, broken: spaced && this.broken }
  }

  private pastSpace(): number {
    const { text, to } = this
    let at = this.at
    this.broken = false
    for (; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x20 || code === 0x09) continue
      if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) this.broken = true
      else if (code > 0x20 ? code < 0x80 || !whiteSpace.test(String.fromCharCode(code)) : code < 0x09 || code > 0x0d)
        break
    }
    return at
  }

  // Calif.   N.Y.   ST. KESSEL
  //      ^      ^     ^ the stop belongs to the word
  private withStop(start: number, end: number): number {
    if (this.text.charCodeAt(end) !== 0x2e || end >= this.to) return end
    const found = this.text.slice(start, end)
    return found.includes('.') || saint.test(found) || isAbbreviatedRegion(found) ? end + 1 : end
  }
}

/** Most words are letters of ASCII before a space or the like: the expression is asked of others. */
function endOfWord(text: string, start: number, to: number): number {
  let end = start + 1
  while (end < to && isPlainLetter(text.charCodeAt(end))) end++
  return end < to && !mayGoOn(text.charCodeAt(end)) ? end : match(word, text, start, to)
}

/** Whether a word may go on with a code unit that is no letter of ASCII. */
function mayGoOn(code: number): boolean {
  return code > 0x7f || code === 0x26 || code === 0x27 || code === 0x2d || code === 0x2e
}

function match(expression: RegExp, text: string, start: number, to: number): number {
  expression.lastIndex = start
  return expression.test(text) ? Math.min(expression.lastIndex, to) : start
}
