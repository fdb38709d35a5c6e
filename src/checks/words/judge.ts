import { shortened } from './contractions.js'
import { isSameInflection, isTenseChange } from './inflection.js'
import { numberOf } from './numbers.js'
import { isSameSpelling } from './spelling.js'
import type { Unit } from './units.js'
import type { Risk } from './word-edit.js'
import {
  agents,
  contrasts,
  dateNames,
  formsOfBe,
  lightPhrases,
  lightWords,
  units as measures,
  modalities,
  modals,
  negatingPrefixes,
  negations,
  numberWords,
  numeralLetters,
  ordinalWords,
  otherAuxiliaries,
  pastAuxiliaries,
  perfectAuxiliaries,
  presentAuxiliaries,
  pronouns,
  quantities,
  sameMeasures,
} from './word-lists.js'

/** Tells what a change of words risks; `undefined` where it is harmless. */
export type Judge = (removed: readonly Unit[], added: readonly Unit[]) => Risk | undefined

const figure = /^\p{N}/u
const shortNegation = /^(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must|need)nt$/
/** Longer changes are not looked through word against word. */
const FEW = 8

/**
 * A judge for words of two texts.
 * @param names keys of words that stand with a capital inside a sentence of either: names, also where they open one
 */
export function createJudge(names: (key: string) => boolean): Judge {
  return (removed, added) => {
    const [without, within] = withoutEqual(removed, added)
    if (without.length === 0 && within.length === 0) return undefined
    if (isHarmless(without, within)) return riskOfSmallWords(without, within)
    const all = [...without, ...within]
    if (isNegation(without, within)) return 'negation'
    if ((all.some(isQuantity) && !isSameNumber(without, within)) || changesPlural(without, within)) return 'number'
    if (all.some(({ key }) => measures.has(key))) return 'unit'
    if (all.some((unit) => isName(unit)) || changesPerson(without, within)) return 'name'
    if (all.some(({ key }) => modals.has(key) || modalities.has(key)) || changesTense(without, within))
      return 'modality'
    return all.every((unit) => isLight(unit) || isWeak(unit)) ? riskOfSmallWords(without, within) : 'wording'
  }

  function isName({ key, capital, opens }: Unit): boolean {
    return capital && !pronouns.has(key) && !lightWords.has(key) && (!opens || names(key))
  }
}

/** Whether a word means so little that taking it out, or putting it elsewhere, harms nothing. */
export function isLight({ key, nearly }: Unit): boolean {
  return !nearly && lightWords.has(key)
}

/** `$` and `dollars` are one measure. */
export function sameMeasure(key: string): string {
  return sameMeasures.get(key) ?? key
}

/** Both lists without the words that are in the other: as often as they are in it, in any spelling. */
function withoutEqual(a: readonly Unit[], b: readonly Unit[]): [readonly Unit[], readonly Unit[]] {
  if (a.length > FEW || b.length > FEW) return [a, b]
  const left = [...b]
  const without = a.filter((unit) => {
    const at = left.findIndex((other) => isSameWord(unit, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [without, left]
}

function isSameWord(one: Unit, other: Unit): boolean {
  const { key: a } = one
  const { key: b } = other
  if ((one.nearly && other.nearly) || isSameSpelling(a, b) || sameMeasure(a) === sameMeasure(b)) return true
  return standsFor(a, b) || standsFor(b, a)
}

// 's for has; one hundred for a hundred
function standsFor(a: string, b: string): boolean {
  return shortened.get(a)?.includes(b) === true || (a === 'one' && (b === 'a' || b === 'an'))
}

function isHarmless(a: readonly Unit[], b: readonly Unit[]): boolean {
  if (isSameNumber(a, b)) return true
  if (a.every(isLight) && b.every(isLight)) return true
  return (isLightPhrase(a) && b.every(isLight)) || (isLightPhrase(b) && a.every(isLight))
}

function isLightPhrase(words: readonly Unit[]): boolean {
  return lightPhrases.has(words.map(({ key }) => key).join('_'))
}

function isSameNumber(a: readonly Unit[], b: readonly Unit[]): boolean {
  const one = numberOf(a)
  const other = numberOf(b)
  if (one === undefined || other === undefined || one.value !== other.value) return false
  return one.ordinal === undefined || other.ordinal === undefined || one.ordinal === other.ordinal
}

function isQuantity({ key, capital, nearly }: Unit): boolean {
  return (
    nearly ||
    figure.test(key) ||
    numberWords.has(key) ||
    ordinalWords.has(key) ||
    quantities.has(key) ||
    numeralLetters.has(key) ||
    key === 'minus' ||
    (capital && dateNames.has(key))
  )
}

function isNegation(a: readonly Unit[], b: readonly Unit[]): boolean {
  if ([...a, ...b].some(({ key }) => negations.has(key) || shortNegation.test(key))) return true
  if (a.length > FEW || b.length > FEW) return false
  return a.some(({ key }) => b.some((other) => isOpposite(key, other.key)))
}

// likely, unlikely; careful, careless
function isOpposite(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length > 2 && negatingPrefixes.some((prefix) => long === prefix + short)) return true
  const full = /ful(ly)?$/
  return (full.test(a) && a.replace(full, 'less$1') === b) || (full.test(b) && b.replace(full, 'less$1') === a)
}

/**
 * What small words change among themselves: who did it (an attack on or by somebody, attacked or was attacked), where,
 * when or why.
 */
function riskOfSmallWords(a: readonly Unit[], b: readonly Unit[]): Risk | undefined {
  const has = (list: readonly Unit[], words: ReadonlySet<string>) => list.some(({ key }) => words.has(key))
  if (has(a, agents) !== has(b, agents)) return 'order'
  const isOpposed = contrasts.some(([one, other]) => (has(a, one) && has(b, other)) || (has(a, other) && has(b, one)))
  if (isOpposed) return 'wording'
  return isPassiveLost(a, b) || isPassiveLost(b, a) ? 'wording' : undefined
}

function isPassiveLost(a: readonly Unit[], b: readonly Unit[]): boolean {
  return a.some(({ key }) => formsOfBe.has(key)) && !b.some((unit) => isAuxiliary(unit))
}

// the minister, the ministers
function changesPlural(a: readonly Unit[], b: readonly Unit[]): boolean {
  return a.length === b.length && a.length <= FEW && a.every(({ key }, at) => isSameInflection(key, b[at]?.key ?? ''))
}

/** Whether another person is meant on one side than on the other. */
function changesPerson(a: readonly Unit[], b: readonly Unit[]): boolean {
  const before = new Set(a.flatMap(({ key }) => pronouns.get(key) ?? []))
  const after = new Set(b.flatMap(({ key }) => pronouns.get(key) ?? []))
  if (before.size === 0 || after.size === 0) return false
  return [...before].some((person) => !after.has(person)) || [...after].some((person) => !before.has(person))
}

function changesTense(a: readonly Unit[], b: readonly Unit[]): boolean {
  const isPast = (list: readonly Unit[]) => list.some(({ key }) => pastAuxiliaries.has(key))
  const isPresent = (list: readonly Unit[]) => list.some(({ key }) => presentAuxiliaries.has(key) || key === "'s")
  if ((isPast(a) && isPresent(b)) || (isPresent(a) && isPast(b))) return true
  // we have closed, we closed; I'd go, I go
  const isPerfect = (list: readonly Unit[]) => list.some(({ key }) => perfectAuxiliaries.has(key))
  if (isPerfect(a) !== isPerfect(b)) return true
  return a.length === b.length && a.length <= FEW && a.some(({ key }, at) => isTenseChange(key, b[at]?.key ?? ''))
}

/** Auxiliaries and pronouns, which matter where they change but not where one is left out. */
function isWeak(unit: Unit): boolean {
  return isAuxiliary(unit) || pronouns.has(unit.key)
}

function isAuxiliary({ key }: Unit): boolean {
  return presentAuxiliaries.has(key) || pastAuxiliaries.has(key) || otherAuxiliaries.has(key)
}
