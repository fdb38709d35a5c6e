import type { Lexeme } from './lexemes.js'

/** What a time is of: what the words `Published`, `Updated:` or `EMBARGOED UNTIL` before it say. */
export type TimeRole = 'published' | 'updated' | 'created' | 'embargoed' | 'expires'

/** A date as printed. Of `pair`, one is the day and one the month. */
export interface PrintedDate {
  year?: number
  /** The year was printed with two digits. */
  shortYear?: boolean
  month?: number
  day?: number
  pair?: readonly [number, number]
  /** It stands after the sender of a file, so that four digits after it are a clock. */
  sent?: boolean
  /** The pair is parted by full stops. */
  dotted?: boolean
}

/** A time of day as printed, not yet checked. */
export interface PrintedClock {
  hour: number
  minute?: number
  second?: number
  /** Digits after the second. */
  fraction?: string
  meridiem?: 'am' | 'pm'
  midnight?: boolean
  /** Hour and minute are parted by a full stop: by itself that is any number. */
  dotted?: boolean
}

/** A zone as printed: an IANA zone, an offset, or letters that may stand for several offsets, by region. */
export type PrintedZone =
  | { timeZone: string }
  | { offset: string; explicit: boolean }
  | { letters: string; readings: Readonly<Record<string, string>> }

/** What stands at lexemes `from` to `to`, half-open. */
export type Part = { from: number; to: number } & (
  | { kind: 'date'; date: PrintedDate }
  | { kind: 'clock'; clock: PrintedClock }
  | { kind: 'zone'; zone: PrintedZone }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'year'; year: number }
  | { kind: 'role'; role: TimeRole }
  | { kind: 'filler' }
  | { kind: 'other' }
)

/** Says what begins at a lexeme, or nothing. `before` is the last part that is no filler. */
export type Recognizer = (lexemes: readonly Lexeme[], at: number, before: Part | undefined) => Part | undefined

/** The value of a number of at least `least` and at most `most` digits. */
export function numberAt(lexeme: Lexeme | undefined, least: number, most: number): number | undefined {
  if (lexeme?.kind !== 'number' || lexeme.text.length < least || lexeme.text.length > most) return undefined
  return Number(lexeme.text)
}

/** Whether the lexeme is one of these characters, with no space before it. */
export function isGlued(lexeme: Lexeme | undefined, marks: string): lexeme is Lexeme {
  return lexeme?.kind === 'mark' && lexeme.glued && marks.includes(lexeme.text)
}
