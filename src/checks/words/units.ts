import { findTokens, type Span, type Token } from '../../text/index.js'
import { expandContraction } from './contractions.js'
import { foldWord } from './fold-word.js'
import { numberWords } from './word-lists.js'

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
  /** A comma, a colon, a dash or a bracket follows. */
  pause: boolean
  /** Makes a number vague: `about 40`. */
  nearly: boolean
}

/** A text in units, and where dots leave words out: each the number of units before it. */
export interface Units {
  text: string
  units: Unit[]
  ellipses: number[]
}

const plain = /^[A-Za-z]+$/
const piece =
  /^\.\p{N}(?:\p{N}|[.,:/](?=\p{N}))*|\p{N}(?:\p{N}|[.,:/](?=\p{N}))*|[\p{L}\p{M}\u00ad\u200b-\u200d](?:[\p{L}\p{M}\u00ad\u200b-\u200d]|\.(?=\p{L}))*(?:(?<=\.\p{L})\.)?/gu
const figures = /^\.?\p{N}/u
/** Behind figures, all are read as `th`. */
const ordinal = /^(?:st|nd|rd|th)$/i
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
/** Before a number these say the same. */
const nearly: ReadonlySet<string> = new Set(['about', 'around', 'roughly', 'some', 'approximately', 'circa'])
const dots: ReadonlySet<string> = new Set(['...', '…', '⋯'])
/** An insertion in brackets is no longer than this. */
const MOST_IN_BRACKETS = 40
const pauses = /^(?:[,;:()–—―、，；：-]|--|---)$/
const opening = /^(?:[:–—―]|--|---)$/

/** The units of a text, in order. Linear in its length. */
export function readUnits(text: string): Units {
  const tokens = findTokens(text)
  const units: Unit[] = []
  const ellipses: number[] = []
  let opens = true
  let bracketsEnd = -1
  for (let number = 0; number < tokens.length; number++) {
    const token = tokens[number] as Token
    if (token.kind === 'mark') opens = true
    else if (token.kind !== 'punctuation') addToken(token, number)
    else if (isSpacedDots(tokens, number)) {
      addDots()
      number += 2
    } else if (isPoint(tokens, number)) {
      const { text: word, end } = tokens[++number] as Token
      addToken({ ...token, text: `.${word}`, end }, number)
    } else if (token.text === '[') {
      const whole = wholeWord(tokens, number)
      if (whole === undefined) bracketsEnd = Math.max(bracketsEnd, endOfBrackets(tokens, number))
      else {
        add(whole, foldWord(whole.text), number, false)
        number += 3
      }
    } else addSign(token, number)
  }
  for (const [index, unit] of units.entries()) {
    const isBeforeNumber = isNumber(units[index + 1])
    unit.nearly = nearly.has(unit.key) && isBeforeNumber
    // it was No. 10; not “Did you go? No. 10 of us stayed”
    if (unit.key === 'no' && unit.stop === '.' && unit.capital && !unit.opens && isBeforeNumber) {
      unit.key = 'number'
      unit.stop = ''
      unit.stopEnd = unit.end
    }
  }
  return { text, units, ellipses }

  function addDots() {
    if (ellipses.at(-1) !== units.length) ellipses.push(units.length)
  }

  function addSign(token: Token, number: number) {
    const last = units.at(-1)
    const stop = stops.get(token.text)
    const sign = signs.get(token.text)
    if (dots.has(token.text)) addDots()
    else if (stop !== undefined) {
      // “Is it?”.  stays a question
      if (last !== undefined && (last.stop === '' || stop === '?')) {
        last.stop = stop
        last.stopEnd = token.end
      }
      opens = true
    } else if (sign !== undefined) add(token, sign, number, false)
    else if (minus.test(token.text) && isMinus(tokens, number)) add(token, 'minus', number, false)
    else if (last !== undefined && pauses.test(token.text)) last.pause = true
    if (opening.test(token.text)) opens = true
  }

  function add({ start, end }: Span, key: string, token: number, contracted: boolean) {
    units.push({
      start,
      end,
      key,
      token,
      contracted,
      capital: capital.test(text.slice(start, start + 2)),
      opens,
      bracketed: start < bracketsEnd,
      stop: '',
      stopEnd: end,
      pause: false,
      nearly: false,
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
    let endOfFigures = -1
    for (const { 0: found, index } of word.matchAll(piece)) {
      if (figures.test(found)) {
        add(spanAt(start + index, found), numberKey(found), number, contracted)
        endOfFigures = index + found.length
      } else if (index === endOfFigures && ordinal.test(found)) {
        add(spanAt(start + index, found), 'th', number, contracted)
      } else if (maySpaceless.test(found)) addLetters(found, start + index, number)
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

// 1,200 and 1200; 1.5 stays; .5 is 0.5
function numberKey(figures: string): string {
  return foldWord(figures)
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(/^\./, '0.')
}

// -5 and (−5), not 2-1 nor “he left - 5 years ago”
function isMinus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (after === undefined || after.start !== token.end || !figures.test(after.text)) return false
  return before === undefined || before.end < token.start
}

// .5 percent; not the number of a note: “we walk.5”
function isPoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (token.text !== '.' || after?.start !== token.end || !figures.test(after.text)) return false
  return before === undefined || before.end < token.start || (before.kind === 'punctuation' && signs.has(before.text))
}

/** Where brackets that an editor put in are closed; -1 where that is not soon. */
function endOfBrackets(tokens: readonly Token[], at: number): number {
  for (const { text, end } of tokens.slice(at + 1, at + MOST_IN_BRACKETS)) if (text === ']') return end
  return -1
}

// “[w]e walk”: the editor changed a capital
function wholeWord(tokens: readonly Token[], at: number): (Span & { text: string }) | undefined {
  const [open, first, close, rest] = tokens.slice(at, at + 4)
  if (open === undefined || first?.kind !== 'word' || close?.text !== ']' || rest?.kind !== 'word') return undefined
  const isOne = first.start === open.end && close.start === first.end && rest.start === close.end
  if (!isOne || first.text.length > 2) return undefined
  return { start: open.start, end: rest.end, text: first.text + rest.text }
}

// . . .
function isSpacedDots(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === '.'
}

// about 40 people
function isNumber(unit: Unit | undefined): boolean {
  return unit !== undefined && (figures.test(unit.key) || numberWords.has(unit.key))
}
