import { firstLettersOf, lettersAt } from '../lines/first-letters.js'
import { made } from '../made.js'

/** Shorter texts are asked in full. */
const SHORT = 160
/** The first words of the notes that may be longer: credits, corrections, invitations. */
const openings = /* @__PURE__ */ made(() =>
  firstLettersOf(
    'add|al |all|als|an |any|ap |apa|app|as |ass|by |cla|cli|com|con|cor|dis|don|dow|e-m|edi|eds|edt|ema|exc|ext|fil|fin|' +
      'fir|fol|for|fur|get|gra|in |joi|lik|lis|mor|not|onl|per|pho|ple|pro|rea|rec|rel|rep|res|reu|sha|sig|spe|sta|sto|' +
      'sub|tag|the|thi|to |top|tra|vie|vis|wat|wit|wri|you|a p',
  ),
)
const quote = '"“„«‘\''

/** `false` for a text that no rule of notes would know: most paragraphs of a text are told so at once. */
export function mayBeNote(text: string): boolean {
  if (text.length <= SHORT) return true
  const code = text.charCodeAt(0) | 0x20
  const isLetter = code >= 0x61 && code <= 0x7a
  if (isLetter && (openings.has(lettersAt(text, 0)) || isOfName(text))) return true
  if (!isLetter && !quote.includes(text.charAt(0))) return true
  return text.includes('contributed') || text.includes('expressed')
}

/** The second word begins with a capital, or with a letter of another script. */
export function isOfName(text: string): boolean {
  const code = text.charCodeAt(text.indexOf(' ') + 1)
  return (code >= 0x41 && code <= 0x5a) || code > 0x7e
}
