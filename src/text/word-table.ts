import { ownString } from './own-string.js'
import { isBehindPlainWord, isPlainLetter } from './token-ends.js'
import type { Token } from './tokens.js'

/**
 * Gives each different word a number, from 0 in the order in which they come by. Words are looked up where they stand,
 * without cutting them out: up to twelve characters of one byte each are three numbers, which tell them from all others.
 * What is known of a word stands in lists by its number, close together for the words that are met most.
 */
export interface WordTable {
  /** The words by their numbers, as printed. */
  readonly texts: readonly string[]
  /** Has to be called before a text is read; where too many words are known, all are forgotten, and numbers begin anew. */
  begin(): void
  /**
   * The number of a word of up to twelve ASCII letters that begins at an offset and has no joint behind it, as nearly
   * every word of English copy; -1 where more than that stands there.
   */
  plainWordAt(text: string, start: number): number
  /** The length of a word that `plainWordAt` found. */
  lengthOf(number: number): number
  /** The number of the token that stands from `start` to `end`. */
  wordAt(text: string, start: number, end: number, kind: Token['kind']): number
}

/** Words that are remembered from text to text, so that memory does not grow with what is read. */
const MOST = 1 << 15
/** Words that there is room for at first, a power of two. */
const FIRST = 1 << 10
/** Characters of the longest word that is compared as numbers, four to a number. */
const SHORT = 12

/** A table that tells `learn` of each word that it did not know. */
export function createWordTable(learn: (text: string, kind: Token['kind'], number: number) => void): WordTable {
  const texts: string[] = []
  const others = new Map<string, number>()
  /** For each word three numbers that are its characters, and its length; nothing for those that are looked up as others. */
  let keys = new Int32Array(4 * FIRST)
  /** Where a short word stands, its number and one more: at a place that its characters give, or the next free one. */
  let places = new Int32Array(2 * FIRST)

  function begin(): void {
    if (texts.length < MOST) return
    texts.length = 0
    others.clear()
    places.fill(0)
  }

  function add(text: string, kind: Token['kind']): number {
    const number = texts.length
    texts.push(text)
    learn(text, kind, number)
    if (4 * texts.length > keys.length) grow()
    return number
  }

  function grow(): void {
    const known = keys
    keys = new Int32Array(2 * known.length)
    keys.set(known)
    places = new Int32Array(2 * places.length)
    for (let number = 0; 4 * number < known.length; number++) {
      if (known[4 * number + 3] !== 0) places[freePlace(number)] = number + 1
    }
  }

  function freePlace(number: number): number {
    const mask = places.length - 1
    let place = placeOf(keys[4 * number] as number, keys[4 * number + 1] as number, keys[4 * number + 2] as number) & mask
    while (places[place] !== 0) place = (place + 1) & mask
    return place
  }

  function findOther(text: string, kind: Token['kind']): number {
    const known = others.get(text)
    if (known !== undefined) return known
    const own = ownString(text)
    const number = add(own, kind)
    others.set(own, number)
    keys[4 * number + 3] = 0
    return number
  }

  function findShort(
    text: string,
    start: number,
    end: number,
    kind: Token['kind'],
    one: number,
    two: number,
    three: number,
  ): number {
    const mask = places.length - 1
    let place = placeOf(one, two, three) & mask
    for (let number = places[place] as number; number !== 0; number = places[place] as number) {
      const key = 4 * (number - 1)
      if (keys[key] === one && keys[key + 1] === two && keys[key + 2] === three) return number - 1
      place = (place + 1) & mask
    }
    const number = add(ownString(text.slice(start, end)), kind)
    keys[4 * number] = one
    keys[4 * number + 1] = two
    keys[4 * number + 2] = three
    keys[4 * number + 3] = end - start
    places[freePlace(number)] = number + 1
    return number
  }

  return {
    texts,
    begin,
    plainWordAt(text, start) {
      let one = 0
      let two = 0
      let three = 0
      const last = Math.min(text.length, start + SHORT)
      for (let at = start; at < last; at++) {
        const code = text.charCodeAt(at)
        if (!isPlainLetter(code)) {
          return isBehindPlainWord(code, at - start) ? findShort(text, start, at, 'word', one, two, three) : -1
        }
        if (at < start + 4) one = (one << 8) | code
        else if (at < start + 8) two = (two << 8) | code
        else three = (three << 8) | code
      }
      const isEnd = last === text.length || isBehindPlainWord(text.charCodeAt(last), SHORT)
      return isEnd ? findShort(text, start, last, 'word', one, two, three) : -1
    },
    lengthOf: (number) => keys[4 * number + 3] as number,
    wordAt(text, start, end, kind) {
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
      return all > 0xff ? findOther(text.slice(start, end), kind) : findShort(text, start, end, kind, one, two, three)
    },
  }
}

function placeOf(one: number, two: number, three: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35)
  return mixed ^ (mixed >>> 15)
}
