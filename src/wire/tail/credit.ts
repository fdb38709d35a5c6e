import { looksLikeName } from '../byline/names.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'
import { creditOpener } from './credit-words.js'
import type { NoteRule } from './note-rule.js'
import { findRunIns } from './run-in.js'

/** Lines that a credit in brackets may take up, and its length. */
const MOST_LINES = 8
const LONGEST = 800
const bracketed = /* @__PURE__ */ new RegExp(`^[([]\\s?${creditOpener}`, 'i')
const bare = /* @__PURE__ */ new RegExp(`^[-–— ]{0,4}${creditOpener}`, 'i')
const opens = /* @__PURE__ */ new Set('([')
const closes = /[)\]][.,;]?$/
const contributed =
  /^.{3,300}\bcontributed (?:reporting\b|(?:research|to|from)\b.{0,60}\b(?:report|story|article|coverage)\b|to this (?:report|story|article))/i
const filed = /^(?:story filed by|for use by (?:clients|subscribers) of|this story was filed from)\b/i
// Ana Ruiz reported from Tarnholm. Associated Press writer Tom Okafor in Kessel contributed.
const from =
  /^(?:(?:AP|Associated Press|Reuters|Staff|Special) (?:staff )?(?:writers?|reporters?|correspondents?|journalists?) )?(\p{Lu}.{3,80}?) (?:reported|contributed|wrote) from \p{Lu}.{2,200}\.$/u

/** Who else worked on the report, in brackets, on one line or over several: `(Reporting by …; Editing by …)`. Shown its last line. */
export const credit: LineRule = (index, { copy, lines }) => {
  const last = lines[index] as CopyLine
  if (last.end - last.start > LONGEST) return undefined
  const closed = closes.test(copy.slice(last.end - 2, last.end))
  // where the copy was cut, the bracket stays open
  if (!closed && index < lines.length - 1) return undefined
  for (let count = 1; count <= MOST_LINES; count++) {
    const first = lines[index - count + 1]
    if (first === undefined || last.end - first.start > LONGEST || (count > 1 && first.closes)) return undefined
    if (opens.has(copy.charAt(first.start)) && bracketed.test(first.text)) return { role: 'credit', lines: count }
  }
  return undefined
}

/** The same without brackets: `Reporting by Ana Ruiz`, `--With assistance from …`, `… contributed to this report.` */
export const creditNote: NoteRule = (text) => {
  if (text.length > LONGEST) return undefined
  if ((bare.test(text) && !closes.test(text)) || filed.test(text)) return { role: 'credit' }
  if (text.includes('contributed') && contributed.test(text)) return { role: 'credit' }
  const names = text.includes(' from ') ? from.exec(text)?.[1] : undefined
  return names?.split(/, | and /).every(looksLikeName) ? { role: 'credit' } : undefined
}

// The pier reopens on Friday. (Reporting by Ana Ruiz; Editing by Tom Okafor)
//                             ^ where a credit begins that closes a paragraph
export function findRunInCredit(text: string): number | undefined {
  const found = findRunIns(text)
  return found?.pieces[0]?.start
}
