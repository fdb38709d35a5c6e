import { pad } from './calendar.js'
import { fold, type Lexeme } from './lexemes.js'
import { isGlued, numberAt, type Part, type PrintedZone, type Recognizer } from './parts.js'
import { zoneOfCity, zoneOfName } from './zone-index.js'
import { ambiguousWords, offsetWords, zoneWords } from './zone-words.data.js'

const longestPhrase = 4
/** Words and phrases that are ordinary words besides: read as zones after a clock only. */
const afterClockOnly = new Set(['eastern', 'central', 'mountain', 'pacific', 'west', 'cat', 'art', 'pet', 'wit', 'ut'])

const phrases = /* @__PURE__ */ indexPhrases()

function indexPhrases(): Map<string, PrintedZone> {
  const index = new Map<string, PrintedZone>()
  for (const [offset, words] of Object.entries(offsetWords)) {
    for (const word of words.split('|')) index.set(fold(word), { offset, explicit: false })
  }
  for (const [timeZone, words] of Object.entries(zoneWords)) {
    for (const word of words.split('|')) index.set(fold(word), { timeZone })
  }
  for (const [letters, readings] of Object.entries(ambiguousWords)) index.set(letters, { letters, readings })
  return index
}

/** Whether a word is the letters of a zone, in capitals: `EDT`, `GMT`. */
export function isZoneWord(lexeme: Lexeme): boolean {
  return lexeme.text === lexeme.text.toUpperCase() && phrases.has(lexeme.key) && lexeme.key.length < 5
}

/** `+03:00`, `+0300`, `-04`; after UTC also `+3`. */
function signedOffset(
  lexemes: readonly Lexeme[],
  at: number,
  short: boolean,
): { offset: string; to: number } | undefined {
  const sign = lexemes[at]?.text ?? ''
  const digits = lexemes[at + 1]
  if (sign === '' || !'+-−–'.includes(sign) || digits?.kind !== 'number' || !digits.glued) return undefined
  let [hours, minutes, to] = [Number(digits.text), 0, at + 2]
  if (digits.text.length === 4) {
    ;[hours, minutes] = [Math.floor(hours / 100), hours % 100]
  } else if (digits.text.length > 2) {
    return undefined
  } else if (isGlued(lexemes[to], ':') && lexemes[to + 1]?.glued && numberAt(lexemes[to + 1], 2, 2) !== undefined) {
    minutes = Number(lexemes[to + 1]?.text)
    to += 2
  } else if (!short && !(digits.text.length === 2 && (lexemes[at]?.glued || sign === '+'))) {
    return undefined
  }
  if (hours > 14 || minutes % 15 !== 0 || minutes > 45) return undefined
  return { offset: `${sign === '+' || hours + minutes === 0 ? '+' : '-'}${pad(hours)}:${pad(minutes)}`, to }
}

/** `+03:00` after a clock, `Z` glued to it, `UTC+3`, `GMT-04:00` */
export const printedOffset: Recognizer = (lexemes, at, before) => {
  const lexeme = lexemes[at]
  const universal = lexeme?.key === 'utc' || lexeme?.key === 'gmt'
  if (!universal && before?.kind !== 'clock') return undefined
  if (lexeme?.key === 'z' && lexeme.glued && before?.to === at) {
    return zone(at, at + 1, { offset: '+00:00', explicit: true })
  }
  const found = signedOffset(lexemes, universal ? at + 1 : at, universal)
  return found && zone(at, found.to, { offset: found.offset, explicit: true })
}

/** `America/Toronto`, and with three parts `America/Argentina/Ushuaia` */
export const zoneName: Recognizer = (lexemes, at) => {
  if (lexemes[at]?.kind !== 'word' || !isGlued(lexemes[at + 1], '/')) return undefined
  let name = lexemes[at]?.text ?? ''
  let to = at + 1
  while (to < at + 12) {
    const next = lexemes[to]
    if (!next?.glued || (next.kind === 'mark' && !'/_-+'.includes(next.text))) break
    name += next.text
    to += 1
  }
  const timeZone = zoneOfName(name)
  return timeZone === undefined ? undefined : zone(at, to, { timeZone })
}

/** Letters and phrases: `EDT`, `E.D.T.`, `Eastern`, `Eastern Daylight Time`, `heure de Paris`. */
export const zonePhrase: Recognizer = (lexemes, at, before) => {
  const afterClock = before?.kind === 'clock'
  const dotted = dottedLetters(lexemes, at)
  const letters = dotted && phrases.get(dotted.key)
  if (dotted && letters && afterClock) return zone(at, dotted.to, letters)
  const words: string[] = []
  for (let next = at; next < at + longestPhrase && lexemes[next]?.kind === 'word'; next += 1) {
    words.push(lexemes[next]?.key ?? '')
  }
  for (; words.length > 0; words.pop()) {
    const key = words.join(' ')
    const found = phrases.get(key)
    if (found === undefined || (afterClockOnly.has(key) && !afterClock)) continue
    if (words.length === 1 && key.length < 5 && !afterClock && !isZoneWord(lexemes[at] as Lexeme)) continue
    return zone(at, at + words.length, found)
  }
  return undefined
}

/** `E.D.T.`, as one word. */
function dottedLetters(lexemes: readonly Lexeme[], at: number): { key: string; to: number } | undefined {
  let key = ''
  let to = at
  while (
    to < at + 8 &&
    lexemes[to]?.text.length === 1 &&
    lexemes[to]?.kind === 'word' &&
    isGlued(lexemes[to + 1], '.')
  ) {
    if (to > at && !lexemes[to]?.glued) break
    key += lexemes[to]?.key
    to += 2
  }
  return key.length > 1 ? { key, to } : undefined
}

/** `Kyiv time`, `New York time`, `heure de Paris`: a place that gives an IANA zone its name. */
export const cityTime: Recognizer = (lexemes, at, before) => {
  if (before?.kind !== 'clock' && before?.kind !== 'date') return undefined
  const romance = lexemes[at + 1]?.key === 'de' && ['heure', 'hora'].includes(lexemes[at]?.key ?? '')
  const from = romance ? at + 2 : at
  const words: string[] = []
  for (let next = from; next < from + 3 && lexemes[next]?.kind === 'word'; next += 1) {
    if (!romance && lexemes[next]?.key === 'time') {
      const timeZone = zoneOfCity(words.join(' '))
      return timeZone === undefined ? undefined : zone(at, next + 1, { timeZone })
    }
    words.push(lexemes[next]?.text ?? '')
  }
  const timeZone = romance ? zoneOfCity(words[0] ?? '') : undefined
  return timeZone === undefined ? undefined : zone(at, from + 1, { timeZone })
}

function zone(from: number, to: number, found: PrintedZone): Part {
  return { kind: 'zone', from, to, zone: found }
}
