import { findTokens, type Span, type Token } from '../../text/index.js'
import { expandContraction } from './contractions.js'
import { foldWord } from './fold-word.js'

/**
 * What claims and sources are compared by: a word or a part of one (`do` and `n't`, `Euro` and `Atlantic`, a letter of
 * a script without spaces), a number, or a sign that is read as a word (`%`, `$`).
 */
export interface Unit extends Span {
  /** Equal keys are the same word. */
  key: string
  /** The token it belongs to, by number. */
  token: number
  /** A part of a contraction: what is written `n't` may elsewhere be written `not`. */
  contracted: boolean
  /** Begins with a capital letter. */
  capital: boolean
  /** Opens a sentence or a quotation, where any word has a capital. */
  opens: boolean
  /** In square brackets, as the words of an editor. */
  bracketed: boolean
  /** The stop that follows: what it ends is a sentence, or a question. */
  stop: '' | '.' | '?' | '!'
  /** Where that stop ends; the end of the unit where there is none. */
  stopEnd: number
}

/** A text in units, and where dots leave words out: each the number of units before it. */
export interface Units {
  text: string
  units: Unit[]
  ellipses: number[]
}

const plain = /^[A-Za-z]+$/
const piece =
  /\p{N}(?:\p{N}|[.,:/](?=\p{N}))*|[\p{L}\p{M}\u00ad\u200b-\u200d](?:[\p{L}\p{M}\u00ad\u200b-\u200d]|\.(?=\p{L}))*(?:(?<=\.\p{L})\.)?/gu
const figures = /^\p{N}/u
const capital = /^\p{Lu}/u
const apostrophe = /['’‘ʼ＇´`]/g
const spaceless =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}{0,8}/gu
const maySpaceless =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\ud840-\ud888]/
const signs: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['％', 'percent'],
  ['&', 'and'],
  ['$', '$'],
  ['＄', '$'],
  ['€', '€'],
  ['£', '£'],
  ['¥', '¥'],
  ['￥', '¥'],
  ['₹', '₹'],
  ['₽', '₽'],
  ['₴', '₴'],
  ['₺', '₺'],
  ['₩', '₩'],
  ['°', 'degrees'],
  ['‰', '‰'],
])
const minus = /^[-−–]$/
const stops: ReadonlyMap<string, Unit['stop']> = new Map([
  ['.', '.'],
  ['?', '?'],
  ['!', '!'],
  ['。', '.'],
  ['？', '?'],
  ['！', '!'],
])
const opening = /^(?:[:–—―]|--|---)$/

/** The units of a text, in order. Linear in its length. */
export function readUnits(text: string): Units {
  const tokens = findTokens(text)
  const units: Unit[] = []
  const ellipses: number[] = []
  let opens = true
  let brackets = 0
  for (const [number, token] of tokens.entries()) {
    if (token.kind === 'mark') {
      opens = true
    } else if (token.kind === 'punctuation') {
      const last = units.at(-1)
      const stop = stops.get(token.text)
      const sign = signs.get(token.text)
      if (token.text === '...' || token.text === '…' || token.text === '⋯') {
        if (ellipses.at(-1) !== units.length) ellipses.push(units.length)
      } else if (stop !== undefined) {
        if (last !== undefined) {
          last.stop = stop
          last.stopEnd = token.end
        }
        opens = true
      } else if (sign !== undefined) {
        add(token, sign, number, false)
      } else if (minus.test(token.text) && isMinus(tokens, number)) {
        add(token, 'minus', number, false)
      } else if (token.text === '[') brackets++
      else if (token.text === ']') brackets = Math.max(0, brackets - 1)
      else if (opening.test(token.text)) opens = true
    } else addToken(token, number)
  }
  return { text, units, ellipses }

  function add({ start, end }: Span, key: string, token: number, contracted: boolean) {
    units.push({
      start,
      end,
      key,
      token,
      contracted,
      capital: capital.test(text.slice(start, start + 2)),
      opens,
      bracketed: brackets > 0,
      stop: '',
      stopEnd: end,
    })
    opens = false
  }

  function addToken(token: Token, number: number) {
    const { start, text: word } = token
    if (plain.test(word) && !mayContract(word)) return add(token, word.toLowerCase(), number, false)
    const lower = word.toLowerCase().replace(apostrophe, "'")
    const parts = lower.length === word.length ? expandContraction(lower) : undefined
    if (parts !== undefined) {
      let at = start
      for (const [index, { length, key }] of parts.entries()) {
        // Euro-Atlantic's: what is before the ending is read as any word
        const isKnown = index > 0 || key !== word.slice(0, length).toLowerCase()
        if (isKnown) add({ start: at, end: at + length }, key, number, true)
        else addPieces(word.slice(0, length), at, number, parts.length > 1)
        at += length
      }
    } else addPieces(word, start, number, false)
  }

  function addPieces(word: string, start: number, number: number, contracted: boolean) {
    for (const { 0: found, index } of word.matchAll(piece)) {
      if (figures.test(found)) add(spanAt(start + index, found), numberKey(found), number, contracted)
      else if (maySpaceless.test(found)) addLetters(found, start + index, number)
      else {
        const key = foldWord(found).replace(/\.$/, '')
        if (key !== '') add(spanAt(start + index, found), key, number, contracted)
      }
    }
  }

  function addLetters(run: string, start: number, number: number) {
    let at = 0
    const rest = (end: number) => {
      if (end > at) add({ start: start + at, end: start + end }, foldWord(run.slice(at, end)), number, false)
    }
    for (const { 0: found, index } of run.matchAll(spaceless)) {
      rest(index)
      add(spanAt(start + index, found), foldWord(found), number, false)
      at = index + found.length
    }
    rest(run.length)
  }
}

function spanAt(start: number, { length }: string): Span {
  return { start, end: start + length }
}

function mayContract(word: string): boolean {
  const last = word.charCodeAt(word.length - 1) | 0x20
  return (last === 0x74 || last === 0x61) && word.length > 4 && word.length < 7
}

// 1,200 and 1200; 1.5 stays
function numberKey(figures: string): string {
  return foldWord(figures).replace(/,(?=\d{3}(?!\d))/g, '')
}

// -5 and (−5), not 2-1 nor “he left - 5 years ago”
function isMinus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (after === undefined || after.start !== token.end || !figures.test(after.text)) return false
  return before === undefined || before.end < token.start
}
