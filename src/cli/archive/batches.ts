/** A file to read, and where its article is written if not into the output. */
export interface FileItem {
  file: string
  goal?: string
}

/** Whole lines, and the numbers of the first and the last. */
export interface LineBatch {
  lines: Uint8Array<ArrayBuffer>
  first: number
  last: number
}

/** The number of a line that is longer than is read, and its bytes. */
export interface LongLine {
  tooLong: number
  length: number
}

/** Work for one worker at a time. Plain data: it goes from thread to thread. */
export type Batch = LineBatch | LongLine | { files: FileItem[] }

/** How many lines a batch may have: short ones cost more for each byte. */
const mostLines = 256

/** Cuts chunks of bytes into batches of whole lines. */
export interface BatchCutter {
  push(chunk: Uint8Array): Generator<LineBatch | LongLine>
  /** The whole lines that are held. */
  take(): Generator<LineBatch | LongLine>
  /** Those, and the last line, where no feed ends it. */
  end(): Generator<LineBatch | LongLine>
}

const FEED = 0x0a

/**
 * Holds less than a batch and a line: of a line longer than `maxLineLength` nothing.
 * @param size how many bytes make a batch, unless a line is longer
 */
export function createBatchCutter(size: number, maxLineLength: number): BatchCutter {
  let held = new Uint8Array(2 * size)
  let end = 0
  /** Where the line begins in what is held. */
  let start = 0
  let line = 1
  let first = 1
  /** Bytes of the line that are not held. */
  let dropped = 0

  function hold(part: Uint8Array): void {
    if (end + part.length > held.length) {
      const larger = new Uint8Array(Math.max(end + part.length, 2 * held.length))
      larger.set(held.subarray(0, end))
      held = larger
    }
    held.set(part, end)
    end += part.length
  }

  /** What is held of whole lines, in memory of its own: a worker takes it over. */
  function* take(): Generator<LineBatch | LongLine> {
    if (start > 0) yield { lines: held.slice(0, start), first, last: line - 1 }
    const rest = held.subarray(start, end)
    // a long line may have made it large
    if (held.length > 2 * size && rest.length <= size) {
      held = new Uint8Array(2 * size)
      held.set(rest)
    } else held.copyWithin(0, start, end)
    end = rest.length
    start = 0
    first = line
  }

  /** Whether the line is too long with a further part. */
  const isTooLong = (part: Uint8Array) => dropped > 0 || end - start + part.length > maxLineLength

  function* drop(part: Uint8Array): Generator<LineBatch | LongLine> {
    yield* take()
    dropped += end + part.length
    end = 0
    yield* take()
  }

  function* finishDropped(): Generator<LineBatch | LongLine> {
    yield { tooLong: line, length: dropped }
    dropped = 0
    line++
    first = line
  }

  return {
    take,
    *push(chunk) {
      let from = 0
      for (let feed = chunk.indexOf(FEED); feed !== -1; feed = chunk.indexOf(FEED, from)) {
        const part = chunk.subarray(from, feed)
        if (isTooLong(part)) {
          yield* drop(part)
          yield* finishDropped()
        } else {
          hold(chunk.subarray(from, feed + 1))
          start = end
          line++
          if (start >= size || line - first >= mostLines) yield* take()
        }
        from = feed + 1
      }
      const rest = chunk.subarray(from)
      if (isTooLong(rest)) yield* drop(rest)
      else hold(rest)
    },
    *end() {
      if (dropped > 0) yield* finishDropped()
      else if (end > start) {
        start = end
        line++
      }
      yield* take()
    },
  }
}
