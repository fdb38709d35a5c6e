import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ArchiveItem, readNdjson, readNdjsonStream, writeLine } from 'wirecopy/archive'
import { all, bytesOf, streamOf } from './chunks.js'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\n', '\r', '\u2028', '"', '\\', '\uFEFF', '\ud800', '\udc00', '🌊', 'é', 'a') }),
)
const anItem: fc.Arbitrary<ArchiveItem> = fc.record(
  {
    id: fc.oneof(
      anyText,
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    ),
    text: anyText,
    timeZone: anyText,
    language: anyText,
    referenceDate: anyText,
    profile: anyText,
  },
  { requiredKeys: ['text'] },
)
/** Where a text is cut, as parts of its length. */
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 })

function piecesOf<T extends { length: number; slice(from: number, to: number): T }>(whole: T, parts: number[]): T[] {
  const ends = [0, ...parts.map((part) => Math.floor(part * whole.length)).sort((a, b) => a - b), whole.length]
  return ends.slice(1).map((end, at) => whole.slice(ends[at] ?? 0, end))
}

test('any items that are written as lines and cut anywhere come back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anItem, { maxLength: 10 }), cuts, fc.boolean(), async (items, parts, isWhole) => {
      const text = items
        .map(writeLine)
        .join('')
        .slice(0, isWhole ? undefined : -1)
      const expected = JSON.parse(JSON.stringify(items.map((item, at) => ({ ...item, line: at + 1 }))))
      expect(await all(readNdjson(piecesOf(text, parts)))).toEqual(expected)
      const bytes = piecesOf(bytesOf(text), parts)
      expect(await all(readNdjson(bytes))).toEqual(expected)
      expect(await all(streamOf(bytes).pipeThrough(readNdjsonStream()))).toEqual(expected)
    }),
  )
})

test('any bytes give items and error records, the same however they are cut', async () => {
  const likely = fc.constantFrom(0x0a, 0x0d, 0x22, 0x7b, 0x7d, 0x20, 0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x61)
  const anyBytes = fc.array(fc.oneof(likely, fc.nat(255)), { maxLength: 200 }).map((list) => Uint8Array.from(list))
  await fc.assert(
    fc.asyncProperty(anyBytes, cuts, fc.integer({ min: 1, max: 40 }), async (bytes, parts, maxLineLength) => {
      const whole = await all(readNdjson([bytes], { maxLineLength }))
      expect(await all(readNdjson(piecesOf(bytes, parts), { maxLineLength }))).toEqual(whole)
      const numbers = whole.map(({ line }) => Number(line))
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
    }),
  )
})
