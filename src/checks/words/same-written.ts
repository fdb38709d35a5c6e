import { foldWord } from './fold-word.js'
import type { Unit } from './units.js'
import { negations } from './word-lists.js'

const MOST_UNITS = 12
const notLetters = /[^\p{L}\p{M}]+/gu
const hasFigures = /\p{N}/u
const grouped = /^\p{N}{1,3}(?:[ \u00a0\u2009\u202f'’]\p{N}{3}){1,6}$/u

/**
 * Whether two pieces of text, given with their units, are only written in another way: `e-mail` and `email`, `U.S.` and
 * `US`, `dont` and `don't`, `1 200` and `1,200`. Contractions written out are other words.
 */
export function isSameWritten(a: string, unitsOfA: readonly Unit[], b: string, unitsOfB: readonly Unit[]): boolean {
  if (unitsOfA.length === 0 || unitsOfB.length === 0) return false
  if (unitsOfA.length > MOST_UNITS || unitsOfB.length > MOST_UNITS) return false
  if (hasFigures.test(a) || hasFigures.test(b)) return isSameFigures(a, unitsOfA, b, unitsOfB)
  // notable, not able
  if (unitsOfA.length !== unitsOfB.length && denies(unitsOfA) !== denies(unitsOfB) && !mayBeContraction(a, b))
    return false
  const written = foldWord(a).replace(notLetters, '')
  if (written !== '' && written === foldWord(b).replace(notLetters, '')) return true
  return !isContracted(unitsOfA, unitsOfB) && joinKeys(unitsOfA) === joinKeys(unitsOfB)
}

// 1 200 and 1200; not 21-7 and 2-17, nor 5-100 and 5,100
function isSameFigures(a: string, unitsOfA: readonly Unit[], b: string, unitsOfB: readonly Unit[]): boolean {
  if (joinKeys(unitsOfA) !== joinKeys(unitsOfB)) return false
  if (figuresIn(unitsOfA) === figuresIn(unitsOfB)) return true
  return (unitsOfA.length === 1 && grouped.test(b)) || (unitsOfB.length === 1 && grouped.test(a))
}

function figuresIn(units: readonly Unit[]): string {
  return units.flatMap(({ key }) => (hasFigures.test(key) ? key : [])).join(' ')
}

function joinKeys(units: readonly Unit[]): string {
  return units.map(({ key }) => key).join('')
}

function denies(units: readonly Unit[]): boolean {
  return units.some(({ key }) => negations.has(key))
}

function isContracted(a: readonly Unit[], b: readonly Unit[]): boolean {
  return a.some(({ contracted }) => contracted) || b.some(({ contracted }) => contracted)
}

// don't, dont: the same letters, one word each
function mayBeContraction(a: string, b: string): boolean {
  return !a.includes(' ') && !b.includes(' ')
}
