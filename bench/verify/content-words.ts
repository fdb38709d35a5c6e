import { lightWords } from './word-lists.js'

/** A word that means something by itself, and where it stands. */
export interface ContentWord {
  word: string
  start: number
  end: number
}

const plain = /(?<![\p{L}\p{N}’'-])\p{Ll}{4,}(?![\p{L}\p{N}’'-])/gu

/** Words in small letters that are no help words and no adverb that may as well be left out. */
export function contentWordsIn(text: string): ContentWord[] {
  return [...text.matchAll(plain)].flatMap(({ 0: word, index }) =>
    lightWords.has(word) || word.endsWith('ly') ? [] : [{ word, start: index, end: index + word.length }],
  )
}

/** Whether two words may be forms of one, or spellings. */
export function areAkin(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4) || a.slice(-5) === b.slice(-5)
}

/** What the end of a word tells of its kind, so that one may stand for another. */
export function endingOf(word: string): string {
  return /(?:ing|ed|tion|ment|ness|ity|ers?|ous|ive|al|s)$/u.exec(word)?.[0] ?? ''
}
