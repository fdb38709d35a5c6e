/** A line of bytes, without its line feed. */
export interface ByteLine {
  /** From 1. */
  number: number
  /** How many bytes it has. */
  length: number
  /** The bytes, good until the next line is asked for; left out where there are more than allowed. */
  bytes?: Uint8Array
}

/** Cuts chunks of bytes at line feeds. Holds the beginning of one line, and none of what is longer than allowed. */
export interface LineSplitter {
  push(chunk: Uint8Array): Generator<ByteLine>
  /** The last line, where no feed ends it. */
  end(): Generator<ByteLine>
}

const FEED = 0x0a

export function createLineSplitter(maxLength: number): LineSplitter {
  let number = 0
  let held = new Uint8Array(0)
  /** Of the line so far, also of what is not held. */
  let length = 0

  function hold(part: Uint8Array): void {
    const end = length + part.length
    if (end <= maxLength) {
      if (end > held.length) {
        // doubled, so that a line in many small chunks is not copied for each
        const larger = new Uint8Array(Math.min(maxLength, Math.max(end, 2 * held.length)))
        larger.set(held.subarray(0, length))
        held = larger
      }
      held.set(part, length)
    }
    length = end
  }

  function finish(part: Uint8Array): ByteLine {
    number++
    if (length === 0) return { number, length: part.length, ...(part.length <= maxLength && { bytes: part }) }
    hold(part)
    const whole = length
    length = 0
    return { number, length: whole, ...(whole <= maxLength && { bytes: held.subarray(0, whole) }) }
  }

  return {
    *push(chunk) {
      let from = 0
      for (let feed = chunk.indexOf(FEED); feed !== -1; feed = chunk.indexOf(FEED, from)) {
        yield finish(chunk.subarray(from, feed))
        from = feed + 1
      }
      hold(chunk.subarray(from))
    },
    *end() {
      if (length > 0) yield finish(new Uint8Array(0))
    },
  }
}
