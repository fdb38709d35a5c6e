import { firstLettersOf, lettersAt } from '../lines/first-letters.js'
import type { View } from '../lines/line-rule.js'
import { made } from '../made.js'
import { opensCredit } from './credit.js'
import { housePhrase } from './house-phrase.js'

const LONGEST = 160
const capital = /^\p{Lu}/u
const openings = /* @__PURE__ */ made(() =>
  firstLettersOf('our|pur|acq|req|ope|sug|cis|ori|key|rep|wri|edi|edt|com|tra|pho|gra|res|pro|wit|add|fur|ext|mor|by '),
)
const keywords = /^Keywords: \p{Lu}/u

/**
 * Whether a line of wrapped copy begins a piece of its own, though none of the line before it is done: the phrase of a
 * house, or a credit, as in `Reporting by Ana Ruiz in Kessel` above `Editing by Tom Okafor` above `Our Standards: …`.
 */
export function beginsPiece(index: number, { copy, lines, settings }: View): boolean {
  const line = lines[index]
  if (line === undefined || line.end - line.start > LONGEST || !openings.has(lettersAt(copy, line.start))) return false
  const { text } = line
  if (!capital.test(text)) return false
  if (housePhrase(text, line, settings.knowledge) !== undefined || keywords.test(text)) return true
  return opensCredit(text)
}
