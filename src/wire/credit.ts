import type { CopyLine } from './copy-lines.js'
import type { LineRule } from './line-rule.js'

/** Lines that a credit in brackets may take up, and its length. */
const MOST_LINES = 6
const LONGEST = 800
const roles =
  '(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translated|photography|edited|written|reported|graphics?)(?: and (?:writing|editing))?|with (?:additional )?reporting|by .{2,60}; editing) (?:by|in)\\b'
const bracketed = /* @__PURE__ */ new RegExp(`^[([]\\s?${roles}`, 'i')
const bare = /* @__PURE__ */ new RegExp(`^${roles}`, 'i')
const contributed = /^.{3,200}\bcontributed (?:reporting |to this (?:report|story|article))/i
const closes = /[)\]]\.?$/
const runIn = /* @__PURE__ */ new RegExp(`\\s([([]\\s?${roles}[^()[\\]]{0,600}[)\\]]\\.?)$`, 'i')

/**
 * Who else worked on the report, below it: `(Reporting by …; Editing by …)` over up to six lines, the same without
 * brackets on one, `… contributed to this report.` Shown the last line of it.
 */
export const credit: LineRule = (index, { lines }) => {
  const last = lines[index] as CopyLine
  if (last.text.length > LONGEST) return undefined
  const closed = closes.test(last.text)
  if (contributed.test(last.text) || (!closed && bare.test(last.text))) return { role: 'credit' }
  if (!closed) return undefined
  for (let count = 1; count <= MOST_LINES; count++) {
    const first = lines[index - count + 1]
    if (first === undefined || last.end - first.start > LONGEST || (count > 1 && first.closes)) return undefined
    if (bracketed.test(first.text)) return { role: 'credit', lines: count }
  }
  return undefined
}

// The pier reopens on Friday. (Reporting by Ana Ruiz; Editing by Tom Okafor)
//                             ^ where a credit begins that closes a paragraph
export function findRunInCredit(text: string): number | undefined {
  const tail = text.slice(-LONGEST)
  const found = runIn.exec(tail)
  return found === null ? undefined : text.length - (found[1] as string).length
}
