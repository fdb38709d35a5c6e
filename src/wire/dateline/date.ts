import { isMonthWord, isWeekdayWord } from '../../time/reading.js'
import type { Lexeme, Scanner } from './scan.js'

const day = /^\d{1,2}(?:st|nd|rd|th|er|º|ª)?$/
const year = /^(?:1[89]|20)\d\d$/
const shortYear = /^\d\d$/
const compact = /^\d{1,2}-(\p{L}{3,9})(?:-\d{2,4})?$/u
/** `215` in `March 215`: a slip of whoever typed it. */
const slip = /^\d{3}$/
const numericMonth = /^(?:0?[1-9]|1[0-2])$/
/** `2031-11-22` */
const isoDay = /^\d{4}-\d\d-\d\d$/
/** Articles before the day: `le 22 novembre`, `den 22. November`. */
const articles = new Set(['le', 'den', 'el', 'am', 'LE', 'DEN'])
/** Words between day, month and year: `15 de abril de 2031`. */
const links = new Set(['.', ',', 'de', 'del', 'of', 'do'])
/** Words behind a year: `2031 року`, `2031 г.` */
const yearWords = new Set(['року', 'г', 'года', 'р', 'a'])
const time = /^\s?:\d\d/

/**
 * The index of the lexeme behind the date that begins at one: a day and a month in whatever order, a weekday before and
 * a year after them or not. The day may be misprinted (`March 215`), or the whole be `13/10` before a dash.
 */
export function endOfDate(scanner: Scanner, index: number): number | undefined {
  const first = scanner.peek(index)
  if (first === undefined) return undefined
  if (first.kind === 'word') {
    if (!mayGoOn(scanner, index)) return undefined
    const second = scanner.peek(index + 1)
    // PORT ANSEL, Saturday (AP) -
    if (isWeekdayWord(first.text) && second?.text === '(') return index + 1
    if (articles.has(first.text) && second?.kind === 'number') return dayFirst(scanner, index + 1, second)
    if (isWeekdayWord(first.text) && !isMonthAt(scanner, index)) return behindWeekday(scanner, index)
    return isMonthAt(scanner, index) ? monthFirst(scanner, index) : undefined
  }
  return first.kind === 'number' ? dayFirst(scanner, index, first) : undefined
}

/** Whether what follows a word could be a date that it begins: most words are followed by others. */
function mayGoOn(scanner: Scanner, index: number): boolean {
  const second = scanner.peek(index + 1)
  if (second === undefined || second.kind === 'number') return second !== undefined
  if (second.kind === 'word') return scanner.peek(index + 2)?.kind === 'number'
  return second.text === ',' || second.text === '.' || second.text === '('
}

// Tuesday, April 15    Fri 3 May
function behindWeekday(scanner: Scanner, index: number): number | undefined {
  const next = pastLinks(scanner, index + 1)
  const lexeme = scanner.peek(next)
  if (lexeme?.kind === 'word') return isMonthAt(scanner, next) ? monthFirst(scanner, next) : undefined
  return lexeme?.kind === 'number' ? dayFirst(scanner, next, lexeme) : undefined
}

function monthFirst(scanner: Scanner, index: number): number | undefined {
  const at = pastLinks(scanner, index + 1)
  const number = scanner.peek(at)
  if (number?.kind !== 'number') return undefined
  const behind = scanner.peek(at + 1)
  const isSlip = slip.test(number.text) && (behind?.kind === 'dash' || behind?.text === '(')
  return day.test(number.text) || isSlip ? pastYear(scanner, at + 1, false) : undefined
}

function dayFirst(scanner: Scanner, index: number, first: Lexeme): number | undefined {
  const inner = compact.exec(first.text)?.[1]
  if (inner !== undefined) return isMonthWord(inner) ? index + 1 : undefined
  if (isoDay.test(first.text)) return index + 1
  const month = pastLinks(scanner, index + 1)
  if (year.test(first.text)) return isMonthAt(scanner, month) ? yearFirst(scanner, month) : undefined
  if (!day.test(first.text)) return undefined
  if (isMonthAt(scanner, month)) return pastYear(scanner, month + 1, true)
  const numeric = endOfNumeric(scanner, index)
  if (numeric !== undefined) return numeric
  // New York, 13/10 –
  const [slash, second, dash] = [scanner.peek(index + 1), scanner.peek(index + 2), scanner.peek(index + 3)]
  const isPair = slash?.text === '/' && !slash.spaced && second !== undefined && shortYear.test(second.text)
  return isPair && dash?.kind === 'dash' ? index + 3 : undefined
}

// 2031. november 22.
function yearFirst(scanner: Scanner, month: number): number | undefined {
  const at = pastLinks(scanner, month + 1)
  const number = scanner.peek(at)
  if (number?.kind !== 'number' || !day.test(number.text)) return undefined
  return scanner.peek(at + 1)?.text === '.' ? at + 2 : at + 1
}

// 22.11.2031    22/11/2031
function endOfNumeric(scanner: Scanner, index: number): number | undefined {
  const mark = scanner.peek(index + 1)
  const second = scanner.peek(index + 2)
  const third = scanner.peek(index + 4)
  if (mark === undefined || (mark.text !== '.' && mark.text !== '/') || scanner.peek(index + 3)?.text !== mark.text)
    return undefined
  const isDate = second !== undefined && day.test(second.text) && third !== undefined && year.test(third.text)
  return isDate && (numericMonth.test(second.text) || mark.text === '/') ? index + 5 : undefined
}

function isMonthAt(scanner: Scanner, index: number): boolean {
  const lexeme = scanner.peek(index)
  return lexeme?.kind === 'word' && isMonthWord(lexeme.text.endsWith('.') ? lexeme.text.slice(0, -1) : lexeme.text)
}

function pastLinks(scanner: Scanner, index: number): number {
  let at = index
  while (at < index + 2 && links.has(scanner.peek(at)?.text ?? '')) at++
  return at
}

/** Past a year, and the link before it; of two digits only behind a month. */
function pastYear(scanner: Scanner, index: number, short: boolean): number {
  const at = pastLinks(scanner, index)
  const lexeme = scanner.peek(at)
  if (lexeme?.kind !== 'number' || time.test(scanner.text.slice(lexeme.end, lexeme.end + 4))) return index
  if (!year.test(lexeme.text) && !(short && at === index && shortYear.test(lexeme.text))) return index
  return yearWords.has(scanner.peek(at + 1)?.text ?? '') ? at + 2 : at + 1
}
