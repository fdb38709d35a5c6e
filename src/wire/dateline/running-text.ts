import { isPlainLetter } from '../../text/reading.js'
import { made } from '../made.js'
import { joinsOfPlaces, wordsWithinPlaces } from './words.data.js'

/** Words of a name that a sentence begins with, at most. */
const MOST_CAPITALISED = 5
/** Words behind a small one that show that a sentence goes on; a number may be the last of them. */
const MORE_WORDS = 3
const SPACE = 0x20
/** Words behind which the name of a place goes on, or another place. */
const inner = /* @__PURE__ */ made(() => new Set(`${wordsWithinPlaces} ${joinsOfPlaces}`.split(' ')))

/**
 * Whether a text begins as most paragraphs do, with a sentence and no dateline: with a quotation mark, or with capitalised
 * words, a small one and further words that nothing parts. Not every sentence is known.
 */
export function beginsSentence(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from)
  if (first === 0x22 || first === 0x201c) return true
  let at = from
  let capitalised = 0
  for (; isCapital(text.charCodeAt(at)); capitalised++) {
    const end = endOfWord(text, at, to)
    // PORT ANSEL AND KESSEL
    if (end < 0 || capitalised === MOST_CAPITALISED || isAnd(text, at, end)) return false
    at = end + 1
  }
  if (capitalised === 0) return false
  const end = endOfWord(text, at, to)
  if (end < 0) return false
  const isInner = inner.has(text.slice(at, end))
  at = end + 1
  for (let count = 1; count < MORE_WORDS; count++) {
    const next = endOfWord(text, at, to)
    // In the harbour      Port of Ansel
    //        ^ a name goes on behind such a word with a capital or another of them
    if (next < 0 || (isInner && count === 1 && (isCapital(text.charCodeAt(at)) || inner.has(text.slice(at, next)))))
      return false
    at = next + 1
  }
  return at < to && (isPlainLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))
}

/** The end of a word of ASCII letters, `pier` or `mayor's`, that a space follows; -1 where none stands there. */
function endOfWord(text: string, start: number, to: number): number {
  let end = start
  for (; end < to; end++) {
    const code = text.charCodeAt(end)
    if (!isPlainLetter(code) && !(isJoint(code) && end > start && isPlainLetter(text.charCodeAt(end + 1)))) break
  }
  return end > start && end < to && text.charCodeAt(end) === SPACE ? end : -1
}

/** ' - or ’ */
function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2d || code === 0x2019
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function isAnd(text: string, start: number, end: number): boolean {
  return end - start === 3 && text.startsWith('AND', start)
}
