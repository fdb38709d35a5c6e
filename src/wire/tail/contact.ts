import { beginsWithLetter, firstLettersOf, lettersAt } from '../lines/first-letters.js'
import type { Found } from '../lines/line-rule.js'
import { made } from '../made.js'
import { hasPhone, isPhone } from './phone.js'
import { isSpeech } from './speech.js'

const LONGEST = 300
const LONGEST_DATA = 160
const MOST_WORDS = 16
const who =
  '(?:media|press|news|investors?|public|company|corporate|editorial|sales|business|general|agency|pr|dpa|analysts?|customer|ir)'
const heading = /* @__PURE__ */ made(
  () =>
    new RegExp(
      `^[#*\\s–—-]{0,4}(?:(?:for\\s)?${who}(?:\\s?(?:&|and|\\/|or)\\s?${who})?\\s(?:(?:relations|office|team|affairs)\\s)?)?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|(?:presse|medien)?kontakte?|pressestelle|r(?:ü|ue)ckfragen|ansprechpartner(?:in)?|contacto|contatto)(?:\\s(?:information|info|details|us|persons?|data|for (?:media|press|investors?)))?\\s?(?:[:*]|$)|^[#*\\s]{0,4}(?:media|investor|public|press) (?:relations|office)\\s?[:*]?$|^contact details(?=\\S)|^company website(?=:|\\s?https?:|\\s?www\\.)`,
      'i',
    ),
)
const headingLetters = /* @__PURE__ */ made(() =>
  firstLettersOf(
    'age|ana|ans|bus|com|con|cor|cus|dpa|edi|enq|for|gen|inq|inv|ir |ir&|ir/|ira|iro|kon|med|new|pr |pr&|pr/|pra|pre|pro|pub|' +
      'rue|rüc|sal',
  ),
)
/** `For media inquiries, please contact:`, and the names below. */
const leadIn =
  /^for (?:more|further|additional|media|press|any)\b[^.!?:]{0,100}\b(?:contact|information|details|inquiries|enquiries)\s?:$/i
// For more information, visit …   For press enquiries call …   For further details on the pier, please see …
const forMore =
  /^for (?:more|further|additional|any|media|press|general|full|complete|investor|other) (?!than )(?:[\p{L}’'-]{1,20}[ ,]{1,2}){0,4}?(?:information|info|details|news|inquir(?:y|ies)|enquir(?:y|ies)|questions?|interviews?|requests?|assistance|help)\b[^.!?]{0,120}?(?:\b(?:contact|visit|call|e-?mail|go to|log on|see)\b|:)/iu
/** What asks the reader: `…, please call`, `… information visit`, `you can see`. `Visitors call` tells of others. */
const asks =
  /(?:[,;]|\b(?:please|kindly|or|and|you (?:can|may)|information|info|details|news|inquir(?:y|ies)|enquir(?:y|ies)|questions?|interviews?|requests?|assistance|help)) (?:please )?(?:contact|visit|call|e-?mail|go to|log on|see)$|:$/i
/** The same without saying what: only with an address or a number. */
const forMoreOf =
  /^for (?:more|further|full|complete) (?!than )[^.!?]{0,120}\b(?:contact|visit|call|e-?mail|go to|log on|see|follow|click)\b/i
/** A sentence of the story: who will call, and when. */
const clause = /\b(?:will|would|had|has|have|was|were|must|should|said)\b/i
const moreInformation =
  /^(?:(?:more|further|additional) information\b[^.!?]{0,100}\b(?:(?:can be found|(?:is )?available)(?=\s?:|\s(?:at|on|in|via|from|here)\b)|visit|www\.|https?:)|for the full (?:text|report|release)\b[^.!?]{0,60}\b(?:visit|go to|see)|to (?:learn|find out) more\b[^.!?]{0,60}?(?:[,:]| please) (?:visit|go to|see|follow|contact)\b|(?:please )?visit (?:us (?:at|on)|our website|https?:|www\.)|to contact the (?:reporters?|editors?|writers?|authors?|staff)\b)/i
const email = /[^\s@(<]{1,64}(?:@|\(at\))[^\s@]{1,80}\.[a-z]{2,15}\b/i
const labelled =
  /(?:^|[\s|/;,])(?:(?:tel|telephone|phone|fax|mobile|cell|office|p|t|ph|m|f)\s?[.:]{1,2}\s?[+(]{0,2}\d[\d ().+/-]{4}|(?:e-?mail|web(?:site)?)\s?:\s?\S)/i
const site = /(?:https?:\/\/|www\.)\S/i

/** The heading of a contact block, alone or with a name after it: `Media Contacts:`, `CONTACT: Ana Ruiz, ana@example.org`. */
export function isContactHeading(text: string): boolean {
  return text.length <= LONGEST && (isHeading(text) || leadIn.test(text))
}

/** A line of names, numbers and addresses such as stand below that heading. */
export function hasContactData(text: string): boolean {
  return text.length <= LONGEST_DATA && (hasEmail(text) || labelled.test(text) || hasPhone(text) || site.test(text))
}

/**
 * Whom to ask: a contact line with an address or a number in it, a line of nothing else, `For more information, visit …`,
 * `To contact the reporter on this story: …`. A sentence of the story that has a number in it is left.
 */
export const contactNote = (text: string): Found | undefined => {
  if (text.length > LONGEST) return undefined
  // ((ana.ruiz@example.org; +47 555 0100))
  if (text.startsWith('((') && text.endsWith('))') && hasContactData(text)) return { role: 'contact' }
  if (isForMore(text) || (moreInformation.test(text) && !isSpeech(text)) || (isHeading(text) && hasContactData(text)))
    return { role: 'contact' }
  if (text.length > LONGEST_DATA || !(isPhone(text) || hasEmail(text) || labelled.test(text))) return undefined
  return text.split(' ').length <= MOST_WORDS && !/[.!?”"]$/.test(text) ? { role: 'contact' } : undefined
}

function isHeading(text: string): boolean {
  return (!beginsWithLetter(text) || headingLetters.has(lettersAt(text, 0))) && heading.test(text)
}

function isForMore(text: string): boolean {
  if ((text.charCodeAt(0) | 0x20) !== 0x66) return false
  const said = forMore.exec(text)?.[0]
  if (said !== undefined) {
    if (clause.test(said) || isSpeech(text)) return false
    return asks.test(said) || hasContactData(text) || site.test(text)
  }
  const found = forMoreOf.exec(text)
  return found !== null && !clause.test(found[0]) && (hasContactData(text) || site.test(text))
}

function hasEmail(text: string): boolean {
  return (text.includes('@') || text.includes('(at)')) && email.test(text)
}
