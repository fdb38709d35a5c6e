import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readNdjson, readNdjsonStream } from 'wirecopy/archive'
import { all, bytesOf, cut, hanging, watched } from './chunks.js'

const text = `\uFEFF{"id":1,"text":"Gåte – “opens” 🌊 \u2028 \u2029"}\r
\r

 \t
"Rain 🌧 falls"
{"id":"last","text":""}`
const items = [
  { id: 1, line: 1, text: 'Gåte – “opens” 🌊 \u2028 \u2029' },
  { line: 5, text: 'Rain 🌧 falls' },
  { id: 'last', line: 6, text: '' },
]

/** Of each record, its line and what stands in it or is wrong with it. */
async function outline(chunks: Iterable<Uint8Array | string>, options = {}) {
  const found = await all(readNdjson(chunks, options))
  return found.map((item) => [item.line, 'error' in item ? item.error.code : item.text])
}

describe('chunks cut anywhere', () => {
  test('of bytes', async () => {
    const bytes = bytesOf(text)
    for (let size = 1; size <= 40; size++) expect(await all(readNdjson(cut(bytes, size)))).toEqual(items)
    expect(await all(readNdjson([bytes]))).toEqual(items)
  })

  test('of text, also within a surrogate pair', async () => {
    expect(await all(readNdjson(text.split('')))).toEqual(items)
    expect(await all(readNdjson([text]))).toEqual(items)
  })

  test('of text and bytes, one after the other', async () => {
    expect(await all(readNdjson(['"R', bytesOf('ain'), ' fa', bytesOf('lls"')]))).toEqual([
      { line: 1, text: 'Rain falls' },
    ])
    expect(await all(readNdjson(['"\ud83c', bytesOf('"')]))).toEqual([{ line: 1, text: '\ufffd' }])
  })

  test('empty ones', async () => {
    expect(await all(readNdjson(['', text.slice(0, 9), '', '', text.slice(9), '']))).toEqual(items)
    expect(await all(readNdjson([]))).toEqual([])
    expect(await all(readNdjson([new Uint8Array(0)]))).toEqual([])
  })
})

test('a file that is read by Node', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-archive-'))
  const file = join(folder, 'copy.ndjson')
  try {
    writeFileSync(file, text)
    expect(await all(readNdjson(createReadStream(file, { highWaterMark: 5 })))).toEqual(items)
    expect(await all(readNdjson(createReadStream(file, { encoding: 'utf8', highWaterMark: 5 })))).toEqual(items)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a web stream, which one need not be able to iterate over', async () => {
  const stream = new Blob([text]).stream()
  Object.defineProperty(stream, Symbol.asyncIterator, { value: undefined })
  expect(await all(readNdjson(stream))).toEqual(items)
})

test('files that were put together, each with its byte order mark', async () => {
  expect(await outline(['\uFEFF"a"\n\uFEFF\n', '\uFEFF"b"\n'])).toEqual([
    [1, 'a'],
    [3, 'b'],
  ])
})

describe('bytes that are no UTF-8', () => {
  const line = [...bytesOf('{"text":"'), 0xc3, 0x28, ...bytesOf('"}\n')]
  const halfAtTheEnd = [...bytesOf('"a'), 0xe2, 0x80]
  const replacement = bytesOf('"\uFFFD"\n')

  test.each([1, 3, 1000])('make their line alone an error, in chunks of %i', async (size) => {
    const bytes = Uint8Array.from([...bytesOf('"a"\n'), ...line, ...replacement, ...bytesOf('"b"\n'), ...halfAtTheEnd])
    expect(await outline(cut(bytes, size))).toEqual([
      [1, 'a'],
      [2, 'line-not-utf-8'],
      [3, '\uFFFD'],
      [4, 'b'],
      [5, 'line-not-utf-8'],
    ])
  })

  test('are told with the byte of the line', async () => {
    const [, first, second] = await all(readNdjson([Uint8Array.from([...bytesOf('"å"\n'), ...line, ...halfAtTheEnd])]))
    expect(first).toEqual({ line: 2, error: { code: 'line-not-utf-8', message: 'The line is no UTF-8 (byte 9).' } })
    expect(second).toEqual({ line: 3, error: { code: 'line-not-utf-8', message: 'The line is no UTF-8 (byte 2).' } })
  })
})

describe('lines that are too long', () => {
  test.each([1, 4, 1000])('are dropped, and the numbers stay right, in chunks of %i', async (size) => {
    const bytes = bytesOf('"1234"\n"12345"\r\n\n"å"\n"åååå"\n"ok"\n"at the end"')
    expect(await outline(cut(bytes, size), { maxLineLength: 7 })).toEqual([
      [1, '1234'],
      [2, 'line-too-long'],
      [4, 'å'],
      [5, 'line-too-long'],
      [6, 'ok'],
      [7, 'line-too-long'],
    ])
  })

  test('are told with how many bytes they have', async () => {
    expect(await all(readNdjson(['"åååå"'], { maxLineLength: 7 }))).toEqual([
      { line: 1, error: { code: 'line-too-long', message: 'The line has 10 bytes, more than 7.' } },
    ])
  })

  test('are those of more than 16 MiB unless told', async () => {
    const chunk = new Uint8Array(2 ** 20).fill(0x20)
    const sixteen = Array<Uint8Array>(16).fill(chunk)
    const chunks = [...sixteen, bytesOf('\n"a"\n'), ...sixteen, bytesOf(' \n"b"')]
    expect(await outline(chunks)).toEqual([
      [2, 'a'],
      [3, 'line-too-long'],
      [4, 'b'],
    ])
  })
})

test('fields are named and kept as readLine does it', async () => {
  const options = { textField: 'copy', keep: ['url'] }
  expect(await all(readNdjson(['{"copy":"a","url":"https://example.org/"}'], options))).toEqual([
    { line: 1, text: 'a', kept: { url: 'https://example.org/' } },
  ])
})

describe('the source', () => {
  test('is read no further than the chunk whose lines are asked for', async () => {
    const { seen, items } = watched(['"a"\n"b"\n', '"c"\n', '"d"\n'])
    const lines = readNdjson(items)
    await lines.next()
    await lines.next()
    expect(seen).toEqual({ read: 1, closed: false })
    await lines.next()
    expect(seen).toEqual({ read: 2, closed: false })
    await lines.return()
    expect(seen).toEqual({ read: 2, closed: true })
  })

  test('that fails has what was read before it given out first', async () => {
    async function* failing() {
      yield '"a"\n"b'
      throw new Error('the disk is gone')
    }
    const lines = readNdjson(failing())
    expect(await lines.next()).toMatchObject({ value: { text: 'a' } })
    await expect(lines.next()).rejects.toThrow('the disk is gone')
    expect(await lines.next()).toEqual({ done: true, value: undefined })
  })

  test('is let go of by a signal, also while it is waited for', async () => {
    const stop = new AbortController()
    const { seen, items } = hanging(['"a"\n'])
    const lines = readNdjson(items, { signal: stop.signal })
    await lines.next()
    const waiting = lines.next()
    stop.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    expect(seen.closed).toBe(true)
  })
})

describe('slips of the caller', () => {
  test.each<[object, string]>([
    [{ maxLineLength: 0 }, 'Option maxLineLength is no whole number of bytes from 1: 0'],
    [{ maxLineLength: '1 MB' }, 'Option maxLineLength is no whole number of bytes from 1: 1 MB'],
    [{ maxLength: 5 }, 'No such option: maxLength'],
    [{ textField: 5 }, 'Option textField is no text: 5'],
    [{ signal: true }, 'Option signal is no AbortSignal: true'],
  ])('%j', (options, message) => {
    expect(() => readNdjson([], options)).toThrow(message)
    if (!('signal' in options)) expect(() => readNdjsonStream(options)).toThrow(message)
  })

  test('a text in the place of its chunks', () => {
    expect(() => readNdjson(text)).toThrow(
      new TypeError('The source is no list, no async iterable and no web stream: string'),
    )
  })

  test('chunks that are neither bytes nor text', async () => {
    const chunks = bytesOf(text) as Iterable<unknown> as Iterable<string>
    await expect(all(readNdjson(chunks))).rejects.toThrow(new TypeError('The chunk is neither bytes nor text: 239'))
  })
})
