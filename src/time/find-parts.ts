import { clock, clockLetters } from './clocks.js'
import { fold, type Lexeme } from './lexemes.js'
import { dayMonth, monthDay, weekday, yearMonthDay } from './named-dates.js'
import { compactDate, numericDate } from './numeric-dates.js'
import { numberAt, type Part, type Recognizer, type TimeRole } from './parts.js'
import { sender } from './sender.js'
import { CLOCK, FILLER, MONTH, ROLE, vocabulary, WEEKDAY, ZONE } from './vocabulary.js'
import { roleWords } from './words.data.js'
import { cityTime, printedOffset, zoneName, zonePhrase } from './zone-parts.js'

const fillerMarks = /* @__PURE__ */ new Set(',.:;|·•—–-()[]/@')
const longestRole = 4
const roles = /* @__PURE__ */ indexRoles()

function indexRoles(): Map<string, TimeRole> {
  const index = new Map<string, TimeRole>()
  for (const [role, phrases] of Object.entries(roleWords)) {
    for (const phrase of phrases.split('|')) index.set(fold(phrase), role as TimeRole)
  }
  return index
}

/** `Updated`, `Last updated`, `dernière mise à jour` */
const role: Recognizer = (lexemes, at) => {
  const words: string[] = []
  for (let next = at; next < at + longestRole && lexemes[next]?.kind === 'word'; next += 1) {
    words.push((lexemes[next] as Lexeme).key)
  }
  for (; words.length > 0; words.pop()) {
    const found = roles.get(words.join(' '))
    if (found !== undefined) return { kind: 'role', from: at, to: at + words.length, role: found }
  }
  return undefined
}

/** A year that stands alone: the last word of `Tue Apr 15 19:28:00 EDT 2025`. */
const year: Recognizer = (lexemes, at) => {
  const found = numberAt(lexemes[at], 4, 4)
  return found === undefined || found < 1000 || found > 2999
    ? undefined
    : { kind: 'year', from: at, to: at + 1, year: found }
}

/** The first that knows what begins here has it: of a number, of a word, and of another mark. */
function recognize(lexemes: readonly Lexeme[], at: number, before: Part | undefined): Part | undefined {
  const { kind, key } = lexemes[at] as Lexeme
  if (kind === 'number') {
    const date = compactDate(lexemes, at, before) ?? numericDate(lexemes, at, before) ?? dayMonth(lexemes, at, before)
    return date ?? yearMonthDay(lexemes, at, before) ?? clock(lexemes, at, before) ?? year(lexemes, at, before)
  }
  if (kind === 'mark') {
    const offset = before?.kind === 'clock' ? printedOffset(lexemes, at, before) : undefined
    if (offset !== undefined) return offset
    // AP-WF-08-29-16 1626GMT<
    //                       ^ ends a line of a raw file
    const filler = fillerMarks.has(key) || (key === '<' && at === lexemes.length - 1)
    return filler ? { kind: 'filler', from: at, to: at + 1 } : undefined
  }
  const kinds = vocabulary.get(key) ?? 0
  let found: Part | undefined
  if ((kinds & MONTH) !== 0) found = monthDay(lexemes, at, before)
  if ((kinds & CLOCK) !== 0) found ??= clock(lexemes, at, before)
  const zone = (kinds & ZONE) !== 0 || key.length === 1
  if (zone) found ??= printedOffset(lexemes, at, before)
  const next = lexemes[at + 1]?.text
  if (next === '/') found ??= zoneName(lexemes, at, before)
  else if (next === '-') found ??= sender(lexemes, at, before)
  if (zone) found ??= zonePhrase(lexemes, at, before)
  if (before?.kind === 'clock' || before?.kind === 'date') found ??= cityTime(lexemes, at, before)
  if ((kinds & ROLE) !== 0) found ??= role(lexemes, at, before)
  if ((kinds & WEEKDAY) !== 0) found ??= weekday(lexemes, at, before)
  if (key.length <= 2) found ??= clockLetters(lexemes, at, before)
  if ((kinds & FILLER) !== 0) found ??= { kind: 'filler', from: at, to: at + 1 }
  return found
}

/** Every lexeme in order, in parts; what nothing knows is a part of the kind `other`. */
export function findParts(lexemes: readonly Lexeme[]): Part[] {
  const parts: Part[] = []
  let before: Part | undefined
  for (let at = 0; at < lexemes.length; ) {
    const part: Part = recognize(lexemes, at, before) ?? { kind: 'other', from: at, to: at + 1 }
    parts.push(part)
    if (part.kind !== 'filler') before = part
    at = part.to
  }
  return parts
}
