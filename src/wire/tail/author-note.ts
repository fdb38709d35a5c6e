import { firstLettersOf, lettersAt } from '../lines/first-letters.js'
import { made } from '../made.js'
import { isOfName } from './may-be-note.js'
import type { NoteRule } from './note-rule.js'
import { hasPhone } from './phone.js'
import { isSpeech } from './speech.js'

const LONGEST = 500
const name = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}\\s){2,5}"
const job =
  '(?:columnist|staff writer|(?:[\\p{L}-]{2,20}\\s){0,3}(?:reporter|writer|correspondent|editor|producer|journalist)s?\\s(?:for|at|with|based)\\b)'
const outlet =
  "(?:for|at)\\s(?:the\\s)?\\p{Lu}[\\p{L}\\p{M}\\p{N}.,&’'-]{0,30}(?:\\s(?:of\\s|the\\s|and\\s)?\\p{Lu}[\\p{L}\\p{M}\\p{N}.,&’'-]{0,30}){0,8}(?=\\s?(?:[.;)]|$))"
// Ana Ruiz is a Reuters columnist.   Tom Okafor writes for the Tarnholm Courier.   Ana Ruiz covers boats for the Courier.
const about = /* @__PURE__ */ made(
  () =>
    new RegExp(
      `^[([]?\\s?${name}(?:(?:is|are)\\s(?:an?\\s|the\\s)?(?!(?:former|late|ex-|retired)\\b)(?:(?!former\\b|retired\\b)[\\p{L}’'.-]{2,30}\\s){0,4}${job}(?![^.!?]{0,200}\\b(?:who|whose|whom|that|said)\\b)|(?:writes\\s(?:(?:about|on|an?|the)\\s[^.!?]{1,80}\\s)?|(?:covers|reports on)\\s[^.!?]{1,80}\\s)${outlet})`,
      'u',
    ),
)
/** `Ana Ruiz covers the roof with tar for Example Industries` is text: others than writers cover things. */
const covering = /\s(?:covers|reports on)\s/
const paper =
  /\b(?:AP|AFP|BBC|CNN|NPR|Reuters|Bloomberg|Agency|Chronicle|Courier|Daily|Dispatch|Examiner|Gazette|Globe|Guardian|Herald|Journal|Magazine|Mail|News|Observer|Post|Press|Radio|Record|Register|Review|Standard|Star|Sun|Telegraph|Times|Today|Tribune|TV|Weekly)\b|\.(?:com|org|net)\b/
const reached = /* @__PURE__ */ made(
  () =>
    new RegExp(
      `^[([]?\\s?${name}(?:[^.!?]{0,60}\\s)?(?:(?:can|may) be (?:reached|contacted|followed|e-?mailed)|(?:is|are) on (?:[Tt]witter|[Ff]acebook))\\b`,
      'u',
    ),
)
const mail =
  /^[([]?\s?(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}\s){1,4}(?:e-?mail )?address is\b|^(?:[Yy]ou (?:can|may) (?:contact|reach|follow|e-?mail)|(?:[Cc]ontact|[Ee]-?mail|[Rr]each) (?:the (?:writer|author|reporter)s?|him|her|\p{Lu}[\p{L}'’-]{1,30} \p{Lu}[\p{L}'’-]{1,30})(?: at)?\s)/u
const openings = /* @__PURE__ */ made(() => firstLettersOf('you|con|ema|e-m|rea'))
const opinions =
  /\b(?:opinions?|views?) expressed (?:(?:here|herein|above|below|are|is|do)\b|(?:in|by|on) [^.]{2,60}? (?:are|is|do|does|may)\b).{0,60}?\b(?:own|authors?|writers?|those|not)\b/i

/** Who the writer is and how to reach them, below the text. What a story says of a person is left: it names no reader. */
export const authorNote: NoteRule = (text) => {
  if (text.length > LONGEST) return undefined
  const isOpening = isOfName(text) || openings.has(lettersAt(text, 0))
  if (isOpening && hasAddress(text) && (mail.test(text) || reached.test(text))) return { role: 'contact' }
  return isAboutWriter(text) || (text.includes('expressed') && opinions.test(text) && !isSpeech(text))
    ? { role: 'credit' }
    : undefined
}

function isAboutWriter(text: string): boolean {
  const said = isOfName(text) ? about.exec(text)?.[0] : undefined
  return said !== undefined && (!covering.test(said) || paper.test(said))
}

function hasAddress(text: string): boolean {
  return text.includes('@') || text.includes('(at)') || hasPhone(text)
}
