import { isAreaName, isPlaceName } from '../../places/reading.js'
import { made } from '../made.js'
import { type Facts, isInCapitals } from './facts.js'
import type { DatelinePart } from './part.js'
import { firstWordsOfPlaces, functionWords, lastWordsOfPlaces, noPlaces } from './words.data.js'

const labels = /* @__PURE__ */ made(() => new Set(noPlaces.split(' ')))
const starters = /* @__PURE__ */ made(() => new Set(functionWords.split(' ')))
const firstWords = /* @__PURE__ */ made(() => new Set(firstWordsOfPlaces.split(' ')))
const lastWords = /* @__PURE__ */ made(() => new Set(lastWordsOfPlaces.split(' ')))
// (NYSE)   (NASDAQ: TRN)
const ticker = /^[([]\s?[\p{Lu}.:]{1,12}(?: [\p{Lu}.:]{1,8})?\s?[)\]]$/u
const number = /^[([\s]{0,3}[\d\s.,%-]{1,12}[)\]\s]{0,3}$/
/** Before a colon stands a place where a paragraph follows; a headline is shorter. */
const LONG_TEXT = 90
const year = /\d{4}/
const space = /^\s/
const word = /^\p{Ll}{6,}(?:\s|$)/u
const short = /^[-–]$/
// HARBOUR-PIER-COUNCIL (Update) _
const slug = /^\p{Lu}{2,20}(?:-\p{Lu}{2,20}){2,6}$/u

/** Whether nothing speaks against a dateline that no sign could outweigh. */
export function isSound(facts: Facts): boolean {
  return (
    isWellFormed(facts) &&
    couldBePlaces(facts) &&
    hasSoundSource(facts) &&
    endsSoundly(facts) &&
    (facts.agency !== undefined || facts.source !== undefined || isSoundAlone(facts))
  )
}

function isWellFormed({ parts, first, place, area, agency, known, scene }: Facts): boolean {
  if (first.kind === 'area' || first.kind === 'sender') return false
  if (parts.filter(({ kind }) => kind === 'agency').length > 1) return false
  if (place !== undefined && !known && area === undefined && slug.test(place.text)) return false
  if (place !== undefined && agency !== undefined && isSpelledOut(place, agency)) return false
  // By Ana Ruiz and Tom Okafor (Reuters) -
  //                 ^ no place
  return scene.before !== 'byline' || known || scene.setOff === true || place === undefined
}

/** Function words and labels begin no place; with an agency, a date or an area, only the first is asked. */
function couldBePlaces({ parts, agency, date, area, scene }: Facts): boolean {
  const backed = agency !== undefined || date !== undefined || area !== undefined
  const places = parts.filter(({ kind }) => kind === 'place')
  return (backed ? places.slice(0, 1) : places).every(({ text }) => {
    const [first = '', ...others] = text.toLowerCase().split(/[\s-]{1,9}/)
    // ON BOARD THE TARNHOLM
    const starts = first !== 'the' && starters.has(first) && !(first === 'on' && others[0] === 'board')
    // ECONOMIC SPOTLIGHT - WHEAT BOARD FOR APRIL
    const inside = !backed && isInCapitals(text) && others.some((word) => starters.has(word))
    const labelled = labels.has(first) || others.some((word) => labels.has(word))
    return !(starts || inside || labelled) || isPlaceName(text, scene.knowledge.places) || isAreaName(text)
  })
}

/** An unknown source in brackets needs a place or a date, a mark behind it, and to be no exchange, number or place. */
function hasSoundSource({ source, agency, place, date, town, ending, scene }: Facts): boolean {
  if (source === undefined || agency !== undefined) return true
  if (place === undefined && date === undefined) return false
  if (source.kind === 'sender') return true
  if (ending === 'none' || ending === 'line' || number.test(source.text)) return false
  const [name = ''] = source.names ?? []
  // (pictured)    (Update 1)
  if (word.test(name) || labels.has((name.split(' ', 1)[0] as string).toLowerCase())) return false
  if (date !== undefined) return true
  // TUNIS (TAP) -    BRIGHTWATER (NYSE) -
  return (town || !ticker.test(source.text)) && !isPlaceName(name, scene.knowledge.places)
}

/** With no mark behind it only an agency in brackets, or a date and a full stop, is evidence. */
function endsSoundly({ parts, ending, agency, place, area, known, date, scene }: Facts): boolean {
  // ANA RUIZ (CNN): Good evening
  if (ending === 'colon' && agency !== undefined && !(known || date || area) && /\s/.test(place?.text ?? '')) {
    return isNamedAsPlace(place?.text ?? '')
  }
  if (agency?.bare === true && ending !== 'dash' && !(ending === 'stop' && place !== undefined)) return false
  if (ending !== 'none' && ending !== 'stop') return true
  // (Ferry - Reuters) The
  //          ^ alone it has to be all that stands there
  if (agency !== undefined)
    return place !== undefined || date !== undefined || scene.knowledge.isAgency(agency.names?.[0] ?? '')
  // Tarnholm, Oskaria, 27 June 2031. Text       Denmark. 5 May was a holiday
  return ending === 'stop' && date !== undefined && parts.at(-2) === date
}

/** Neither agency nor source: a place, a date, or both. */
function isSoundAlone(facts: Facts): boolean {
  const { place, date, area, known, ending, after, scene } = facts
  // 17 November 2031 -- Text
  if (place === undefined) return ending === 'dash' && scene.before === 'nothing' && year.test(date?.text ?? '')
  if (date === undefined) return isSoundBare(facts, place)
  // GOLD CLOSING - APRIL 7      APR 7    UNTRADED
  if (known || area !== undefined) return true
  // GOLD, April 14 - 417.00
  return ending !== 'line' && place.start < date.start && !number.test(after.trimStart().split(' ', 1)[0] as string)
}

/** A place with nothing but a mark, or a line of its own. In small letters, and before a colon, it has to be a known one. */
function isSoundBare(
  { parts, first, last, ending, area, known, town, sure, inCapitals, after, scene }: Facts,
  place: DatelinePart,
): boolean {
  if (first !== place) return false
  const settled = known && (area !== undefined || (inCapitals ? town : sure))
  if (!inCapitals && !settled) return false
  if (ending === 'colon') return settled && parts.length === (area === undefined ? 2 : 4) && after.length >= LONG_TEXT
  // TEXTILES AND APPAREL (TEX)
  if (ending === 'line')
    return inCapitals && scene.paragraph === 0 && (town || (area !== undefined && parts[1]?.kind === 'comma'))
  if (ending !== 'dash') return false
  const isOpen = last.spaced === true && space.test(after)
  // TARNHOLM–KESSEL trains run again
  if (settled) return isOpen || area !== undefined || !short.test(last.text)
  // TARNHOLM, Oskaria —     PORT ANSEL -     what is neither known nor named as places are is any word: STRIKE -
  if (!isOpen) return false
  return parts[1]?.kind === 'comma' || isNamedAsPlace(place.text) || scene.knowledge.separators.includes(last.text)
}

function isNamedAsPlace(text: string): boolean {
  const words = text.split(/[\s-]/)
  return words.length > 1 && (beginsPlaces(words[0] as string) || lastWords.has((words.at(-1) as string).toLowerCase()))
}

/** Whether a word is the first of names of places, and hardly one alone: `SANTA`, `PORT`. */
export function beginsPlaces(word: string): boolean {
  return firstWords.has(word.toLowerCase())
}

// World Trade Organization (WTO)
//                          ^ the letters that its words begin with
function isSpelledOut(place: DatelinePart, agency: DatelinePart): boolean {
  if (isInCapitals(place.text)) return false
  const letters = agency.text.replace(/[^\p{L}]/gu, '').toLowerCase()
  const words = place.text.toLowerCase().split(/[\s-]+/)
  const initials = words.map((word) => word.charAt(0)).join('')
  return initials.includes(letters) || words.includes(letters)
}
