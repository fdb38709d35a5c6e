import { expect, test } from 'vitest'
import { cutAtLines } from '../../examples/archive-on-bullmq/cut.js'

/** Chunks of a few bytes, so that lines and line ends are cut by them everywhere. */
async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function cut(text: string, size: number, chunk = 7) {
  const bytes = Buffer.from(text)
  const ranges = await all(cutAtLines(chunksOf(bytes, chunk), size))
  return ranges.map(({ start, end, ...rest }) => ({ ...rest, text: bytes.subarray(start, end).toString() }))
}

test('shards are whole lines, with the number of the first and how many are not blank', async () => {
  expect(await cut('"ä"\n\n"b"\r\n \t\r\n"c"\n"d"', 6)).toEqual([
    { firstLine: 1, records: 1, text: '"ä"\n\n' },
    { firstLine: 3, records: 1, text: '"b"\r\n \t\r\n' },
    { firstLine: 5, records: 2, text: '"c"\n"d"' },
  ])
})

test('however long the shards and the chunks are, they make up the archive and its lines', async () => {
  const text = `\uFEFF\n${Array.from({ length: 40 }, (_, at) => '"'.padEnd(at) + (at % 7 ? '"\n' : '\n')).join('')}"end"`
  for (let size = 1; size < 60; size += 3) {
    for (const chunk of [3, 5, 64, 10_000]) {
      const shards = await cut(text, size, chunk)
      expect(shards.map((shard) => shard.text).join('')).toBe(text)
      let line = 1
      for (const shard of shards) {
        expect(shard.firstLine).toBe(line)
        const lines = shard.text.split('\n')
        line += lines.length - 1
        expect(shard.records).toBe(lines.filter((one) => one.trim() !== '').length)
      }
    }
  }
})

test('a line that is longer than a shard is not cut, and an empty archive has no shards', async () => {
  expect(await cut(`"${'a'.repeat(100)}"\n"b"\n`, 10)).toMatchObject([{ records: 1 }, { text: '"b"\n' }])
  expect(await cut('', 10)).toEqual([])
})

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}
