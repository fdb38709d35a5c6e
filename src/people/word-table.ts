import type { Token } from '../text/index.js'
import { ownString } from '../text/reading.js'

/** What is known of the word that stands in a text from `start` to `end`. */
export type WordTable<Word> = (text: string, start: number, end: number, kind: Token['kind']) => Word

/** Words that are remembered before all are forgotten: a big paper has as many different ones in a week or two. */
const MOST = 1 << 14
/** Places of the short ones, a power of two: half stay free, so that a word is found near its place. */
const PLACES = 2 * MOST
/** Characters of the longest word that is compared as two numbers. */
const SHORT = 8

/**
 * A table of words that are looked up where they stand, without cutting them out: up to eight characters of one byte each
 * are two numbers, which tell them from all others. What is not found is made, and remembered.
 */
export function createWordTable<Word>(make: (text: string, kind: Token['kind']) => Word): WordTable<Word> {
  const keys = new Int32Array(2 * PLACES)
  const words: Word[] = []
  const others = new Map<string, Word>()
  let count = 0

  function findOther(text: string, kind: Token['kind']): Word {
    const known = others.get(text)
    if (known !== undefined) return known
    if (others.size === MOST) others.clear()
    const own = ownString(text)
    const word = make(own, kind)
    others.set(own, word)
    return word
  }

  function add(high: number, low: number, word: Word): void {
    if (count === MOST) {
      keys.fill(0)
      count = 0
    }
    count++
    let place = placeOf(high, low)
    while (keys[2 * place + 1] !== 0) place = (place + 1) & (PLACES - 1)
    keys[2 * place] = high
    keys[2 * place + 1] = low
    words[place] = word
  }

  return (text, start, end, kind) => {
    if (end - start > SHORT) return findOther(text.slice(start, end), kind)
    let high = 0
    let low = 0
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      // 0 marks a free place
      if (code === 0 || code > 0xff) return findOther(text.slice(start, end), kind)
      high = (high << 8) | (low >>> 24)
      low = (low << 8) | code
    }
    for (let place = placeOf(high, low); keys[2 * place + 1] !== 0; place = (place + 1) & (PLACES - 1))
      if (keys[2 * place + 1] === low && keys[2 * place] === high) return words[place] as Word
    const word = make(ownString(text.slice(start, end)), kind)
    add(high, low, word)
    return word
  }
}

function placeOf(high: number, low: number): number {
  const mixed = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & (PLACES - 1)
}
