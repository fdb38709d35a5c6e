import { expect, test } from 'vitest'
import { type ParsedArticle, parseArticle } from 'wirecopy'
import { type ArchiveRecord, parseAll, readNdjson } from 'wirecopy/archive'
import { bytesOf, cut } from './chunks.js'

const failing = 'This one fails.'
const bad: [string, Uint8Array][] = [
  ['line-not-json', bytesOf('{"id":"cut off","te')],
  ['line-not-json', bytesOf('["a list"]')],
  ['line-no-text', bytesOf('{"id":"nothing to read","body":"Rain fell."}')],
  ['line-bad-option', bytesOf('{"text":"Rain fell.","timeZone":"Mars/Olympus"}')],
  ['line-bad-option', bytesOf('{"text":"Rain fell.","id":[]}')],
  ['line-too-long', bytesOf(JSON.stringify({ text: 'Rain fell. '.repeat(100) }))],
  ['line-not-utf-8', Uint8Array.from([...bytesOf('{"text":"Rain'), 0xff, ...bytesOf('"}')])],
  ['parse-failed', bytesOf(JSON.stringify({ text: failing }))],
]
/** One line of a hundred is bad, of each kind in turn. */
const count = 10_000
const badAt = (line: number) => (line % 100 === 37 ? bad[Math.floor(line / 100) % bad.length] : undefined)

const lines = Array.from({ length: count }, (_, at) => {
  const line = badAt(at + 1)?.[1] ?? bytesOf(JSON.stringify({ id: at + 1, text: 'Rain fell.' }))
  return Uint8Array.from([...line, 0x0a])
})
const bytes = new Uint8Array(await new Blob(lines).arrayBuffer())
const article = parseArticle('Rain fell.')

function parse({ text }: { text: string }): ParsedArticle {
  if (text === failing) throw new Error('failed')
  return article
}

test.each([true, false])('10,000 lines, 100 of them bad: each is told of once (ordered: %s)', async (ordered) => {
  const found = new Map<number, ArchiveRecord>()
  let last = 0
  let isInOrder = true
  let twice = false
  const parseLater = async (item: { line?: number; text: string }) => {
    // now and then one is ready later than those behind it
    for (let turn = Number(item.line) % 50 === 7 ? 50 : 0; turn > 0; turn--) await undefined
    return parse(item)
  }
  const items = readNdjson(cut(bytes, 4099), { maxLineLength: 500 })
  for await (const record of parseAll(items, { parse: parseLater, concurrency: 4, ordered })) {
    const line = Number(record.line)
    twice ||= found.has(line)
    found.set(line, record)
    isInOrder &&= line > last
    last = line
  }
  const expected = Array.from({ length: count }, (_, at) => badAt(at + 1)?.[0] ?? at + 1)
  const told = Array.from({ length: count }, (_, at) => {
    const record = found.get(at + 1)
    return record && 'error' in record ? record.error.code : record?.id
  })
  expect(told).toEqual(expected)
  expect({ size: found.size, twice }).toEqual({ size: count, twice: false })
  expect(isInOrder).toBe(ordered)
})
