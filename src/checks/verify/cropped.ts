import { isLight } from '../words/judge.js'
import { numberOf } from '../words/numbers.js'
import type { Unit } from '../words/units.js'
import { weightOf } from '../words/weight.js'
import type { Risk } from '../words/word-edit.js'
import {
  bridges,
  conditions,
  deniers,
  doubts,
  hedges,
  modals,
  negations,
  pastAuxiliaries,
  presentAuxiliaries,
  pronouns,
  views,
} from '../words/word-lists.js'
import { unitAt } from './placement.js'
import type { SourceIndex, Stream } from './quote-index.js'
import { goesOn } from './widen.js'

/** Words that a claim cuts off and that change what the rest of their sentence says. */
export interface Cropped {
  units: Unit[]
  risk: Risk
  /** No clause around the claim but a word of its own: `not` right before it, `n't` of its last word. */
  isPart?: true
}

/** Words between a negation and the clause that it denies, at most. */
const MOST_BRIDGES = 8
/** `never willingly`, `not fully` */
const adverb = /^[a-z]{3,20}ly$/
/** Words of a clause before the one that it makes a condition, at most. */
const LONGEST_CONDITION = 30

/**
 * What stands before a place, in the same sentence and the same marks, and governs what follows: a negation, also of a
 * verb of thinking, a condition, a hedge, what makes it a question.
 *
 *     I don't think that the gate is safe.    If it rains, we stay.
 *       ^                ^ cut here           ^            ^
 */
export function croppedBefore(source: SourceIndex, stream: Stream, place: number, least = 0): Cropped | undefined {
  const head = headOf(source, stream, place, least)
  const first = unitAt(source, stream, place)
  return numberBefore(head, first) ?? deniedBy(head) ?? madeDoubtfulBy(head) ?? viewedBy(head) ?? askedBy(head, first)
}

/**
 * What stands right behind a place in the same sentence and the same marks: `not`, also that of `isn't`, `unless`, or the
 * rest of a number and its `percent`.
 */
export function croppedAfter(source: SourceIndex, stream: Stream, place: number): Cropped | undefined {
  if (place + 1 >= stream.units.length || !goesOn(source, stream, place)) return undefined
  const last = unitAt(source, stream, place)
  const next = unitAt(source, stream, place + 1)
  const isOne = next.contracted && next.token === last.token
  if (negations.has(next.key) && (isOne || !last.pause))
    return isOne ? { units: [last, next], risk: 'negation', isPart: true } : { units: [next], risk: 'negation' }
  const condition = conditionAt(source, stream, place + 1)
  if (condition !== undefined) return condition
  if (last.pause) return undefined
  const rest = [next, ...(place + 2 < stream.units.length ? [unitAt(source, stream, place + 2)] : [])]
  const isCut = isOneNumber([last, next]) || (next.key === 'and' && isOneNumber([last, ...rest]))
  if (isCut) return { units: next.key === 'and' ? rest : [next], risk: 'number', isPart: true }
  return next.key === 'percent' && isOneNumber([last]) ? { units: [next], risk: 'unit' } : undefined
}

// if it rains, but only if it rains
function conditionAt(source: SourceIndex, stream: Stream, first: number): Cropped | undefined {
  const units: Unit[] = []
  for (let place = first; place < stream.units.length && units.length < 3; place++) {
    const unit = unitAt(source, stream, place)
    units.push(unit)
    if (conditions.has(unit.key)) return { units, risk: 'modality' }
    if ((unit.key !== 'but' && unit.key !== 'only') || !goesOn(source, stream, place)) return undefined
  }
  return undefined
}

// twenty-|five, four hundred and |fifty, 40 |million, -|5
function numberBefore([near, far]: readonly Unit[], first: Unit): Cropped | undefined {
  if (near === undefined || near.pause) return undefined
  const isMinus = near.key === 'minus' && isOneNumber([first])
  if (isMinus || (isOneNumber([near]) && isOneNumber([near, first]))) {
    return { units: [near], risk: 'number', isPart: true }
  }
  if (near.key !== 'and' || far === undefined || !isOneNumber([far]) || !isOneNumber([far, near, first]))
    return undefined
  return { units: [far, near], risk: 'number', isPart: true }
}

function isOneNumber(units: readonly Unit[]): boolean {
  return numberOf(units) !== undefined
}

/** The words of the sentence before a place, nearest first. */
function headOf(source: SourceIndex, stream: Stream, place: number, least: number): Unit[] {
  const head: Unit[] = []
  for (let at = place - 1; at >= least && head.length < LONGEST_CONDITION && goesOn(source, stream, at); at--) {
    head.push(unitAt(source, stream, at))
  }
  return head
}

function deniedBy(head: readonly Unit[]): Cropped | undefined {
  let isFar = false
  for (const [distance, unit] of head.slice(0, MOST_BRIDGES + 1).entries()) {
    // never, ever
    if (unit.pause && head[distance - 1]?.key !== 'ever') return undefined
    // I do not think the contract |allows it: farther off, only what is not thought or said
    if (isFar && !(negations.has(unit.key) && bridges.has(head[distance - 1]?.key ?? ''))) continue
    if (negations.has(unit.key) || (deniers.has(unit.key) && distance < 3)) {
      const auxiliary = head[distance + 1]
      const isOne = unit.contracted && auxiliary?.token === unit.token
      const units = isOne ? [auxiliary, unit] : [unit]
      return { units, risk: 'negation', ...(distance === 0 && { isPart: true }) }
    }
    if (doubts.has(unit.key)) {
      // there is no doubt that …
      const isDenied = negations.has(head[distance + 1]?.key ?? '')
      return isDenied ? undefined : { units: [unit], risk: 'modality' }
    }
    const isBridge = bridges.has(unit.key) || adverb.test(unit.key)
    isFar ||= !isBridge && !isLight(unit) && weightOf(unit) === 1
  }
  return undefined
}

function madeDoubtfulBy(head: readonly Unit[]): Cropped | undefined {
  const near = head.slice(0, 2).find(({ key }) => hedges.has(key) || conditions.has(key))
  if (near !== undefined && (near === head[0] || hedges.has(head[0]?.key ?? '')))
    return { units: [near], risk: 'modality' }
  const opener = head.at(-1)
  const isCondition = head[0]?.pause === true && opener?.opens === true && conditions.has(opener.key)
  return isCondition ? { units: [opener], risk: 'modality' } : undefined
}

// I believe that |it is safe
function viewedBy([near, far]: readonly Unit[]): Cropped | undefined {
  const verb = near?.key === 'that' ? far : near
  if (verb === undefined || verb.pause || verb.opens || !views.has(verb.key)) return undefined
  return { units: [verb], risk: 'modality' }
}

// Did |we lie?
function askedBy([near]: readonly Unit[], { key, capital }: Unit): Cropped | undefined {
  if (near === undefined || !near.opens || near.pause || !(pronouns.has(key) || capital)) return undefined
  const isAuxiliary = presentAuxiliaries.has(near.key) || pastAuxiliaries.has(near.key) || modals.has(near.key)
  return isAuxiliary ? { units: [near], risk: 'modality' } : undefined
}
