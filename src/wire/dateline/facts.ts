import { lookUp } from '../../places/reading.js'
import type { Knowledge } from './knowledge.js'
import type { Candidate, DatelinePart } from './part.js'

/** Where a text stands that may begin with a dateline. */
export interface Scene {
  readonly text: string
  /** Where its paragraph ends. */
  readonly to: number
  /** Paragraphs of the body before it. */
  readonly paragraph: number
  /** What stands before it in its paragraph. */
  readonly before: 'nothing' | 'byline' | 'credit' | 'sentence'
  /** A wide gap or a change to capitals sets it off from that. */
  readonly setOff?: boolean
  readonly knowledge: Knowledge
}

/** What is looked at of the parts of a dateline, and of what stands around them. */
export interface Facts {
  readonly parts: readonly DatelinePart[]
  readonly ending: Candidate['ending']
  readonly first: DatelinePart
  readonly last: DatelinePart
  /** The first place; the others are in the parts. */
  readonly place: DatelinePart | undefined
  readonly area: DatelinePart | undefined
  readonly agency: DatelinePart | undefined
  /** An unknown source, or the sender of a release. */
  readonly source: DatelinePart | undefined
  readonly date: DatelinePart | undefined
  /** One of the places is known, as a town or as a country or region. */
  readonly known: boolean
  /** One is known as a town. */
  readonly town: boolean
  /** One is a town that is meant where nothing stands beside the name. */
  readonly sure: boolean
  /** The first place is printed in capitals. */
  readonly inCapitals: boolean
  /** What follows in the paragraph, with its white space. */
  readonly after: string
  readonly scene: Scene
}

const LOOKED_AT = 400
const capitals = /^[\p{Lu}\p{M}'’ʼ.\s-]+$/u
const twoCapitals = /\p{Lu}.{0,2}\p{Lu}/u

export function factsOf({ parts, ending, end }: Candidate, scene: Scene): Facts | undefined {
  const first = parts[0]
  const last = parts[parts.length - 1]
  if (first === undefined || last === undefined) return undefined
  let place: DatelinePart | undefined
  let area: DatelinePart | undefined
  let agency: DatelinePart | undefined
  let source: DatelinePart | undefined
  let date: DatelinePart | undefined
  let known = false
  let town = false
  let sure = false
  for (const part of parts) {
    const { kind } = part
    if (kind === 'area') area ??= part
    else if (kind === 'agency') agency ??= part
    else if (kind === 'date') date ??= part
    else if (kind === 'source' || kind === 'sender') source ??= part
    else if (kind === 'place') {
      place ??= part
      const { isTown, standsAlone, isArea } = lookUp(part.text, scene.knowledge.places)
      known ||= isTown || isArea
      town ||= isTown
      sure ||= standsAlone
    }
  }
  const inCapitals = place !== undefined && isInCapitals(place.text)
  const after = scene.text.slice(end, Math.min(scene.to, end + LOOKED_AT))
  return { parts, ending, first, last, place, area, agency, source, date, known, town, sure, inCapitals, after, scene }
}

/** What follows in the next paragraph. */
export function nextText({ text, to }: Scene): string {
  return text.slice(to, to + LOOKED_AT).trimStart()
}

export function isInCapitals(text: string): boolean {
  return capitals.test(text) && twoCapitals.test(text)
}
