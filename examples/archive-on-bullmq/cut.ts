/** A part of an archive that holds whole lines: nothing is copied to make it. */
export interface Range {
  /** In bytes, half-open. */
  start: number
  end: number
  /** The line of the archive that begins at `start`, counted from 1. */
  firstLine: number
  /** The lines that are not blank: each becomes one record. */
  records: number
}

const LINE_FEED = 10
const blank = new Set([...' \t\r'].map((character) => character.charCodeAt(0)))
const byteOrderMark = Buffer.from('\uFEFF')

/**
 * Cuts an archive at line feeds into ranges of `size` bytes or a little more: a line is never cut, however long. All of it
 * is read once, to count its lines.
 */
export async function* cutAtLines(chunks: AsyncIterable<Buffer>, size: number): AsyncGenerator<Range> {
  let range: Range = { start: 0, end: 0, firstLine: 1, records: 0 }
  let lines = 0
  let isBlank = true
  let offset = 0
  for await (const chunk of chunks) {
    let from = 0
    for (;;) {
      const feed = chunk.indexOf(LINE_FEED, from)
      const line = chunk.subarray(from, feed === -1 ? undefined : feed)
      isBlank &&= hasOnlyBlanks(line)
      if (feed === -1) break
      lines += 1
      if (!isBlank) range.records += 1
      isBlank = true
      from = feed + 1
      range.end = offset + from
      if (range.end - range.start >= size) {
        yield range
        range = { start: range.end, end: range.end, firstLine: lines + 1, records: 0 }
      }
    }
    offset += chunk.length
  }
  if (!isBlank) range.records += 1
  range.end = offset
  if (range.end > range.start) yield range
}

function hasOnlyBlanks(line: Buffer): boolean {
  const text = line.subarray(0, 3).equals(byteOrderMark) ? line.subarray(3) : line
  return text.every((byte) => blank.has(byte))
}
