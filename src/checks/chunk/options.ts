import { checkOptionNames } from '../../text/reading.js'

/** How large pieces are, in characters or in tokens. */
export type ChunkOptions = ChunkChars | ChunkTokens

/** What both ways to ask for a size share. */
export interface ChunkOverlap {
  /**
   * How much of the end of a piece begins the next one again, at most, in the unit of the size; whole sentences, and less
   * or none where a quotation or the size leaves no room. At most half the size; none unless told.
   */
  overlap?: number
}

/** Pieces of so many characters. */
export interface ChunkChars extends ChunkOverlap {
  /** Most UTF-16 code units (`text.length`) of a piece. */
  maxChars: number
  countTokens?: never
  maxTokens?: never
}

/** Pieces of so many tokens. */
export interface ChunkTokens extends ChunkOverlap {
  /**
   * How many tokens a text has. It is given every sentence twice, longer ones in parts of at most 1024 characters or
   * fewer, and every piece once or a few times, where parts of a text have fewer tokens than the whole.
   */
  countTokens: (text: string) => number
  /** Most tokens of a piece. */
  maxTokens: number
  maxChars?: never
}

/** The size that pieces are held to, and how a text is measured. */
export interface Measure {
  most: number
  overlap: number
  /** Whether sizes of parts add up to that of the whole. */
  adds: boolean
  /** What a text adds to a piece. */
  sizeOf: (text: string) => number
  /** Whether a text is no larger than a piece may be. */
  fits: (text: string) => boolean
}

const optionNames = ['maxChars', 'countTokens', 'maxTokens', 'overlap']

/** @throws TypeError or RangeError that names the option. */
export function measureOf(options: ChunkOptions): Measure {
  checkOptionNames(options, optionNames)
  const { maxChars, countTokens, maxTokens } = options
  if ((maxChars === undefined) === (countTokens === undefined))
    throw new TypeError('Pieces need a size: either maxChars, or countTokens with maxTokens')
  if (countTokens === undefined) {
    if (maxTokens !== undefined) throw new TypeError('Option maxTokens needs countTokens')
    const most = wholeNumber('maxChars', maxChars, 1)
    const fits = (text: string) => text.length <= most
    return { most, overlap: overlapOf(options, most), adds: true, sizeOf: (text) => text.length, fits }
  }
  if (typeof countTokens !== 'function')
    throw new TypeError(`Option countTokens is no function: ${String(countTokens)}`)
  const most = wholeNumber('maxTokens', maxTokens, 1)
  const overlap = overlapOf(options, most)
  const count = checked(countTokens)
  // tokenizers may put marks of their own around each text
  const around = count('')
  if (around >= most) throw new RangeError(`Option maxTokens is ${most}, and countTokens gives ${around} for no text`)
  const sizeOf = (text: string) => Math.max(0, count(text) - around)
  return { most: most - around, overlap, adds: false, sizeOf, fits: (text) => count(text) <= most }
}

function overlapOf({ overlap = 0 }: ChunkOptions, most: number): number {
  wholeNumber('overlap', overlap, 0)
  if (overlap * 2 > most) throw new RangeError(`Option overlap is ${overlap}, more than half of ${most}`)
  return overlap
}

function wholeNumber(name: string, value: unknown, least: number): number {
  if (typeof value !== 'number') throw new TypeError(`Option ${name} is no number: ${String(value)}`)
  if (!Number.isSafeInteger(value) || value < least)
    throw new RangeError(`Option ${name} is ${value}, not a whole number from ${least}`)
  return value
}

function checked(countTokens: (text: string) => number): (text: string) => number {
  return (text) => {
    const count: unknown = countTokens(text)
    if (typeof count !== 'number') throw new TypeError(`countTokens gave no number: ${String(count)}`)
    if (!(count >= 0 && count < Number.POSITIVE_INFINITY)) throw new RangeError(`countTokens gave ${count}`)
    return count
  }
}
