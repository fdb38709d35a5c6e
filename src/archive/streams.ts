import { checkSignal } from './check-signal.js'
import { createLineReader, type NdjsonOptions } from './line-reader.js'
import { type ParseAllOptions, parseAll } from './parse-all.js'
import type { ArchiveItem, ArchiveRecord, ErrorRecord } from './records.js'
import { writeLine } from './write-line.js'

/** `readNdjson` as a web stream, to pipe bytes or text through. */
export function readNdjsonStream(
  options: NdjsonOptions = {},
): TransformStream<Uint8Array | string, ArchiveItem | ErrorRecord> {
  const reader = createLineReader(options)
  return new TransformStream({
    transform(chunk, controller) {
      for (const item of reader.push(chunk)) controller.enqueue(item)
    },
    flush(controller) {
      for (const item of reader.end()) controller.enqueue(item)
    },
  })
}

/** `writeLine` as a web stream: records in, bytes of NDJSON out. */
export function writeNdjsonStream(): TransformStream<ArchiveRecord, Uint8Array> {
  const encoder = new TextEncoder()
  return new TransformStream({
    transform: (record, controller) => controller.enqueue(encoder.encode(writeLine(record))),
  })
}

/**
 * `parseAll` as a web stream, to pipe items through.
 * @throws TypeError or RangeError for a bad option, at once.
 */
export function parseStream(
  options: ParseAllOptions = {},
): TransformStream<ArchiveItem | string | ErrorRecord, ArchiveRecord> {
  checkSignal(options.signal)
  const given = new TransformStream<ArchiveItem | string | ErrorRecord>()
  // whoever reads on may stop while an item is waited for
  const stop = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal
  const records = parseAll(given.readable, { ...options, signal })
  const readable = new ReadableStream<ArchiveRecord>(
    {
      async pull(controller) {
        const { done, value } = await records.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel(reason) {
        stop.abort(reason)
        // closes what is given, also where nothing was read yet
        await records.next().catch(() => {})
      },
    },
    { highWaterMark: 0 },
  )
  return { readable, writable: given.writable }
}
