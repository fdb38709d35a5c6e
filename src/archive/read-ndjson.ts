import { checkSignal } from './check-signal.js'
import { inParallel } from './in-parallel.js'
import { createLineReader, type LineReader, type NdjsonOptions } from './line-reader.js'
import type { ArchiveItem, ErrorRecord } from './records.js'
import { checkSource, type Source } from './source.js'

/** How NDJSON is read, and what stops it. */
export interface ReadNdjsonOptions extends NdjsonOptions {
  /** Closes the source and throws its reason, also while the source is waited for. */
  signal?: AbortSignal | undefined
}

/**
 * Reads NDJSON: on each line `{"id": …, "text": …}`, or a text in quotation marks. Chunks may be cut anywhere. A line that
 * cannot be read is an error record, and the next one is read. Blank lines are skipped, and counted. No more than one line
 * is held in memory; one that is longer than `maxLineLength` is dropped.
 * @throws TypeError or RangeError for a bad option, TypeError for a source that cannot be iterated over or a chunk that
 * is neither bytes nor text; what the source throws.
 */
export function readNdjson(
  chunks: Source<Uint8Array | string>,
  options: ReadNdjsonOptions = {},
): AsyncGenerator<ArchiveItem | ErrorRecord, void, undefined> {
  const { signal, ...lineOptions } = options
  const reader = createLineReader(lineOptions)
  checkSource(chunks)
  checkSignal(signal)
  return readAll(chunks, reader, signal)
}

async function* readAll(chunks: Source<Uint8Array | string>, reader: LineReader, signal: AbortSignal | undefined) {
  // one chunk at a time: its lines are read before the next is asked for
  const settings = { concurrency: 1, ordered: true, signal }
  for await (const items of inParallel(chunks, (chunk) => reader.push(chunk), settings)) yield* items
  yield* reader.end()
}
