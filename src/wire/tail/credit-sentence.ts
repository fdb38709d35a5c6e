import { looksLikeName } from '../byline/names.js'
import { isOfNames } from './credit-words.js'

/** Where and with what they helped, up to the end: `to this report`, `reporting from Kessel`, `from Kessel to this story`. */
const contributed =
  /\bcontributed (?:(?:reporting|research)(?: and (?:reporting|research))?(?: (?:to|for) (?:this|the) (?:report|story|article|coverage|piece))?(?: (?:from|in) [^;]{2,80})?|(?:from [^.;]{2,60} )?to this (?:report|story|article|coverage|piece)(?: from [^;]{2,80})?)[.)]{0,2}$/i
const from =
  /^(?:(?:AP|Associated Press|Reuters|Staff|Special) (?:staff )?(?:writers?|reporters?|correspondents?|journalists?) )?(\p{Lu}.{3,80}?) (?:reported|contributed|wrote) from (\p{Lu}.{2,200})\.$/u
const capitals = /(?<![\p{L}\p{M}’'-])\p{Lu}/gu
/** Words of other work, at most: `data editor`, `freelance`. */
const MOST_SMALL = 2

/**
 * Whether a sentence says who worked on the report, and nothing else: `Ana Ruiz in Kessel contributed to this report.`,
 * `Ana Ruiz reported from Tarnholm.` What people in the news gave or told is left.
 */
export function isCreditSentence(text: string): boolean {
  if (text.includes('contributed') && contributed.test(text) && isBySomebody(text)) return true
  if (!text.includes(' from ')) return false
  const found = from.exec(text)
  if (found === null) return false
  const [, names = '', rest = ''] = found
  return names.split(/, | and /).every(looksLikeName) && isOfNames(rest, 0)
}

/** Two capitalised words at least: `Residents contributed to this report` is none. */
function isBySomebody(text: string): boolean {
  return (text.match(capitals) ?? []).length > 1 && isOfNames(text, MOST_SMALL)
}
