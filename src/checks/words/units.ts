import { findTokens, type Span, type Token } from '../../text/index.js'
import { endOfBrackets, wholeWord } from './brackets.js'
import { foldWord } from './fold-word.js'
import { dots, figures, isMinus, isPoint, isSpacedDots, opening, pauses, type Stop, signs, stops } from './signs.js'
import { numberWords } from './word-lists.js'
import { unitsOfWord } from './word-units.js'

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
  stop: '' | Stop
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

const capital = /^\p{Lu}/u
/** Before a number these say the same. */
const nearly: ReadonlySet<string> = new Set(['about', 'around', 'roughly', 'some', 'approximately', 'circa'])

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
    else if (isMinus(tokens, number)) add(token, 'minus', number, false)
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

  function addToken({ start, text: word }: Token, number: number) {
    for (const unit of unitsOfWord(word)) {
      add({ start: start + unit.start, end: start + unit.end }, unit.key, number, unit.contracted)
    }
  }
}

// about 40 people
function isNumber(unit: Unit | undefined): boolean {
  return unit !== undefined && (figures.test(unit.key) || numberWords.has(unit.key))
}
