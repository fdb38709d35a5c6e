import type { Lexeme } from './lexemes.js'
import { isGlued, numberAt, type Part, type PrintedClock, type Recognizer } from './parts.js'
import { isZoneWord } from './zone-parts.js'

const fullHour = new Set(['uhr', 'uur', 'hrs', 'h', 'год', 'ч'])
const ofFourDigits = new Set(['hrs', 'hours', 'h', 'z', 'uhr'])
const deskCode = /^[A-Z]{1,2}$/
const fractionShape = /^[0-9]{1,9}$/

interface Found {
  clock: PrintedClock
  to: number
}

/** Minutes and what follows, after the hour and its mark: `28`, `28:00`, `28:01.79`. */
function minutesAt(lexemes: readonly Lexeme[], at: number, hour: number, mark: string): Found | undefined {
  const minute = lexemes[at]?.glued ? numberAt(lexemes[at], 2, 2) : undefined
  if (minute === undefined) return undefined
  const clock: PrintedClock = { hour, minute, ...(mark === '.' && { dotted: true }) }
  const second = isGlued(lexemes[at + 1], mark) && lexemes[at + 2]?.glued ? numberAt(lexemes[at + 2], 2, 2) : undefined
  if (second === undefined) return { clock, to: at + 1 }
  clock.second = second
  const fraction = lexemes[at + 4]
  if (mark === '.' || !isGlued(lexemes[at + 3], '.,') || !fraction?.glued || !fractionShape.test(fraction.text)) {
    return { clock, to: at + 3 }
  }
  clock.fraction = fraction.text
  return { clock, to: at + 5 }
}

/** `19:28`, `19:28:01.79`, `19.28`, `14h30`, `14 h 30` */
function minuteClock(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const hour = numberAt(lexemes[at], 1, 2)
  const mark = lexemes[at + 1]
  if (hour === undefined || mark === undefined) return undefined
  const ofHours = mark.key === 'h'
  if (isGlued(mark, ':')) return minutesAt(lexemes, at + 2, hour, ':')
  if (isGlued(mark, '.')) {
    const found = minutesAt(lexemes, at + 2, hour, '.')
    if (found === undefined || isGlued(lexemes[found.to], '%')) return undefined
    // $19.28
    // ^ a price
    const price = lexemes[at]?.glued && lexemes[at - 1] !== undefined && !'(|,'.includes(lexemes[at - 1]?.text ?? '')
    return price ? undefined : found
  }
  if (!ofHours) return undefined
  const minute = numberAt(lexemes[at + 2], 2, 2)
  return minute === undefined || startsClock(lexemes, at + 2) ? undefined : { clock: { hour, minute }, to: at + 3 }
}

/** `p.m.`, `PM`, `p. m.`: which half of the day, and the lexeme after it. */
function meridiemAt(
  lexemes: readonly Lexeme[],
  at: number,
  hour: number,
): { meridiem: 'am' | 'pm'; to: number } | undefined {
  const word = lexemes[at]
  if (word?.kind !== 'word') return undefined
  // 19.28 Uhr am 15. April: German "on the"
  if (word.key === 'am' && hour > 12 && lexemes[at + 1]?.kind === 'number') return undefined
  if (word.key === 'am' || word.key === 'pm') return { meridiem: word.key, to: at + 1 }
  // 6:45p
  //     ^ after minutes only: 6p is money
  const short = word.glued && hour <= 12 && lexemes[at - 2]?.text === ':' && !isGlued(lexemes[at + 1], '.')
  if (short && (word.key === 'a' || word.key === 'p')) return { meridiem: word.key === 'a' ? 'am' : 'pm', to: at + 1 }
  if ((word.key !== 'a' && word.key !== 'p') || !isGlued(lexemes[at + 1], '.') || lexemes[at + 2]?.key !== 'm') {
    return undefined
  }
  return { meridiem: word.key === 'a' ? 'am' : 'pm', to: isGlued(lexemes[at + 3], '.') ? at + 4 : at + 3 }
}

/** `1928GMT`, `1928 hrs`: four digits that a zone or a word for hours follows; `bare` ones need neither. */
function fourDigits(lexemes: readonly Lexeme[], at: number, spaced: boolean, bare = false): Found | undefined {
  const digits = numberAt(lexemes[at], 4, 4)
  const next = lexemes[at + 1]
  if (digits === undefined) return undefined
  if (next?.kind !== 'word' || !(next.glued || spaced)) {
    return bare ? { clock: { hour: Math.floor(digits / 100), minute: digits % 100 }, to: at + 1 } : undefined
  }
  const hours = ofFourDigits.has(next.key) && (next.glued || next.key !== 'z')
  if (!hours && !isZoneWord(next)) return undefined
  const to = hours && next.key !== 'z' ? at + 2 : at + 1
  return { clock: { hour: Math.floor(digits / 100), minute: digits % 100 }, to }
}

/** The clock of ISO 8601 after its T: `192800`, `1928`, `19`, `19:28:00` */
function isoClock(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const digits = lexemes[at]?.glued && lexemes[at]?.kind === 'number' ? (lexemes[at]?.text ?? '') : ''
  const colons = minuteClock(lexemes, at)
  if (colons !== undefined || ![2, 4, 6].includes(digits.length)) return colons
  const [hour = 0, minute, second] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)]
    .filter((pair) => pair !== '')
    .map(Number)
  const clock: PrintedClock = { hour, ...(minute !== undefined && { minute }), ...(second !== undefined && { second }) }
  const fraction = lexemes[at + 2]
  const withFraction =
    second !== undefined && isGlued(lexemes[at + 1], '.,') && fraction?.glued && fractionShape.test(fraction.text)
  return withFraction ? { clock: { ...clock, fraction: fraction.text }, to: at + 3 } : { clock, to: at + 1 }
}

/** Whether a number begins a clock that shows by itself, and so is no day and no year. */
export function startsClock(lexemes: readonly Lexeme[], at: number): boolean {
  const hour = numberAt(lexemes[at], 1, 2)
  if (hour === undefined) return fourDigits(lexemes, at, false) !== undefined
  const next = lexemes[at + 1]
  if (isGlued(next, ':.') && lexemes[at + 2]?.glued && numberAt(lexemes[at + 2], 2, 2) !== undefined) return true
  return fullHour.has(next?.key ?? '') || meridiemAt(lexemes, at + 1, hour) !== undefined
}

/** A time of day: `19:28`, `7:28 p.m.`, `7 PM`, `14h30`, `19 Uhr`, `1928GMT`, `T192800`, `noon`, `midnight` */
export const clock: Recognizer = (lexemes, at, before) => {
  const lexeme = lexemes[at]
  const named = dayHalf(lexemes, at)
  if (named !== undefined) return part(named)
  if (lexeme?.key === 't' && lexeme.glued && before?.kind === 'date') {
    const found = isoClock(lexemes, at + 1)
    return found && part(found)
  }
  const hour = numberAt(lexeme, 1, 2)
  // 7:28 p.m. (1628 GMT)
  //           ^ a second clock, not the year
  const opened = '(/['.includes(lexemes[at - 1]?.text ?? ' ')
  const sent = before?.kind === 'date' && before.date.sent === true && before.to === at
  const found = minuteClock(lexemes, at) ?? fourDigits(lexemes, at, before?.kind !== 'clock' || opened, sent)
  if (found === undefined && hour === undefined) return undefined
  let { clock: read, to } = found ?? { clock: { hour: hour as number }, to: at + 1 }
  const hoursWord = fullHour.has(lexemes[to]?.key ?? '')
  if (hoursWord) to += 1
  const half = hoursWord ? undefined : meridiemAt(lexemes, to, read.hour)
  if (half !== undefined) {
    read = { ...read, meridiem: half.meridiem }
    to = half.to
  }
  if (found === undefined && half === undefined && !hoursWord) return undefined
  return part({ clock: read, to })

  function part(done: Found): Part {
    return { kind: 'clock', from: at, to: done.to, clock: done.clock }
  }
}

/** `noon`, `12 noon`, `midnight` */
function dayHalf(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const wordAt = lexemes[at]?.text === '12' ? at + 1 : at
  const key = lexemes[wordAt]?.key
  if (key === 'noon') return { clock: { hour: 12, minute: 0 }, to: wordAt + 1 }
  return key === 'midnight' ? { clock: { hour: 0, minute: 0, midnight: true }, to: wordAt + 1 } : undefined
}

/** Letters that a teleprinter puts after a clock with hundredths of a second: `14:05:09.79F`, `14:05:09.79V RM`. */
export const clockLetters: Recognizer = (lexemes, at, before) => {
  if (before?.kind !== 'clock' || before.to !== at || before.clock.fraction === undefined) return undefined
  if (!lexemes[at]?.glued || !isDeskCode(lexemes[at])) return undefined
  const more = at + 2 === lexemes.length && isDeskCode(lexemes[at + 1])
  return { kind: 'filler', from: at, to: more ? at + 2 : at + 1 }
}

function isDeskCode(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && deskCode.test(lexeme.text) && !isZoneWord(lexeme)
}
