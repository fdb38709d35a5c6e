import type { NoteRule } from './note-rule.js'

const LONGEST = 500
const name = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}\\s){2,5}"
const job =
  '(?:columnist|staff writer|(?:[\\p{L}-]{2,20}\\s){0,3}(?:reporter|writer|correspondent|editor|producer|journalist)s?\\s(?:for|at|with|based)\\b)'
// Ana Ruiz is a Reuters columnist.   Tom Okafor writes for the Tarnholm Courier.   Ana Ruiz is a writer for …
const about = /* @__PURE__ */ new RegExp(
  `^[([]?\\s?${name}(?:(?:is|are)\\s(?:an?\\s|the\\s)?(?:[\\p{L}’'.-]{2,30}\\s){0,4}${job}|(?:writes|covers|reports)\\s[^.!?]{0,80}for\\s(?:the\\s)?\\p{Lu})`,
  'u',
)
const reached = /* @__PURE__ */ new RegExp(
  `^[([]?\\s?${name}(?:[^.!?]{0,60}\\s)?(?:(?:can|may) be (?:reached|contacted|followed|e-?mailed)|(?:is|are) on (?:twitter|facebook))\\b`,
  'iu',
)
const mail =
  /^[([]?\s?(?:[\p{Lu}][\p{L}\p{M}.'’-]{0,30}\s){1,4}(?:e-?mail )?address is\b|^(?:you (?:can|may) (?:contact|reach|follow|e-?mail)|(?:contact|e-?mail|reach) (?:the (?:writer|author|reporter)s?|him|her|[\p{Lu}][\p{L}'’-]{1,30} [\p{Lu}][\p{L}'’-]{1,30})(?: at)?\s)/iu
const opinions = /\b(?:opinions?|views?) expressed\b.{0,60}\b(?:own|author|writer|those|not)\b/i

/** Who the writer is and how to reach them, below the text. What a story says of a person is left: it names no reader. */
export const authorNote: NoteRule = (text) => {
  if (text.length > LONGEST) return undefined
  if (hasAddress(text) && (mail.test(text) || reached.test(text))) return { role: 'contact' }
  return about.test(text) || (text.includes('expressed') && opinions.test(text)) ? { role: 'credit' } : undefined
}

function hasAddress(text: string): boolean {
  return text.includes('@') || text.includes('(at)') || /\d{3}/.test(text)
}
