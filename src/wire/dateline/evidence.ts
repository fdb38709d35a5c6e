import { type Facts, factsOf, nextText, type Scene } from './facts.js'
import type { Candidate } from './part.js'
import { isSound } from './soundness.js'

/** How sure a dateline is, and what spoke for and against it. */
export interface Evidence {
  /** In natural logarithms of odds; above 0 it is likelier than not. */
  readonly score: number
  readonly reasons: readonly string[]
}

/**
 * What each sign is worth, in logarithms of odds, set by hand from what was read right and wrong; with none of them a line
 * is a hundred times likelier to begin with no dateline than with one.
 */
const weights = {
  agency: 5,
  'agency without brackets': 3.2,
  'unknown source': 1,
  'sender of a release': 1.5,
  date: 3,
  'date alone': 1.8,
  year: 0.5,
  'known place': 2,
  'region or country': 2,
  'unknown region': 0.7,
  capitals: 1.5,
  dash: 2,
  hyphen: 1.5,
  'dash without spaces': 1.5,
  'hyphen without spaces': 0.5,
  colon: 1,
  'full stop': 0.5,
  'own line': 0.5,
  'no mark': -1,
  'order of its agency': 0.5,
  'mark of its agency': 0.3,
  'text follows': 1,
  'little text follows': -1,
  'no text follows': -3.5,
  'small letter follows': -3.5,
  'date follows': -3,
  'first paragraph': 1,
  'later paragraph': -1,
  'behind a byline': 1,
  'behind a credit': 0.5,
  'behind a sentence': -0.5,
  'unknown place': -1,
  acronym: -3,
} as const
const PRIOR = -4.5

type Sign = keyof typeof weights

const acronymShape = /^(?:\p{Lu}{1,3}|[BCDFGHJKLMNPQRSTVWXZ]{4,6})$/u
const goesOn = /^["'“‘„«‹`‚([<¿¡•*-]{0,3}\s?[\p{Lu}\p{Lo}\p{N}$€£#@]/u
const smallLetter = /\p{Ll}/u
const spaceOrEnd = /^(?:\s|$)/
const capital = /\p{Lu}/u
const sentence = /[\p{Ll}\p{N}\p{Lo}]{3}[)"'”’»]{0,3}[.!?…。:;]/u
const day = /^\s{0,9}(?:\p{L}{3,9}\.?\s{1,9}\d{1,2}\b(?!\d)|\d{1,2}\s{1,9}\p{Lu}\p{L}{2,8}\b)/u
const year = /\d{4}|\d\s\p{L}{3,9}\.?\s\d\d$|^NO DATE$/u
/** Without a stop, text that follows is this long at least: a headline is shorter. */
const LONG_TEXT = 110

/** The evidence that parts are a dateline; `undefined` where something speaks against it that nothing outweighs. */
export function weigh(candidate: Candidate, scene: Scene): Evidence | undefined {
  const facts = factsOf(candidate, scene)
  if (facts === undefined || !isSound(facts)) return undefined
  const reasons: Sign[] = []
  whatStandsThere(facts, reasons)
  reasons.push(howItEnds(facts))
  asItsAgency(facts, reasons)
  const follows = whatFollows(facts)
  if (follows !== undefined) reasons.push(follows)
  reasons.push(whereItStands(scene))
  let score = PRIOR
  for (const sign of reasons) score += weights[sign]
  return { score, reasons }
}

function whatStandsThere(facts: Facts, signs: Sign[]): void {
  const { parts, place, area, agency, source, date, known, inCapitals, after } = facts
  if (agency !== undefined) signs.push(agency.bare === true ? 'agency without brackets' : 'agency')
  else if (source !== undefined) signs.push(source.kind === 'sender' ? 'sender of a release' : 'unknown source')
  if (date !== undefined) {
    signs.push(place === undefined && agency === undefined ? 'date alone' : 'date')
    if (year.test(date.text)) signs.push('year')
  }
  if (place === undefined) return
  if (known) signs.push('known place')
  if (area !== undefined) signs.push('region or country')
  else if (inCapitals && parts[1]?.kind === 'comma' && parts[2]?.kind === 'place') signs.push('unknown region')
  // in copy all in capitals they say nothing
  if (inCapitals && smallLetter.test(after)) signs.push('capitals')
  if (known || area !== undefined) return
  if (!inCapitals) signs.push('unknown place')
  if (acronymShape.test(place.text)) signs.push('acronym')
}

function howItEnds({ ending, last, after }: Facts): Sign {
  if (ending === 'colon') return 'colon'
  if (ending === 'line') return 'own line'
  if (ending === 'stop') return 'full stop'
  if (ending === 'none') return 'no mark'
  if (last.spaced === true && spaceOrEnd.test(after)) {
    return last.text === '-' || last.text === '\ufffd' ? 'hyphen' : 'dash'
  }
  return last.text === '-' ? 'hyphen without spaces' : 'dash without spaces'
}

function asItsAgency({ parts, agency, last, scene }: Facts, signs: Sign[]): void {
  const profile = scene.knowledge.profileOf(agency?.names?.[0])
  if (profile === undefined) return
  const { order, separators = [] } = profile
  const printed = parts
    .map(({ kind }) => kind)
    .filter((kind) => kind === 'place' || kind === 'date' || kind === 'agency')
  const expected = order?.filter((kind) => printed.includes(kind))
  if (expected !== undefined && expected.length > 1 && expected.every((kind, at) => firstAt(printed, kind) === at)) {
    signs.push('order of its agency')
  }
  // the mark may be of two: `.-`
  const before = parts[parts.length - 2]?.text ?? ''
  if (separators.includes(last.text) || separators.includes(before + last.text)) signs.push('mark of its agency')
}

/** The place of a kind among the different kinds, in their order. */
function firstAt(printed: readonly string[], kind: string): number {
  return [...new Set(printed)].indexOf(kind)
}

function whatFollows({ ending, first, place, agency, date, after, scene }: Facts): Sign | undefined {
  const text = after.trimStart()
  if (ending === 'line' || text === '') {
    if (place === undefined || agency !== undefined || date !== undefined) return undefined
    const next = nextText(scene)
    return isText(next) && goesOn.test(next) ? 'text follows' : 'no text follows'
  }
  if (!goesOn.test(text) && (first.kind !== 'place' || capital.test(first.text))) return 'small letter follows'
  if (agency === undefined && day.test(after)) return 'date follows'
  if (agency !== undefined || isText(text)) return 'text follows'
  return date === undefined || place === undefined ? 'no text follows' : 'little text follows'
}

function whereItStands({ before, paragraph }: Scene): Sign {
  if (before !== 'nothing') return `behind a ${before}`
  return paragraph === 0 ? 'first paragraph' : 'later paragraph'
}

/** More than a headline: a sentence, or a long line. */
function isText(text: string): boolean {
  return sentence.test(text) || text.length >= LONG_TEXT
}
