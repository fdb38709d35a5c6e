import { decodeUtf8 } from '../formats/shared/index.js'
import { checkOptionNames } from '../text/reading.js'
import { errorRecord } from './error-record.js'
import { checkLineOptions, lineOptionNames, type ReadLineOptions, readLine } from './read-line.js'
import type { ArchiveItem, ErrorRecord } from './records.js'
import { type ByteLine, createLineSplitter } from './split-lines.js'

/** How NDJSON is read. */
export interface NdjsonOptions extends ReadLineOptions {
  /** How many bytes of UTF-8 a line may have, without its line feed; 16 MiB unless told. */
  maxLineLength?: number | undefined
}

const ndjsonOptionNames = [...lineOptionNames, 'maxLineLength']
const defaultLength = 16 * 2 ** 20
/** What a blank line holds. */
const blank = /^\uFEFF?[ \t\r]*$/

/** Reads chunks of NDJSON; what it holds between them is the beginning of one line. */
export interface LineReader {
  push(chunk: Uint8Array | string): Generator<ArchiveItem | ErrorRecord>
  end(): Generator<ArchiveItem | ErrorRecord>
}

/** @throws TypeError or RangeError for bad options; `push` a TypeError for a chunk that is neither bytes nor text. */
export function createLineReader(options: NdjsonOptions): LineReader {
  checkOptionNames(options, ndjsonOptionNames)
  const { maxLineLength = defaultLength, ...lineOptions } = options
  checkLineOptions(lineOptions)
  if (!Number.isSafeInteger(maxLineLength) || maxLineLength < 1)
    throw new RangeError(`Option maxLineLength is no whole number of bytes from 1: ${String(maxLineLength)}`)
  const splitter = createLineSplitter(maxLineLength)
  const toBytes = createEncoder()

  function* read(lines: Iterable<ByteLine>): Generator<ArchiveItem | ErrorRecord> {
    for (const { number: line, length, bytes } of lines) {
      if (bytes === undefined) {
        yield errorRecord({ line }, 'line-too-long', `The line has ${length} bytes, more than ${maxLineLength}.`)
        continue
      }
      const decoded = decodeUtf8(bytes)
      if ('badByte' in decoded)
        yield errorRecord({ line }, 'line-not-utf-8', `The line is no UTF-8 (byte ${decoded.badByte}).`)
      else if (!blank.test(decoded.text)) yield readLine(decoded.text, line, lineOptions)
    }
  }

  return {
    push: (chunk) => read(splitter.push(toBytes(chunk))),
    *end() {
      yield* read(splitter.push(toBytes('', true)))
      yield* read(splitter.end())
    },
  }
}

/** The bytes of chunks of text or bytes. A character may be cut in two between texts: its first half waits. */
function createEncoder(): (chunk: Uint8Array | string, isLast?: boolean) => Uint8Array {
  const encoder = new TextEncoder()
  let half = ''
  return (chunk, isLast = false) => {
    if (chunk instanceof Uint8Array) {
      const waiting = encoder.encode(half)
      half = ''
      return waiting.length === 0 ? chunk : Uint8Array.from([...waiting, ...chunk])
    }
    if (typeof chunk !== 'string') throw new TypeError(`The chunk is neither bytes nor text: ${String(chunk)}`)
    const text = half + chunk
    half = !isLast && /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : ''
    return encoder.encode(half === '' ? text : text.slice(0, -1))
  }
}
