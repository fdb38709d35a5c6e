import type { Unit } from './units.js'
import { numberWords, ordinalWords } from './word-lists.js'

const figures = /^\d{1,15}(?:\.\d{1,9})?$/

/** A number, and whether it tells a place in a row (`third`, `3rd`) or how many (`three`); figures alone may be either. */
export interface NumberRead {
  value: number
  ordinal?: boolean
}

/**
 * A number in figures or English words: `25`, `twenty-five`, `2.5 million`, `5th`. `undefined` where other words stand
 * among them, for several numbers (`4-3`) and for forms such as `2:1`.
 */
export function numberOf(units: readonly Unit[]): NumberRead | undefined {
  let total = 0
  let part: number | undefined
  let scale = Number.POSITIVE_INFINITY
  let ordinal: boolean | undefined
  for (const [at, { key }] of units.entries()) {
    if (ordinal === true) return undefined
    const place = ordinalWords.get(key)
    const word = place ?? numberWords.get(key)
    if (place !== undefined) ordinal = true
    else if (word !== undefined) ordinal = false
    if (word === undefined) {
      if (figures.test(key) && part === undefined) part = Number(key)
      else if (key === 'th' && figures.test(units[at - 1]?.key ?? '')) ordinal = true
      else if (!(key === 'and' && at > 0) && !(isArticle(key) && at === 0)) return undefined
    } else if (word >= 1000) {
      if (word >= scale) return undefined
      total += (part ?? 1) * word
      part = undefined
      scale = word
    } else if (word === 100) {
      if (part !== undefined && part >= 100) return undefined
      part = (part ?? 1) * word
    } else if (part === undefined || isRoomFor(word, part)) part = (part ?? 0) + word
    else return undefined
  }
  if (part === undefined && scale === Number.POSITIVE_INFINITY) return undefined
  return { value: total + (part ?? 0), ...(ordinal !== undefined && { ordinal }) }
}

function isArticle(key: string): boolean {
  return key === 'a' || key === 'an'
}

// two hundred (and) five, twenty-five; not four three
function isRoomFor(value: number, part: number): boolean {
  if (part >= 100) return part % 100 === 0 || (part % 100 >= 20 && part % 10 === 0 && value < 10)
  return part >= 20 && part % 10 === 0 && value > 0 && value < 10
}
