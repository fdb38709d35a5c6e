import { describe, expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import { parseItem, parseStream, readLine, readNdjsonStream, writeLine, writeNdjsonStream } from 'wirecopy/archive'
import { all, bytesOf, cut, settled, streamOf } from './chunks.js'

const copy = 'Gate opens\n\nPORT ANSEL — “It holds,” said Mara Lind 🌊.\n'
const lines = ['{"id":"a","text":"Gate"}', JSON.stringify({ id: 'b', text: copy }), '{"id":7}', JSON.stringify(copy)]
const options = { timeZone: 'Europe/Oslo' }
const written = lines.map((line, at) => {
  const item = readLine(line, at + 1)
  return writeLine('error' in item ? item : parseItem(item, options))
})

describe('NDJSON in, NDJSON out', () => {
  test.each([1, 2, 3, 7, 64, 10_000])('in chunks of %i bytes', async (size) => {
    const stream = streamOf(cut(bytesOf(lines.join('\r\n')), size))
      .pipeThrough(readNdjsonStream())
      .pipeThrough(parseStream(options))
      .pipeThrough(writeNdjsonStream())
    expect(await new Response(stream).text()).toBe(written.join(''))
  })

  test('through gzip', async () => {
    const stream = new Blob([lines.join('\n')])
      .stream()
      .pipeThrough(new CompressionStream('gzip'))
      .pipeThrough(new DecompressionStream('gzip'))
      .pipeThrough(readNdjsonStream())
      .pipeThrough(parseStream({ ...options, concurrency: 3 }))
      .pipeThrough(writeNdjsonStream())
    expect(await new Response(stream).text()).toBe(written.join(''))
  })
})

test('items of one’s own go in too, and fields are kept', async () => {
  expect(await all(streamOf([copy, { id: 5, text: copy }]).pipeThrough(parseStream()))).toEqual([
    parseArticle(copy),
    { id: 5, ...parseArticle(copy) },
  ])
  const read = streamOf(['{"copy":"a","url":"b"}']).pipeThrough(readNdjsonStream({ textField: 'copy', keep: ['url'] }))
  expect(await all(read)).toEqual([{ line: 1, text: 'a', kept: { url: 'b' } }])
})

/** Gives as many items as are asked for, and says how many and whether someone stopped it. */
function endless() {
  const seen: { read: number; cancelled?: unknown } = { read: 0 }
  const stream = new ReadableStream<string>(
    {
      pull(controller) {
        seen.read++
        controller.enqueue(copy)
      },
      cancel(reason) {
        seen.cancelled = reason
      },
    },
    { highWaterMark: 0 },
  )
  return { seen, stream }
}

describe('parseStream', () => {
  test('reads on as one reads on', async () => {
    const { seen, stream } = endless()
    const reader = stream.pipeThrough(parseStream({ concurrency: 3 })).getReader()
    for (let given = 1; given <= 5; given++) {
      await reader.read()
      await settled()
      // one stands in the queue that every stream has
      expect(seen.read - given).toBeLessThanOrEqual(4)
    }
    await reader.cancel()
  })

  test.each([0, 1, 3])('stops what feeds it when the reader leaves after %i records', async (count) => {
    const { seen, stream } = endless()
    const reader = stream.pipeThrough(parseStream()).getReader()
    for (let given = 0; given < count; given++) await reader.read()
    await reader.cancel('enough')
    await settled()
    expect(seen.cancelled).toBe('enough')
  })

  test('stops what feeds it when the reader leaves while it waits', async () => {
    let cancelled: unknown
    const stream = new ReadableStream<string>({
      cancel(reason) {
        cancelled = reason
      },
    })
    const reader = stream.pipeThrough(parseStream()).getReader()
    const waiting = reader.read()
    await settled()
    await reader.cancel('enough')
    await settled()
    expect([await waiting, cancelled]).toEqual([{ done: true, value: undefined }, 'enough'])
  })

  test('ends with the reason of a signal, and stops what feeds it', async () => {
    const stop = new AbortController()
    const reason = new Error('enough')
    const { seen, stream } = endless()
    const reader = stream.pipeThrough(parseStream({ signal: stop.signal })).getReader()
    await reader.read()
    stop.abort(reason)
    await expect(reader.read()).rejects.toBe(reason)
    await settled()
    expect(seen.cancelled).toBe(reason)
  })

  test('hands on the error of what feeds it', async () => {
    const failing = new ReadableStream<string>({
      pull(controller) {
        controller.error(new Error('the line is cut'))
      },
    })
    await expect(all(failing.pipeThrough(parseStream()))).rejects.toThrow('the line is cut')
  })

  test('throws for a slip of the caller, at once', () => {
    expect(() => parseStream({ timeZone: 'Mars/Olympus' })).toThrow(RangeError)
    expect(() => parseStream({ workers: 4 } as object)).toThrow(new TypeError('No such option: workers'))
    const signal = 5 as unknown as AbortSignal
    expect(() => parseStream({ signal })).toThrow(new TypeError('Option signal is no AbortSignal: 5'))
  })
})
