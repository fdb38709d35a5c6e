import { fold } from './lexemes.js'
import { dayFirstMonthWords, fillerWords, monthWords, roleWords, weekdayWords } from './words.data.js'
import { ambiguousWords, offsetWords, zoneWords } from './zone-words.data.js'

/*
 * What a word can be in a stamp, in one look: most words of copy are nothing, and no recognizer need be asked of them.
 */

export const MONTH = 1
export const WEEKDAY = 2
/** A word or phrase for what a time is of begins so. */
export const ROLE = 4
/** The letters of a zone, or a phrase for one begins so. */
export const ZONE = 8
export const FILLER = 16
/** `noon`, `midnight`, the T of ISO 8601. */
export const CLOCK = 32
/** Stands in stamps beside the words above: a later word of a phrase, `pm`, `th`. */
const PART = 64

const parts = 'a am p pm m h z t st nd rd th er º ª hrs hours uhr uur год ч'

/** Words, folded, to what they can be; a word that is not in it takes part in no time, but for names of places. */
export const vocabulary: ReadonlyMap<string, number> = /* @__PURE__ */ indexVocabulary()

function indexVocabulary(): Map<string, number> {
  const index = new Map<string, number>()
  const add = (word: string, kind: number) => index.set(word, (index.get(word) ?? 0) | kind)
  const addAll = (words: string, kind: number) => {
    for (const word of fold(words).split(' ')) add(word, kind)
  }
  const addPhrases = (phrases: string, kind: number) => {
    for (const phrase of phrases.split('|')) {
      fold(phrase)
        .split(' ')
        .forEach((word, at) => {
          add(word, at === 0 ? kind : PART)
        })
    }
  }
  for (const words of [...monthWords, ...dayFirstMonthWords]) addAll(words, MONTH)
  for (const words of weekdayWords) addAll(words, WEEKDAY)
  for (const phrases of Object.values(roleWords)) addPhrases(phrases, ROLE)
  for (const phrases of [...Object.values(offsetWords), ...Object.values(zoneWords)]) addPhrases(phrases, ZONE)
  for (const letters of Object.keys(ambiguousWords)) add(letters, ZONE)
  addAll(fillerWords, FILLER)
  addAll('noon midnight t', CLOCK)
  addAll(parts, PART)
  return index
}

/** Whether a word names a month: `Nov`, `листопада`. A full stop behind it is no part of it. */
export function isMonthWord(word: string): boolean {
  return ((vocabulary.get(fold(word)) ?? 0) & MONTH) !== 0
}

/** Whether a word names a day of the week: `Tue`, `вівторок`. */
export function isWeekdayWord(word: string): boolean {
  return ((vocabulary.get(fold(word)) ?? 0) & WEEKDAY) !== 0
}
