import type { Dateline, Place } from '../../article/index.js'
import type { PlaceTable } from '../../places/index.js'
import { isCountryName, isPlaceName, lookUp, spellingOf } from '../../places/reading.js'
import { cleanText } from '../../text/index.js'
import type { Knowledge } from './knowledge.js'
import type { DatelinePart } from './part.js'
import type { DatelineReading } from './read-dateline.js'

const smallWords = /^(?:de|del|da|do|dos|di|la|le|of|and|sur|upon|am|der|den)$/i
const acronyms = new Set(['SAR', 'USS', 'HMS', 'DC', 'D.C.', 'UN', 'US', 'U.S.', 'UK', 'EU', 'II'])
const oneWord = /^[A-Z]{2,40}$/
const separators = new Set(['dash', 'colon', 'stop'])

/** The parts as the model has them, but for the date: names as a person writes them, everything else as printed. */
export function toDateline(text: string, reading: DatelineReading, knowledge: Knowledge): Dateline {
  const { candidate, evidence, start, end } = reading
  const parts = withUnknownAgency(candidate.parts, knowledge)
  const places = toPlaces(parts, knowledge)
  const agencies = toAgencies(parts)
  const dateline: Partial<Dateline> = { text: cleanText(text.slice(start, end)) }
  if (places.length > 0) dateline.places = places
  if (agencies.length > 0) dateline.agencies = agencies
  dateline.separator = separatorOf(text, parts)
  // nothing that is weighed is certain
  dateline.certainty = Math.min(0.99, Math.round(100 / (1 + Math.exp(-evidence.score))) / 100)
  dateline.reasons = [...evidence.reasons]
  dateline.position = { start, end }
  return dateline as Dateline
}

// March 24, 2031 – Port Ansel, LA, Example PR –
//                                  ^ no place: who sent it out
function withUnknownAgency(parts: readonly DatelinePart[], { places }: Knowledge): readonly DatelinePart[] {
  const at = parts.length - 2
  const part = parts[at]
  if (part?.kind !== 'place' || parts.at(-1)?.kind !== 'dash' || parts[at - 1]?.kind !== 'comma') return parts
  const before = parts.slice(0, at)
  const has = (kind: DatelinePart['kind']) => before.some((one) => one.kind === kind)
  if (!has('date') || !has('area') || has('agency') || isPlaceName(part.text, places)) return parts
  const agency: DatelinePart = { ...part, kind: 'agency', names: [part.text], bare: true }
  return [...before, agency, ...parts.slice(at + 1)]
}

/** The first name of each group is a town; what follows it behind a comma says where that is. */
function toPlaces(parts: readonly DatelinePart[], { places: table }: Knowledge): Place[] {
  const places: Place[] = []
  let before: DatelinePart['kind'] | undefined
  for (const part of parts) {
    const { kind, text } = part
    const last = places.at(-1)
    const name = cleanText(kind === 'area' ? (part.names?.[0] ?? text) : text)
    if (kind === 'area' && last !== undefined) addArea(last, name)
    else if (kind === 'place') {
      const qualifies = before === 'comma' && last !== undefined && last.country === undefined
      const town =
        qualifies && last !== undefined && lookUp(name, table).standsAlone && lookUp(last.name, table).standsAlone
      if (qualifies && !town && last.region === undefined) last.region = name
      else if (qualifies && !town) last.country = name
      else if (!qualifies || town) places.push({ name: asWritten(name, table) })
    }
    if (kind === 'place' || kind === 'area' || kind === 'comma' || kind === 'join') before = kind
  }
  return places
}

function addArea(place: Place, name: string): void {
  if (place.country !== undefined) return
  if (isCountryName(name) || place.region !== undefined) place.country = name
  else place.region = name
}

/** `RIO DE JANEIRO` as a person writes it: `Rio de Janeiro`. */
function asWritten(name: string, table: PlaceTable): string {
  if (name !== name.toUpperCase()) return name
  // COEUR D'ALENE, MCALLEN: as the table has it, where that is the same but for the capitals
  const known = spellingOf(name, table)
  if (known !== undefined) return known
  if (oneWord.test(name)) return name.charAt(0) + name.slice(1).toLowerCase()
  const words = name.split(' ').map((word, index) => {
    if (acronyms.has(word)) return word
    if (index > 0 && smallWords.test(word)) return word.toLowerCase()
    return word.replace(/[\p{L}\p{M}]+/gu, (run, at: number) => {
      return at > 0 && /['’ʼ]/.test(word.charAt(at - 1)) && run.length === 1
        ? run.toLowerCase()
        : run.charAt(0) + run.slice(1).toLowerCase()
    })
  })
  return words.join(' ')
}

function toAgencies(parts: readonly DatelinePart[]): string[] {
  const known = parts.filter(({ kind }) => kind === 'agency')
  const named = known.length > 0 ? known : parts.filter(({ kind }) => kind === 'source')
  return named.flatMap(({ names = [] }) => names.map(cleanText)).filter((name) => name !== '')
}

function separatorOf(text: string, parts: readonly DatelinePart[]): string {
  let from = parts.length
  while (from > 0 && separators.has((parts[from - 1] as DatelinePart).kind)) from--
  const first = parts[from]
  return first === undefined ? '' : cleanText(text.slice(first.start, (parts.at(-1) as DatelinePart).end))
}
