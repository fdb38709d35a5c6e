import { isAgency } from '../agencies.js'
import type { DatelinePart } from './parts.js'
import { functionWords, noPlaces } from './words.data.js'

/** How sure a dateline is, and what spoke for it. */
export interface Evidence {
  certainty: number
  reasons: string[]
}

const labels = /* @__PURE__ */ new Set(noPlaces.split(' '))
const starters = /* @__PURE__ */ new Set(functionWords.split(' '))
const capitals = /^[\p{Lu}\p{M}'’ʼ.\s-]+$/u
const twoCapitals = /\p{Lu}.{0,2}\p{Lu}/u
const acronym = /^(?:\p{Lu}{1,3}|[BCDFGHJKLMNPQRSTVWXZ]{4,6})$/u
const goesOnInText = /^["'“‘„«([]{0,2}[\p{Lu}\p{Lo}\p{N}$€£]/u
const sentence = /[\p{Ll}\p{N}\p{Lo}]{3}[)"'”’]{0,3}[.!?。]/u
const ticker = /^[([]\s?[\p{Lu}.:]{1,12}\s?[)\]]$/u
const day = /^\s{1,9}(?:\p{L}{3,9}\.?\s{1,9}\d{1,2}|\d{1,2}\s{1,9}\p{Lu}\p{L}{2,8})\b/u
const newLine = /^[^\S\r\n\u2028\u2029]{0,40}(?:[\r\n\u2028\u2029]|$)/
const year = /\d{4}|\s\d\d$/
/** Without a stop, text that follows a bare dash is this long at least: a headline is shorter. */
const LONG_TEXT = 100
const MOST_PARTS = 20

/**
 * Whether the parts make a dateline. An agency or a date speaks for it; without either, only a place all in capitals
 * with a dash between spaces before running text does. A word in capitals that is an acronym or a label does not.
 */
export function weighDateline(parts: readonly DatelinePart[], text: string): Evidence | undefined {
  const last = parts.at(-1)
  if (last === undefined || parts.length > MOST_PARTS) return undefined
  const place = parts.find(({ kind }) => kind === 'place')
  if (!parts.every((part) => part.kind !== 'place' || couldBePlace(part))) return undefined
  const scene: Scene = {
    parts,
    place,
    agency: parts.find(({ kind }) => kind === 'agency'),
    date: parts.find(({ kind }) => kind === 'date'),
    dash: last.kind === 'dash' ? last : undefined,
    inCapitals: place !== undefined && isInCapitals(place.text),
    after: text.slice(last.end),
  }
  return withAgency(scene) ?? withUnknownAgency(scene) ?? withDate(scene) ?? bare(scene, text)
}

interface Scene {
  parts: readonly DatelinePart[]
  place: DatelinePart | undefined
  agency: DatelinePart | undefined
  date: DatelinePart | undefined
  dash: DatelinePart | undefined
  inCapitals: boolean
  after: string
}

function withAgency({ parts, place, agency, date, dash, inCapitals, after }: Scene): Evidence | undefined {
  if (agency === undefined) return undefined
  const reasons = ['agency', ...(place ? ['place'] : []), ...(date ? ['date'] : []), ...(dash ? ['separator'] : [])]
  if (agency.bare === true && (dash === undefined || place === undefined)) return undefined
  if (place !== undefined && !inCapitals && date === undefined && isSpelledOut(place, agency)) return undefined
  if (dash !== undefined) return { certainty: place || date ? 0.98 : 0.95, reasons }
  // MOSCOW, June 27. /TASS/. Text       Mumbai, Aug 6 (IANS) Text
  const end = parts.at(-1)
  const closes = end === agency || end?.kind === 'stop'
  if (!closes || !goesOnInText.test(after.trimStart())) return undefined
  if (place && date) return { certainty: 0.97, reasons }
  if (parts.length === 1 && !isAgency(agency.text.slice(1, -1).trim())) return undefined
  return { certainty: place || date ? 0.9 : 0.75, reasons }
}

function withUnknownAgency({ parts, place, date, dash, inCapitals }: Scene): Evidence | undefined {
  const bracket = parts.at(-2)
  if (dash === undefined || bracket?.kind !== 'bracket' || !/\p{L}/u.test(bracket.text)) return undefined
  if (date !== undefined) return { certainty: 0.9, reasons: ['bracket', 'date', 'separator'] }
  if (place === undefined || !inCapitals || ticker.test(bracket.text)) return undefined
  return { certainty: 0.75, reasons: ['bracket', 'capitals', 'separator'] }
}

function withDate({ parts, place, date, dash, inCapitals, after }: Scene): Evidence | undefined {
  if (date === undefined || place === undefined || place.start > date.start) return undefined
  const hasYear = year.test(date.text)
  const comma = parts.some(({ kind }) => kind === 'comma')
  if (dash !== undefined && inCapitals) return { certainty: 0.96, reasons: ['date', 'capitals', 'separator'] }
  if (dash !== undefined && (hasYear || comma)) return { certainty: 0.85, reasons: ['date', 'place', 'separator'] }
  if (dash !== undefined || !newLine.test(after) || parts.at(-1) !== date) return undefined
  if (inCapitals) return { certainty: 0.85, reasons: ['date', 'capitals', 'own line'] }
  return hasYear && comma && after.trim() === ''
    ? { certainty: 0.7, reasons: ['date', 'place', 'own line'] }
    : undefined
}

// ERIE, Pa. — A barge sank. It
//           ^ a space on both sides
function bare({ parts, place, dash, inCapitals, after }: Scene, text: string): Evidence | undefined {
  if (place === undefined || dash === undefined || !inCapitals || parts[0] !== place) return undefined
  if (parts.some(({ kind }) => kind === 'bracket' || kind === 'date')) return undefined
  const before = text.charAt(dash.start - 1)
  if (!/\s/.test(before) || !/^\s/.test(after) || !goesOnInText.test(after.trimStart())) return undefined
  // HARBOUR GOLD CLOSING - APRIL 7 pool 417.00
  //                        ^ the name of a table, with its day
  if (day.test(after)) return undefined
  if (!sentence.test(after) && after.length < LONG_TEXT) return undefined
  const region = parts.some(({ kind }) => kind === 'comma')
  if (!region && acronym.test(place.text)) return undefined
  return { certainty: region ? 0.9 : 0.75, reasons: ['capitals', ...(region ? ['region'] : []), 'separator'] }
}

function couldBePlace({ text }: DatelinePart): boolean {
  const words = text.toLowerCase().split(/\s{1,9}/)
  const first = words[0] as string
  if (first !== 'the' && starters.has(first)) return false
  // ECONOMIC SPOTLIGHT - WHEAT BOARD FOR APRIL
  return !isInCapitals(text) || !words.some((word, at) => labels.has(word) || (at > 0 && starters.has(word)))
}

function isInCapitals(text: string): boolean {
  return capitals.test(text) && twoCapitals.test(text)
}

// World Trade Organization (WTO)
//                          ^ the letters that its words begin with
function isSpelledOut(place: DatelinePart, agency: DatelinePart): boolean {
  const letters = agency.text.replace(/[^\p{L}]/gu, '').toLowerCase()
  const words = place.text.toLowerCase().split(/[\s-]+/)
  const initials = words.map((word) => word.charAt(0)).join('')
  return initials.includes(letters) || words.includes(letters)
}
