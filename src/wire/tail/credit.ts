import type { CopyLine } from '../lines/copy-lines.js'
import { beginsWithLetter, firstLettersOf, lettersAt } from '../lines/first-letters.js'
import type { LineRule } from '../lines/line-rule.js'
import { made } from '../made.js'
import { isCreditSentence } from './credit-sentence.js'
import { creditOpener, isOfNames } from './credit-words.js'
import type { NoteRule } from './note-rule.js'

/** Lines that a credit in brackets may take up, and its length. */
const MOST_LINES = 8
const LONGEST = 800
/** Work that stands before a name: `Reporting by Ana Ruiz, data analysis by Tom Okafor`. */
const otherWork = /(?<![\p{L}\p{M}])(?:[\p{Ll}-]{2,20} (?:and )?){1,3}by\b/gu
const bracketed = /* @__PURE__ */ made(() => new RegExp(`^[([]\\s?${creditOpener}`, 'i'))
const bareLetters = /* @__PURE__ */ made(() =>
  firstLettersOf('add|by |com|edi|edt|ext|fur|gra|mor|pho|pro|rep|res|tra|wit|wri'),
)
const bare = /* @__PURE__ */ made(() => new RegExp(`^[-–— ]{0,4}${creditOpener}`, 'i'))
const opens = /* @__PURE__ */ new Set('([')
const closes = /[)\]][.,;]?$/
const filed = /^(?:story filed by|this story was filed from)\b/i

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
    if (!closed && closes.test(copy.slice(first.end - 2, first.end))) return undefined
    if (opens.has(copy.charAt(first.start)) && bracketed.test(first.text)) return { role: 'credit', lines: count }
  }
  return undefined
}

/** Whether a line begins as a credit without brackets does, and has names on it. */
export function opensCredit(text: string): boolean {
  if (beginsWithLetter(text) && !bareLetters.has(lettersAt(text, 0))) return false
  return bare.test(text) && isOfNames(text.replace(otherWork, ''), 0)
}

/** The same without brackets: `Reporting by Ana Ruiz`, `--With assistance from …`, `… contributed to this report.` */
export const creditNote: NoteRule = (text) => {
  if (text.length > LONGEST) return undefined
  if ((opensCredit(text) && !closes.test(text)) || filed.test(text)) {
    return { role: 'credit' }
  }
  return isCreditSentence(text) ? { role: 'credit' } : undefined
}
