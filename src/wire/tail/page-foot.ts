import type { CopyLine } from '../lines/copy-lines.js'
import type { View } from '../lines/line-rule.js'
import { endsSentence } from '../sentence.js'
import { leadsToContact } from './contact-block.js'

const LONGEST = 60
const foot =
  /^[#*\s]{0,4}(?:tagged with|(?:latest|recent) posts|you (?:might|may) also (?:like|be interested in)|leave a (?:reply|comment)|newsletter sign-?up|scroll to top|dpa notebook|notizblock|notes? to editors|editorial contacts|press release distribution)\s?[:*]{0,3}$/i
/** A story may have these for a heading: then sentences stand below them. */
const weak =
  /^[#*\s]{0,4}(?:(?:latest|recent) (?:news|stories|articles)|most (?:read|popular|viewed)|related links|stay connected|notebook|internet links)\s?[:*]{0,3}$/i
const consent =
  /^(?:the following information is not (?:intended )?for publication|die folgenden informationen sind nicht zur ver)/i
const LONGEST_LISTED = 160

/** Whether a line begins what a web page or a desk puts below the text: `Tagged with:`, `Latest Posts`, `# Notebook`, a form to sign. */
export function isPageFoot(index: number, { lines }: View): boolean {
  const { text } = lines[index] as CopyLine
  if (text.length > LONGEST) return consent.test(text)
  if (foot.test(text)) return true
  if (!weak.test(text)) return consent.test(text)
  const next = lines[index + 1]
  if (next === undefined) return false
  return leadsToContact(index + 1, lines) || (next.end - next.start <= LONGEST_LISTED && !endsSentence(next.text))
}
