import { readUnits } from '../words/units.js'

/** How often each word stands in a text, however it is written. */
export function countWords(text: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const { key } of readUnits(text).units) words.set(key, (words.get(key) ?? 0) + 1)
  return words
}
