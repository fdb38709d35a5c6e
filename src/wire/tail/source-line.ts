import type { NoteRule } from './note-rule.js'

const LONGEST = 140
/** A small letter after it opens a sentence: `Sources: two men who saw the fire.` */
const labelled =
  /^\(?(?:[Ss]ources?|SOURCES?|[Ss]ource of information|[Ii]nformation from|[Vv]ia|VIA)\s?:\s{0,3}(?:https?:|www\.|(?:the\s)?[^\s\p{Ll}])/u
// SOURCE Example Industries, Inc.
const capital = /^SOURCE\s{1,4}(?=[\p{L}\p{N}])(.{2,100})$/u
const sentence = /[!?]$|(?<!\b(?:Inc|Ltd|Corp|Co|Cos|LLC|L\.P|S\.A|N\.V|plc|p\.l\.c|Bros))\.$/
const lower = /\p{Ll}/u

/** Who gave the text: `SOURCE Example Inc.`, `Source: Example Corporation`, `Information from: Example Times, http://…`. */
export const sourceLine: NoteRule = (text) => {
  if (text.length > LONGEST) return undefined
  if (labelled.test(text)) return { role: 'credit' }
  const name = capital.exec(text)?.[1]
  if (name === undefined || sentence.test(name)) return undefined
  // in copy all in capitals `SOURCE SAID THAT …` is text
  return lower.test(name) || name.split(' ').length <= 3 ? { role: 'credit' } : undefined
}
