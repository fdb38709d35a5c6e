import type { Piece } from '../lines/line-rule.js'
import type { NoteRule } from './note-rule.js'

const LONGEST = 160
/** What houses print below each of their texts, word for word. */
const phrases: readonly (readonly [Piece['role'], RegExp])[] = [
  ['boilerplate', /^our standards\s?: the thomson reuters trust principles\b/i],
  [
    'boilerplate',
    /^(?:purchase|acquire|request) licensing rights(?:,? ?opens new tab)?\W{0,3}$|^,? ?opens new tab$|^suggested topics\s?:/i,
  ],
  ['link', /^cision\b(?: view (?:original|source) (?:content|version)\b.{0,120})?$/i],
  // BBC Mon EU1 EuroPol ar/to
  ['slug', /^bbc mon(?:itoring)?(?: [a-z\d/]{1,12}){0,6}$/i],
  ['credit', /^original-content von\s?:/i],
]

/** What a house prints below all it sends, the same each time: `Our Standards: …`. */
export const housePhrase: NoteRule = (text) => {
  if (text.length > LONGEST || !'oparscb,'.includes(text.charAt(0).toLowerCase())) return undefined
  for (const [role, phrase] of phrases) if (phrase.test(text)) return { role }
  return undefined
}
