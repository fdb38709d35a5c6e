import { isAreaName, lookUp } from '../../places/reading.js'
import type { ReadTimestampOptions } from '../../time/index.js'
import { readTimestamp } from '../../time/index.js'
import type { Knowledge } from './knowledge.js'
import type { DatelinePart } from './part.js'
import type { Lexeme, Scanner } from './scan.js'

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '/': '/' }
const MOST_LEXEMES = 16
const LONGEST = 90
const letter = /\p{L}/u
const digit = /\d/
/** What parts the names in a bracket: `dpa/lni`, `ats afp`, `Marketwired - Apr 15, 2031`. */
const between = /\s?[/,]\s?|\s[-–—]\s/
const stray = /^[\s,]+|[\s,]+$/g
const address = /^\((?:https?:\/\/|www\.)[^\s()]{1,200}\)/

/** A bracket or a pair of slashes, and the number of the lexeme after it. */
export interface FoundBracket {
  readonly parts: readonly DatelinePart[]
  readonly to: number
}

/**
 * What stands in brackets or between slashes: an agency, a date beside it, the country (`[India]`), a source that is not
 * known, or the sender of a release. `after` says that a place stands before it.
 */
export function readBracket(scanner: Scanner, index: number, knowledge: Knowledge): FoundBracket | undefined {
  const open = scanner.peek(index) as Lexeme
  const closer = closers[open.text]
  if (closer === undefined) return undefined
  const to = findCloser(scanner, index, closer)
  if (to === undefined) return undefined
  const close = scanner.peek(to - 1) as Lexeme
  const inner = scanner.text.slice(open.end, close.start).replace(stray, '')
  if (!letter.test(inner)) return undefined
  const span = {
    start: open.start,
    end: close.end,
    text: scanner.text.slice(open.start, close.end),
    spaced: open.spaced,
  }
  if (knowledge.isAgency(inner))
    return { parts: [{ kind: 'agency', names: [inner], ...span }], to: pastAddress(scanner, to) }
  const names = inner.split(between).map((name) => name.trim())
  if (names.some((name) => knowledge.isAgency(name)) || allAgencies(inner, knowledge)) {
    return {
      parts: withDate({ kind: 'agency', names: [inner], ...span }, knowledge.time),
      to: pastAddress(scanner, to),
    }
  }
  if (open.text === '(' && digit.test(inner) && isWholeDate(inner, knowledge.time)) {
    return { parts: [{ kind: 'date', ...span, start: open.end, end: close.start, text: inner }], to }
  }
  // (PORT ANSEL) – The
  if (
    open.text !== '/' &&
    index === 0 &&
    inner === inner.toUpperCase() &&
    lookUp(inner, knowledge.places).standsAlone
  ) {
    return { parts: [{ kind: 'place', ...span, text: inner }], to }
  }
  if (open.text !== '/' && isAreaName(inner)) return { parts: [{ kind: 'area', names: [inner], ...span }], to }
  return { parts: [{ kind: open.text === '/' ? 'sender' : 'source', names: [inner], ...span }], to }
}

function findCloser(scanner: Scanner, index: number, closer: string): number | undefined {
  const { start } = scanner.peek(index) as Lexeme
  for (let at = index + 1; at <= index + MOST_LEXEMES; at++) {
    const lexeme = scanner.peek(at)
    if (lexeme === undefined || lexeme.end - start > LONGEST) return undefined
    if (lexeme.text === closer) return at > index + 1 ? at + 1 : undefined
  }
  return undefined
}

function isWholeDate(inner: string, options: ReadTimestampOptions): boolean {
  const { timestamp, complete } = readTimestamp(inner, options)
  return complete && timestamp?.precision === 'day'
}

/** `ats afp`: names with a space between them. */
function allAgencies(inner: string, { isAgency }: Knowledge): boolean {
  const words = inner.split(' ')
  return words.length > 1 && words.length <= 3 && words.every(isAgency)
}

// --(Newsfile Corp. - August 20, 2031) -
//                     ^ the date stands in the bracket
function withDate(agency: DatelinePart, options: ReadTimestampOptions): DatelinePart[] {
  const [inner = ''] = agency.names ?? []
  const { timestamp } = readTimestamp(inner, options)
  const { position } = timestamp ?? {}
  if (timestamp?.precision !== 'day' || position === undefined) return [agency]
  const name = inner.slice(0, position.start).replace(/[\s–—-]+$/, '')
  if (name === '') return [agency]
  const start = agency.start + agency.text.indexOf(inner) + position.start
  const date = { start, end: start + position.end - position.start, text: inner.slice(position.start, position.end) }
  return [
    { ...agency, names: [name] },
    { kind: 'date', ...date },
  ]
}

// [Media OutReach Newswire](https://example.org/) -
//                         ^ an address that a page puts behind it
function pastAddress(scanner: Scanner, to: number): number {
  const next = scanner.peek(to)
  if (next?.text !== '(' || next.spaced) return to
  const found = address.exec(scanner.text.slice(next.start, next.start + 220))
  if (found === null) return to
  let at = to
  while ((scanner.peek(at)?.end ?? Number.POSITIVE_INFINITY) < next.start + found[0].length) at++
  return at + 1
}
