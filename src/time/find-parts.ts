import { clock } from './clocks.js'
import { fold, type Lexeme } from './lexemes.js'
import { dayMonth, monthDay, weekday, yearMonthDay } from './named-dates.js'
import { compactDate, numericDate } from './numeric-dates.js'
import { numberAt, type Part, type Recognizer, type TimeRole } from './parts.js'
import { fillerWords, roleWords } from './words.data.js'
import { cityTime, printedOffset, zoneName, zonePhrase } from './zone-parts.js'

const fillers = /* @__PURE__ */ new Set(fold(fillerWords).split(' '))
const fillerMarks = new Set(',.:;|·•—–-()[]/@')
const roles = /* @__PURE__ */ indexRoles()

function indexRoles(): Map<string, TimeRole> {
  const index = new Map<string, TimeRole>()
  for (const [role, phrases] of Object.entries(roleWords)) {
    for (const phrase of phrases.split('|')) index.set(fold(phrase), role as TimeRole)
  }
  return index
}

/** `Updated`, `Last updated`, `mis à jour` */
const role: Recognizer = (lexemes, at) => {
  const words: string[] = []
  for (let next = at; next < at + 3 && lexemes[next]?.kind === 'word'; next += 1) words.push(lexemes[next]?.key ?? '')
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

const filler: Recognizer = (lexemes, at) => {
  const { kind, key } = lexemes[at] as Lexeme
  const found = kind === 'mark' ? fillerMarks.has(key) : fillers.has(key)
  return found ? { kind: 'filler', from: at, to: at + 1 } : undefined
}

/** The first that knows what begins here has it. */
const recognizers: readonly Recognizer[] = [
  ...[compactDate, numericDate, dayMonth, monthDay, yearMonthDay, clock],
  ...[printedOffset, zoneName, zonePhrase, cityTime, role, weekday, year, filler],
]

/** Every lexeme in order, in parts; what nothing knows is a part of the kind `other`. */
export function findParts(lexemes: readonly Lexeme[]): Part[] {
  const parts: Part[] = []
  let before: Part | undefined
  for (let at = 0; at < lexemes.length; ) {
    let found: Part | undefined
    for (const recognize of recognizers) {
      found = recognize(lexemes, at, before)
      if (found !== undefined) break
    }
    const part: Part = found ?? { kind: 'other', from: at, to: at + 1 }
    parts.push(part)
    if (part.kind !== 'filler') before = part
    at = part.to
  }
  return parts
}
