import type { Token } from '../text/index.js'
import { isBehindPlainWord, isPlainLetter, ownString, type Words } from '../text/reading.js'

/** What is known of a word. */
export interface KnownWord {
  /** In lower case, without a possessive ending. */
  lower: string
  /** Its classes in the language, as bits. */
  classes: number
  /** What it is by a classifier of a room above, as bits; 0 where there was none. */
  parts: number
}

/**
 * Words with what is known of them, looked up where they stand, without cutting them out: up to twelve characters of one
 * byte each are three numbers, which tell them from all others. What belongs to a word stands close together, and so do
 * the words that are met most.
 */
export interface WordTable extends Words {
  lowerOf(number: number): string
  classesOf(number: number): number
  partsOf(number: number): number
}

/** Words that are known when a text begins: where there are more, all are forgotten, so that memory does not grow with what is read. */
const MOST = 1 << 15
/** Words that there is room for at first, a power of two. */
const FIRST = 1 << 10
/** Places that are looked at for a word: of made-up words very many may have the same first one. */
const MOST_STEPS = 32
/** Characters of the longest word that is compared as numbers, four to a number. */
const SHORT = 12

/** Where in a row of numbers what stands: first three that are the characters of the word. */
const LENGTH = 3
const CLASSES = 4
const PARTS = 5
/** 1 where the word has a place, 0 where it is among the others. */
const PLACED = 6
/** Numbers in a row, the last of them free. */
const ROW = 8

/** A table that asks `learn` for each word that it does not know. */
export function createWordTable(learn: (text: string, kind: Token['kind']) => KnownWord): WordTable {
  /** For each word how it is printed, and that in lower case. */
  const texts: string[] = []
  const others = new Map<string, number>()
  /** A row for each word; no characters for those that are looked up as others. */
  let rows = new Int32Array(ROW * FIRST)
  /** Where a short word stands, its number and one more: at a place that its characters give, or the next free one. */
  let places = new Int32Array(2 * FIRST)
  let count = 0

  function begin(): void {
    if (count < MOST) return
    count = 0
    texts.length = 0
    others.clear()
    rows = new Int32Array(ROW * FIRST)
    places = new Int32Array(2 * FIRST)
  }

  function add(text: string, kind: Token['kind']): number {
    const { lower, classes, parts } = learn(text, kind)
    if (ROW * count === rows.length) grow()
    texts.push(text, lower)
    rows[ROW * count + LENGTH] = text.length
    rows[ROW * count + PLACED] = 0
    rows[ROW * count + CLASSES] = classes
    rows[ROW * count + PARTS] = parts
    return count++
  }

  function grow(): void {
    const known = rows
    rows = new Int32Array(2 * known.length)
    rows.set(known)
    places = new Int32Array(2 * places.length)
    for (let number = 0; number < count; number++) if (rows[ROW * number + PLACED] !== 0) place(number)
  }

  function place(number: number): void {
    const row = ROW * number
    const mask = places.length - 1
    const first = placeOf(rows[row] as number, rows[row + 1] as number, rows[row + 2] as number)
    for (let step = 0; step < MOST_STEPS; step++) {
      const at = (first + step) & mask
      if (places[at] !== 0) continue
      places[at] = number + 1
      rows[row + PLACED] = 1
      return
    }
    rows[row + PLACED] = 0
    others.set(texts[2 * number] as string, number)
  }

  function findOther(text: string, kind: Token['kind']): number {
    const known = others.get(text)
    if (known !== undefined) return known
    const own = ownString(text)
    const number = add(own, kind)
    others.set(own, number)
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
    const first = placeOf(one, two, three)
    let step = 0
    for (; step < MOST_STEPS; step++) {
      const known = places[(first + step) & mask] as number
      if (known === 0) break
      const row = ROW * (known - 1)
      if (rows[row] === one && rows[row + 1] === two && rows[row + 2] === three) return known - 1
    }
    if (step === MOST_STEPS) return findOther(text.slice(start, end), kind)
    const number = add(ownString(text.slice(start, end)), kind)
    rows[ROW * number] = one
    rows[ROW * number + 1] = two
    rows[ROW * number + 2] = three
    place(number)
    return number
  }

  return {
    begin,
    textOf: (number) => texts[2 * number] as string,
    lowerOf: (number) => texts[2 * number + 1] as string,
    classesOf: (number) => rows[ROW * number + CLASSES] as number,
    partsOf: (number) => rows[ROW * number + PARTS] as number,
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
    lengthOf: (number) => rows[ROW * number + LENGTH] as number,
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
