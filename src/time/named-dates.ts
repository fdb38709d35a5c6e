import { startsClock } from './clocks.js'
import { indexWords, type Lexeme } from './lexemes.js'
import { numberAt, type Part, type PrintedDate, type Recognizer } from './parts.js'
import { dayFirstMonthWords, monthWords, weekdayWords } from './words.data.js'

const months = /* @__PURE__ */ indexWords(monthWords)
const dayFirstMonths = /* @__PURE__ */ indexWords(dayFirstMonthWords)
const weekdays = /* @__PURE__ */ indexWords(weekdayWords)
const ordinals = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª'])
const links = new Set(['.', ',', '-', '/', '–', 'de', 'del', 'of', 'do'])

/** The month that a word names, from 1. */
function monthAt(lexeme: Lexeme | undefined): number | undefined {
  const index = lexeme?.kind === 'word' ? (months.get(lexeme.key) ?? dayFirstMonths.get(lexeme.key)) : undefined
  return index === undefined ? undefined : index + 1
}

function skipLinks(lexemes: readonly Lexeme[], at: number): number {
  let next = at
  while (next < at + 2 && links.has(lexemes[next]?.key ?? '')) next += 1
  return next
}

/** A day of the month, and the lexeme after it and its ordinal ending. */
function dayAt(lexemes: readonly Lexeme[], at: number): { day: number; to: number } | undefined {
  const day = numberAt(lexemes[at], 1, 2)
  if (day === undefined || startsClock(lexemes, at)) return undefined
  const ending = lexemes[at + 1]
  return { day, to: ending?.glued && ordinals.has(ending.key) ? at + 2 : at + 1 }
}

interface PrintedYear {
  year: number
  short: boolean
  /** The lexeme after it. */
  to: number
}

/** The year that follows at `at`, after links; of two digits only where `short` allows, or after an apostrophe. */
function yearAt(lexemes: readonly Lexeme[], at: number, short: boolean): PrintedYear | undefined {
  let next = skipLinks(lexemes, at)
  const apostrophe = lexemes[next]?.text === "'" || lexemes[next]?.text === '’'
  if (apostrophe) next += 1
  if (startsClock(lexemes, next)) return undefined
  const year = apostrophe ? undefined : numberAt(lexemes[next], 4, 4)
  if (year !== undefined) return { year, short: false, to: next + 1 }
  const shortYear = short || apostrophe ? numberAt(lexemes[next], 2, 2) : undefined
  return shortYear === undefined ? undefined : { year: shortYear, short: true, to: next + 1 }
}

/** `15 April 2025`, `15-APR-25`, `15. April`, `1er avril`, `15 de abril de 2025` */
export const dayMonth: Recognizer = (lexemes, at) => {
  const first = dayAt(lexemes, at)
  if (first === undefined) return undefined
  const monthFrom = skipLinks(lexemes, first.to)
  const month = monthAt(lexemes[monthFrom])
  if (month === undefined) return undefined
  return dated(at, monthFrom + 1, yearAt(lexemes, monthFrom + 1, true), month, first.day)
}

/** `April 15, 2025`, `Sept. 16`, `Apr-15-25`, and with no day `April 2025`, `maj 2025` */
export const monthDay: Recognizer = (lexemes, at) => {
  const month = monthAt(lexemes[at])
  if (month === undefined) return undefined
  const dayFrom = skipLinks(lexemes, at + 1)
  const found = dayAt(lexemes, dayFrom)
  if (found === undefined) {
    const year = yearAt(lexemes, at + 1, false)
    return year && dated(at, at, year, month, undefined)
  }
  if (!months.has((lexemes[at] as Lexeme).key)) return undefined
  // mar. 15 avril: mardi, not mars
  if (weekdays.has(lexemes[at]?.key ?? '') && monthAt(lexemes[skipLinks(lexemes, found.to)])) return undefined
  // April 15-16, 2025 names two days; Apr-15-25 names a year.
  const dashed = lexemes[at + 1]?.text === '-' && lexemes[found.to]?.text === '-'
  return dated(at, found.to, yearAt(lexemes, found.to, dashed), month, found.day)
}

/** The date, up to the end of its year if it has one; no day past 31 where nothing else says that it is a date. */
function dated(
  from: number,
  end: number,
  year: PrintedYear | undefined,
  month: number,
  day: number | undefined,
): Part | undefined {
  const date: PrintedDate = { month }
  if (year !== undefined) date.year = year.year
  if (year?.short === true) date.shortYear = true
  if (day !== undefined) date.day = day
  if (day !== undefined && day > 31 && year === undefined) return undefined
  return { kind: 'date', from, to: year?.to ?? end, date }
}

/** `2025 April 15`, `2025-Apr-15` */
export const yearMonthDay: Recognizer = (lexemes, at) => {
  const year = numberAt(lexemes[at], 4, 4)
  const monthFrom = skipLinks(lexemes, at + 1)
  const month = monthAt(lexemes[monthFrom])
  if (year === undefined || month === undefined) return undefined
  const found = dayAt(lexemes, skipLinks(lexemes, monthFrom + 1))
  return found && { kind: 'date', from: at, to: found.to, date: { year, month, day: found.day } }
}

/** `Tuesday`, `Tue.`, `вт,`; words of two letters with a full stop or a comma only */
export const weekday: Recognizer = (lexemes, at) => {
  const index = lexemes[at]?.kind === 'word' ? weekdays.get(lexemes[at]?.key ?? '') : undefined
  if (index === undefined) return undefined
  if (lexemes[at]?.key.length === 2 && !['.', ','].includes(lexemes[at + 1]?.text ?? '')) return undefined
  return { kind: 'weekday', from: at, to: at + 1, weekday: index }
}
