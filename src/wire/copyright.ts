import type { CopyLine } from './copy-lines.js'
import type { LineRule } from './line-rule.js'

const LONGEST = 300
const sign =
  /^(?:\((?:c|C)\)|©|c\.(?=\d{4}\b)|(?:copyright|Copyright|COPYRIGHT)(?=[\s:]{1,3}(?:©|\([cC]\)|\d{4}|by\b)))/
const reserved = /^all rights reserved\.?$/i

/** A copyright line: the sign or the word, then a year or an owner. A sentence about copyright is left. */
export const copyright: LineRule = (index, { lines }) => {
  const { text } = lines[index] as CopyLine
  if (text.length > LONGEST) return undefined
  if (reserved.test(text)) return { role: 'copyright' }
  return sign.test(text) ? { role: 'copyright', facts: { rights: { notice: text } } } : undefined
}
