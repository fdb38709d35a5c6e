import type { Dateline, Place } from '../../article/index.js'
import { cleanText, type Issue } from '../../text/index.js'
import { type ReadTimestampOptions, readTimestamp } from '../../time/index.js'
import { shiftIssues } from '../lines/times.js'
import { weighDateline } from './evidence.js'
import { type DatelinePart, readDatelineParts } from './parts.js'
import { regionNames } from './words.data.js'

/** A text longer than a dateline and some of what follows it need not be looked at. */
const ENOUGH = 1000
const leading = /^[\s\u200b]{0,1000}/
const regions = /* @__PURE__ */ new Set(regionNames.flatMap((line) => line.split('|')))
const smallWords = /^(?:de|del|da|do|dos|di|la|le|of|and|sur|upon|am|der|den)$/i

/**
 * The dateline at the head of a text: `KYIV, Nov 22 (AP) —`. It is claimed where an agency or a date stands in it, or
 * where a place all in capitals is set off by a dash between spaces from running text. Offsets are into `text`.
 *
 * Left out: `NEW DELHI: …`, a place in small letters with nothing but a dash, a date alone, an agency alone without
 * brackets. The names of places are not looked up; a region is read where it is a state or province of North America.
 *
 * @throws TypeError for a text that is no string, an unknown option or one of the wrong type.
 */
export function findDateline(text: string, options: ReadTimestampOptions = {}): Dateline | undefined {
  if (typeof text !== 'string') throw new TypeError(`Text is no string: ${String(text)}`)
  // refuses bad options, also where the text has no date in it
  readTimestamp('', options)
  return readDateline(text, options)?.dateline
}

/** The same with the issues of its date. */
export function readDateline(
  text: string,
  options: ReadTimestampOptions,
): { dateline: Dateline; issues: Issue[] } | undefined {
  const from = leading.exec(text)?.[0].length ?? 0
  const head = text.slice(from, from + ENOUGH)
  const parts = readDatelineParts(head, options)
  const evidence = weighDateline(parts, head)
  if (evidence === undefined) return undefined
  const first = parts[0] as DatelinePart
  const last = parts.at(-1) as DatelinePart
  const date = parts.find(({ kind }) => kind === 'date')
  const reading = date && readTimestamp(date.text, options)
  const places = toPlaces(parts)
  const agencies = toAgencies(parts)
  const at = (part: DatelinePart) => ({ start: from + part.start, end: from + part.end })
  const dateline: Dateline = {
    text: cleanText(head.slice(first.start, last.end)),
    ...(places.length > 0 && { places }),
    ...(date && reading?.timestamp && { date: { ...reading.timestamp, position: at(date) } }),
    ...(agencies.length > 0 && { agencies }),
    separator: last.kind === 'dash' || last.kind === 'stop' ? last.text : '',
    certainty: evidence.certainty,
    reasons: evidence.reasons,
    position: { start: from + first.start, end: from + last.end },
  }
  return { dateline, issues: date && reading ? shiftIssues(reading.issues, from + date.start) : [] }
}

/** The first name of each group is a city; one after a comma is told for its region only where it is known for one. */
function toPlaces(parts: readonly DatelinePart[]): Place[] {
  const places: Place[] = []
  let inGroup = false
  for (const [index, { kind, text: printed, end }] of parts.entries()) {
    const next = parts[index + 1]
    const text = next?.kind === 'stop' && next.start === end ? `${printed}.` : printed
    if (kind === 'slash' || kind === 'and') inGroup = false
    if (kind !== 'place') continue
    const last = places.at(-1)
    if (!inGroup || last === undefined) places.push({ name: asWritten(cleanText(printed)) })
    else if (last.region === undefined && isRegion(text)) last.region = cleanText(text)
    inGroup = true
  }
  return places
}

function isRegion(text: string): boolean {
  return regions.has(cleanText(text).toLowerCase().replace(/\./g, ''))
}

/** `RIO DE JANEIRO` as a person writes it: `Rio de Janeiro`. */
function asWritten(name: string): string {
  if (name !== name.toUpperCase()) return name
  const words = name.split(' ').map((word, index) => {
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
  const last = parts.at(-2)
  const named = known.length > 0 || last?.kind !== 'bracket' ? known : [last]
  return named.flatMap(({ text }) => {
    const inner = cleanText(text.replace(/^[([/]|[)\]/]$/g, ''))
    return inner === '' ? [] : [inner]
  })
}
