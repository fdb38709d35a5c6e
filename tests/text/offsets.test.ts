import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTextIndex, findLines } from 'wirecopy/text'
import { anyText } from './arbitrary.js'

const utf8 = new TextEncoder()

describe('conversions', () => {
  const text = 'Łódź 😀\r\nOrla'
  const index = createTextIndex(text)

  test('the whole text', () => {
    expect([index.length, index.codePoints, index.bytes, index.lines]).toEqual([13, 12, 18, 2])
    expect([index.toCodePoint(13), index.toByte(13)]).toEqual([12, 18])
    expect([index.fromCodePoint(12), index.fromByte(18)]).toEqual([13, 13])
  })

  test('inside a surrogate pair, the pair begins', () => {
    expect([index.toCodePoint(5), index.toCodePoint(6), index.toCodePoint(7)]).toEqual([5, 5, 6])
    expect([index.toByte(5), index.toByte(6), index.toByte(7)]).toEqual([8, 8, 12])
  })

  test('inside the bytes of a character, the character begins', () => {
    expect([0, 1, 2, 8, 9, 11, 12].map(index.fromByte)).toEqual([0, 0, 1, 5, 5, 5, 7])
  })

  test('lines and columns count from 1, and a line break belongs to its line', () => {
    expect(index.toLineColumn(0)).toEqual({ line: 1, column: 1 })
    expect(index.toLineColumn(8)).toEqual({ line: 1, column: 9 })
    expect(index.toLineColumn(9)).toEqual({ line: 2, column: 1 })
    expect(index.fromLineColumn(2, 5)).toBe(13)
  })

  test.each([-1, 14, 0.5, Number.NaN])('%d is out of range', (value) => {
    expect(() => index.toCodePoint(value)).toThrow(RangeError)
    expect(() => index.toByte(value)).toThrow(RangeError)
    expect(() => index.toLineColumn(value)).toThrow(RangeError)
    expect(() => index.fromLineColumn(value, 1)).toThrow(RangeError)
    expect(() => index.fromLineColumn(1, value)).toThrow(RangeError)
    expect(() => index.fromCodePoint(value)).toThrow(RangeError)
    expect(() => index.fromByte(value === 14 ? 19 : value)).toThrow(RangeError)
  })
})

test('as TextEncoder and Array.from count', () => {
  const longText = fc.tuple(anyText, fc.integer({ min: 1, max: 40 })).map(([text, times]) => text.repeat(times))
  fc.assert(
    fc.property(longText, fc.nat(), (text, seed) => {
      const index = createTextIndex(text)
      expect(index.codePoints).toBe(Array.from(text).length)
      expect(index.bytes).toBe(utf8.encode(text).length)
      const offset = seed % (text.length + 1)
      const before = text.slice(0, offset)
      const inPair = Array.from(before).length + Array.from(text.slice(offset)).length > index.codePoints
      const start = inPair ? offset - 1 : offset
      expect(index.toCodePoint(offset)).toBe(Array.from(text.slice(0, start)).length)
      expect(index.toByte(offset)).toBe(utf8.encode(text.slice(0, start)).length)
      expect(index.fromCodePoint(index.toCodePoint(offset))).toBe(start)
      expect(index.fromByte(index.toByte(offset))).toBe(start)
      const { line, column } = index.toLineColumn(offset)
      expect(index.fromLineColumn(line, column)).toBe(offset)
      expect((findLines(text)[line - 1]?.start ?? -1) + column - 1).toBe(offset)
    }),
  )
})
