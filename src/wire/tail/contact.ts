import type { NoteRule } from './note-rule.js'

const LONGEST = 300
const LONGEST_DATA = 160
const MOST_WORDS = 16
const who =
  '(?:media|press|news|investors?|public|company|corporate|editorial|sales|business|general|agency|pr|dpa|analysts?|customer|ir)'
const heading = /* @__PURE__ */ new RegExp(
  `^[#*\\s–—-]{0,4}(?:(?:for\\s)?${who}(?:\\s?(?:&|and|\\/|or)\\s?${who})?\\s(?:(?:relations|office|team|affairs)\\s)?)?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|kontakte?|contacto|contatto)(?:\\s(?:information|info|details|us|persons?|data|for (?:media|press|investors?)))?\\s?(?:[:*]|$)|^[#*\\s]{0,4}(?:media|investor|public|press) (?:relations|office)\\s?[:*]?$|^contact details(?=\\S)|^company website(?=:|\\s?https?:|\\s?www\\.)`,
  'i',
)
/** `For media inquiries, please contact:`, and the names below. */
const leadIn =
  /^for (?:more|further|additional|media|press|any)\b[^.!?:]{0,100}\b(?:contact|information|details|inquiries|enquiries)\s?:$/i
const moreInformation =
  /^(?:for (?:more|further|additional|any|media|press|general|full|complete|investor|other)[^.!?]{0,120}\b(?:contact|visit|call|e-?mail|go to|log on|information\s?:|inquir(?:y|ies)\b|enquir(?:y|ies)\b|see (?:https?:|www\.|our)|details\s?:)|(?:more|further|additional) information\b[^.!?]{0,100}\b(?:can be found|is available|available|visit|www\.|https?:)|for the full (?:text|report|release)\b[^.!?]{0,60}\b(?:visit|go to|see)|to (?:learn|find out) more\b[^.!?]{0,60}\b(?:visit|go to)|(?:please )?visit (?:us (?:at|on)|our website|https?:|www\.)|to contact the (?:reporters?|editors?|writers?|authors?|staff)\b)/i
const email = /[^\s@(<]{1,64}(?:@|\(at\))[^\s@]{1,80}\.[a-z]{2,15}\b/i
const labelled =
  /(?:^|\s)(?:tel|telephone|phone|fax|mobile|cell|office|p|t|ph|m|e-?mail|web(?:site)?)\s?[.:]{1,2}\s?[+(\d\w]/i
const number = /^[+(\d][\d ().+/-]{6,24}\d(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?$/
const anyNumber = /\+?\(?\d[\d ().-]{7,}\d/
const site = /(?:https?:\/\/|www\.)\S/i

/** The heading of a contact block, alone or with a name after it: `Media Contacts:`, `CONTACT: Ana Ruiz, ana@example.org`. */
export function isContactHeading(text: string): boolean {
  return text.length <= LONGEST && (heading.test(text) || leadIn.test(text))
}

/** A line of names, numbers and addresses such as stand below that heading. */
export function hasContactData(text: string): boolean {
  return (
    text.length <= LONGEST_DATA && (hasEmail(text) || labelled.test(text) || anyNumber.test(text) || site.test(text))
  )
}

/**
 * Whom to ask: a contact line with an address or a number in it, a line of nothing else, `For more information, visit …`,
 * `To contact the reporter on this story: …`. A sentence of the story that has a number in it is left.
 */
export const contactNote: NoteRule = (text) => {
  if (text.length > LONGEST) return undefined
  if (moreInformation.test(text) || (heading.test(text) && hasContactData(text))) return { role: 'contact' }
  if (text.length > LONGEST_DATA || !(number.test(text) || hasEmail(text) || labelled.test(text))) return undefined
  return text.split(' ').length <= MOST_WORDS && !/[.!?”"]$/.test(text) ? { role: 'contact' } : undefined
}

function hasEmail(text: string): boolean {
  return (text.includes('@') || text.includes('(at)')) && email.test(text)
}
