import type { Token } from '../text/index.js'
import { ownString } from '../text/reading.js'

/** What is known of the word that stands in a text from `start` to `end`. */
export type WordTable<Word> = (text: string, start: number, end: number, kind: Token['kind']) => Word

/** Words that are remembered before all are forgotten, so that memory does not grow with what is read. */
const MOST = 1 << 14
/** Places of the short ones, a power of two: half stay free, so that a word is found near its place. */
const PLACES = 2 * MOST
/** Characters of the longest word that is compared as numbers, four to a number. */
const SHORT = 12

/**
 * A table of words that are looked up where they stand, without cutting them out: up to twelve characters of one byte
 * each are three numbers, which tell them from all others. What is not found is made, and remembered.
 */
export function createWordTable<Word>(make: (text: string, kind: Token['kind']) => Word): WordTable<Word> {
  const keys = new Int32Array(3 * PLACES)
  const words = new Array<Word | undefined>(PLACES).fill(undefined)
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

  return (text, start, end, kind) => {
    if (end - start > SHORT) return findOther(text.slice(start, end), kind)
    let all = 0
    let one = 0
    let two = 0
    let three = 0
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      all |= code
      if (at < start + 4) one = (one << 8) | code
      else if (at < start + 8) two = (two << 8) | code
      else three = (three << 8) | code
    }
    if (all > 0xff) return findOther(text.slice(start, end), kind)
    let place = placeOf(one, two, three)
    for (let known = words[place]; known !== undefined; known = words[place]) {
      if (keys[3 * place] === one && keys[3 * place + 1] === two && keys[3 * place + 2] === three) return known
      place = (place + 1) & (PLACES - 1)
    }
    if (count === MOST) {
      words.fill(undefined)
      count = 0
      place = placeOf(one, two, three)
    }
    count++
    keys[3 * place] = one
    keys[3 * place + 1] = two
    keys[3 * place + 2] = three
    const word = make(ownString(text.slice(start, end)), kind)
    words[place] = word
    return word
  }
}

function placeOf(one: number, two: number, three: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 15)) & (PLACES - 1)
}
