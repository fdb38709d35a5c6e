import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBatchCutter, type LineBatch, type LongLine } from '../../src/cli/archive/batches.js'

const decoder = new TextDecoder()

/** Batches of a text that comes in chunks, their lines as text. */
function cut(text: string, { size = 10, longest = 30, chunk = 7 } = {}) {
  const bytes = new TextEncoder().encode(text)
  const cutter = createBatchCutter(size, longest)
  const batches: (LineBatch | LongLine)[] = []
  for (let at = 0; at < bytes.length; at += chunk) batches.push(...cutter.push(bytes.subarray(at, at + chunk)))
  batches.push(...cutter.end())
  return batches.map((batch) => ('lines' in batch ? { ...batch, lines: decoder.decode(batch.lines) } : batch))
}

describe('batches', () => {
  test('are whole lines, with the numbers of the first and the last', () => {
    expect(cut('one\ntwo\nthree\n\nfive\nsix')).toEqual([
      { lines: 'one\ntwo\nthree\n', first: 1, last: 3 },
      { lines: '\nfive\nsix', first: 4, last: 6 },
    ])
  })

  test('leave out a line that is too long, wherever chunks are cut', () => {
    const long = 'x'.repeat(31)
    for (const chunk of [1, 7, 100])
      expect(cut(`one\n${long}\n${'y'.repeat(30)}\n${long}`, { chunk })).toEqual([
        { lines: 'one\n', first: 1, last: 1 },
        { tooLong: 2, length: 31 },
        { lines: `${'y'.repeat(30)}\n`, first: 3, last: 3 },
        { tooLong: 4, length: 31 },
      ])
  })

  test('are none of nothing', () => expect(cut('')).toEqual([]))

  test('hold every line that is not too long, once and in order', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', ' '), maxLength: 20 })
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 1, max: 50 }), fc.boolean(), (lines, chunk, endsWithFeed) => {
        const text = lines.join('\n') + (endsWithFeed ? '\n' : '')
        const whole = text.split('\n')
        if (whole.at(-1) === '') whole.pop()
        const found = cut(text, { chunk, longest: 15 }).flatMap((batch): (string | number)[] => {
          if (!('lines' in batch)) return [batch.tooLong]
          const inside = batch.lines.replace(/\n$/, '').split('\n')
          expect(inside).toHaveLength(batch.last - batch.first + 1)
          return inside
        })
        expect(found).toEqual(whole.map((one, at) => (Buffer.byteLength(one) > 15 ? at + 1 : one)))
      }),
    )
  })
})
