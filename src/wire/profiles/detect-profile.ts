import type { Dateline } from '../../article/index.js'
import type { Knowledge } from '../dateline/knowledge.js'
import type { Facts, Piece } from '../lines/line-rule.js'
import type { WireSettings } from '../options.js'
import type { WireProfile } from './profile.js'

/** The profile that copy shows, and why. */
export interface ProfileReading {
  /** Its id: `reuters`. */
  id: string
  /** How sure it is, 0 to 1; 1 where the caller named it. */
  certainty: number
  /** What spoke for it. */
  reasons: string[]
}

export interface FoundProfile {
  readonly profile: WireProfile
  readonly reading: ProfileReading
}

/** What each sign is worth, in logarithms of odds. */
const weights = {
  'agency of the dateline': 5,
  'name in a byline': 3,
  'name in a copyright notice': 3,
  'name in a credit': 3,
  'address of its site': 3,
  'end mark': 2,
  'shape of the stamp': 0.7,
  'mark of the dateline': 0.3,
} as const
const PRIOR = -2
const LEAST = 0.5

type Sign = keyof typeof weights

/** A stamp with a name in it: `Source: …`, `Xinhua | Updated: …`, `AP-NY-…`. */
const named = /[|:] ?\p{Lu}|^\p{Lu}{2,5}-/u
const word = /[\p{L}\p{N}][\p{L}\p{N}.'’/-]{0,30}/gu
const letter = /^\p{L}/u
const MOST_WORDS = 5
/** Short names are words besides, unless printed as the agency prints them. */
const SHORT = 4
const host = /https?:\/\/([a-z0-9.-]{3,80})/gi
const LONGEST = 400

/** What an article shows of whose it is. */
export interface Traces {
  readonly facts: Facts
  readonly pieces: readonly Piece[]
  readonly dateline: Dateline | undefined
}

/** The profile whose marks copy bears: names, addresses, end marks, the shape of its stamp. */
export function detectProfile(
  copy: string,
  traces: Traces,
  { profiles, knowledge }: WireSettings,
): FoundProfile | undefined {
  const found = new Map<WireProfile, Sign[]>()
  for (const name of traces.dateline?.agencies ?? []) {
    const its = knowledge.profileOf(name)
    if (its !== undefined) found.set(its, ['agency of the dateline'])
    // dpa/tmk    ats afp
    else addNames(name.replaceAll('/', ' '), 'agency of the dateline', found, knowledge)
  }
  // where the dateline names one, the rest of the copy is not asked for more
  if (found.size !== 1) {
    for (const { text } of traces.facts.bylines ?? []) addNames(text, 'name in a byline', found, knowledge)
    const holder = traces.facts.rights?.holder
    if (holder !== undefined) addNames(holder, 'name in a copyright notice', found, knowledge)
    for (const piece of traces.pieces) addTraces(copy, piece, profiles, found, knowledge)
  }
  addHabits(traces, found)
  return likeliest(found)
}

function addTraces(
  copy: string,
  { role, start, end }: Piece,
  profiles: readonly WireProfile[],
  found: Map<WireProfile, Sign[]>,
  knowledge: Knowledge,
): void {
  if (role !== 'credit' && role !== 'stamp' && role !== 'link' && role !== 'endMark') return
  const text = copy.slice(start, Math.min(end, start + LONGEST))
  if (role === 'endMark') {
    const mark = text.toLowerCase()
    for (const profile of profiles) if (hasEndMark(profile, mark)) add(profile, 'end mark', found)
    return
  }
  // AP-NY-…
  if (role === 'credit' || named.test(text)) {
    addNames(role === 'stamp' ? text.replaceAll('-', ' ') : text, 'name in a credit', found, knowledge)
  }
  if (role !== 'credit') for (const profile of sitesIn(text, profiles)) add(profile, 'address of its site', found)
}

/** What many share, and what only says more of a profile that something else speaks for. */
function addHabits({ facts, dateline }: Traces, found: Map<WireProfile, Sign[]>): void {
  const stamp = (facts.published ?? facts.versionCreated)?.text
  for (const [profile, signs] of found) {
    if (stamp !== undefined && profile.stamp !== undefined && haveOneShape(stamp, profile.stamp))
      signs.push('shape of the stamp')
    if (profile.separators?.includes(dateline?.separator ?? '') === true) signs.push('mark of the dateline')
  }
}

function addNames(text: string, sign: Sign, found: Map<WireProfile, Sign[]>, { profileOf }: Knowledge): void {
  for (const profile of profilesIn(text, profileOf)) add(profile, sign, found)
}

function add(profile: WireProfile, sign: Sign, found: Map<WireProfile, Sign[]>): void {
  const signs = found.get(profile)
  if (signs === undefined) found.set(profile, [sign])
  else if (!signs.includes(sign)) signs.push(sign)
}

function likeliest(found: ReadonlyMap<WireProfile, readonly Sign[]>): FoundProfile | undefined {
  let best: { profile: WireProfile; score: number } | undefined
  for (const [profile, signs] of found) {
    const score = signs.reduce((sum, sign) => sum + weights[sign], PRIOR)
    if (score >= LEAST && (best === undefined || score > best.score)) best = { profile, score }
  }
  if (best === undefined) return undefined
  const { profile, score } = best
  const certainty = Math.round(100 / (1 + Math.exp(-score))) / 100
  return { profile, reading: { id: profile.id, certainty, reasons: [...(found.get(profile) ?? [])] } }
}

/** The profiles whose names stand in a text as words. */
function* profilesIn(text: string, profileOf: Knowledge['profileOf']): Generator<WireProfile> {
  const words = text.match(word) ?? []
  for (let at = 0; at < words.length; at++) {
    if (!letter.test(words[at] as string)) continue
    for (let count = Math.min(MOST_WORDS, words.length - at); count >= 1; count--) {
      const name = words
        .slice(at, at + count)
        .join(' ')
        .replace(/\.$/, '')
      const profile = profileOf(name)
      if (profile === undefined || (name.length <= SHORT && !profile.names.includes(name))) continue
      yield profile
      break
    }
  }
}

function* sitesIn(text: string, profiles: readonly WireProfile[]): Generator<WireProfile> {
  if (!text.includes('://')) return
  for (const [, name = ''] of text.matchAll(host)) {
    for (const profile of profiles) {
      if (profile.hosts?.some((its) => name === its || name.endsWith(`.${its}`))) yield profile
    }
  }
}

function hasEndMark({ endMarks }: WireProfile, small: string): boolean {
  return endMarks?.some((mark) => mark.toLowerCase() === small) === true
}

/** Whether digits, words and marks stand at the same places of two stamps: `19:28 15.04.2031`, `9:05 1.12.2031`. */
function haveOneShape(one: string, other: string): boolean {
  return shapeOf(one) === shapeOf(other)
}

function shapeOf(stamp: string): string {
  let shape = ''
  let last = ''
  for (let at = 0; at < stamp.length; at++) {
    const code = stamp.charCodeAt(at)
    const sign =
      code >= 0x30 && code <= 0x39 ? '0' : code > 0x40 && code !== 0x5b && code !== 0x5d ? 'a' : stamp.charAt(at)
    if (sign !== last) shape += sign
    last = sign
  }
  return shape
}
