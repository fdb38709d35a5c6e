import type { Unit } from './units.js'
import { numberWords } from './word-lists.js'

const figures = /^\d{1,15}(?:\.\d{1,9})?$/

/**
 * The value of a number in figures or English words: `25`, `twenty-five`, `2.5 million`. `undefined` where other words
 * stand among them, and for forms such as `2:1`.
 */
export function numberOf(units: readonly Unit[]): number | undefined {
  let total = 0
  let part: number | undefined
  for (const { key } of units) {
    const value = numberWords.get(key) ?? (figures.test(key) ? Number(key) : undefined)
    if (value === undefined) {
      if (key === 'and' && part !== undefined) continue
      if ((key === 'a' || key === 'an') && units.length > 1 && part === undefined) {
        part = 1
        continue
      }
      return undefined
    }
    if (value >= 100 && numberWords.has(key)) {
      part = (part ?? 1) * value
      if (value >= 1000) {
        total += part
        part = undefined
      }
    } else part = (part ?? 0) + value
  }
  return part === undefined && total === 0 ? undefined : total + (part ?? 0)
}
