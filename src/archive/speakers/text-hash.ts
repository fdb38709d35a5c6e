const NOT_WORDS = /[^\p{L}\p{N}]+/gu
/** One more than the greatest hash. */
export const HASH_END = 2 ** 53

/** A number from 0 to 2 ** 53 for the words of a text: the same for any capitals and marks. */
export function hashWords(text: string): number {
  const words = text.toLowerCase().replace(NOT_WORDS, ' ').trim()
  let high = 0x811c9dc5
  let low = 0x2545f491
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ (low >>> 15) ^ unit, 0x2c1b3c6d)
  }
  return spread(high ^ (low << 7)) * 2 ** 21 + (spread(low ^ words.length) >>> 11)
}

/** Lets every bit depend on every other. */
function spread(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b)
  return (bits ^ (bits >>> 16)) >>> 0
}
