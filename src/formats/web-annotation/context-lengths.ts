/** Code points that stand around words: as many as show which words of a text are meant. */
const lengths = [32, 64, 128]
const longest = 256

/**
 * How much of a text has to stand around words that begin at some offsets, on either side, so that they are found once:
 * the least of 32, 64 and 128 for which the part of that length around the offset stands in the text once, else 256.
 */
export function contextLengths(text: string, offsets: Iterable<number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let left = new Set(offsets)
  for (const length of lengths) {
    const repeated = left.size === 0 ? left : findRepeated(text, left, length)
    for (const offset of left) if (!repeated.has(offset)) found.set(offset, length)
    left = repeated
  }
  for (const offset of left) found.set(offset, longest)
  return found
}

/**
 * The offsets around which stands what stands in the text elsewhere too. Two passes, by a hash that goes with them: words
 * are cut out only where it is that of words around an offset.
 */
function findRepeated(text: string, offsets: ReadonlySet<number>, length: number): Set<number> {
  const repeated = new Set<number>()
  if (text.length <= length) return repeated
  const beginOf = (offset: number) => Math.min(Math.max(0, offset - (length >> 1)), text.length - length)
  const begins = new Set([...offsets].map(beginOf))
  const hashes = new Set<number>()
  roll((begin, hash) => {
    if (begins.has(begin)) hashes.add(hash)
  })
  const times = new Map<string, number>()
  for (const begin of begins) times.set(text.slice(begin, begin + length), 0)
  roll((at, hash) => {
    if (!hashes.has(hash)) return
    const words = text.slice(at, at + length)
    const known = times.get(words)
    if (known !== undefined) times.set(words, known + 1)
  })
  for (const offset of offsets) {
    const begin = beginOf(offset)
    if ((times.get(text.slice(begin, begin + length)) ?? 0) > 1) repeated.add(offset)
  }
  return repeated

  /** The hash of every part of that length, in order. */
  function roll(visit: (at: number, hash: number) => void): void {
    let power = 1
    for (let at = 1; at < length; at++) power = Math.imul(power, BASE)
    let hash = 0
    for (let at = 0; at < text.length; at++) {
      if (at >= length) hash = (hash - Math.imul(text.charCodeAt(at - length), power)) | 0
      hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0
      if (at >= length - 1) visit(at - length + 1, hash)
    }
  }
}

const BASE = 0x01000193
