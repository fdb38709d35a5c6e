import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { containsSpan, createSpan, type Span, shiftSpan, sliceSpan, spansOverlap } from 'wirecopy/text'

const aSpan = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 10 }))
  .map(([start, length]): Span => ({ start, end: start + length }))

/** The offsets of the code units in a span. */
function unitsOf({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}

describe('createSpan', () => {
  test('gives a plain object, empty spans too', () => {
    expect(createSpan(2, 5)).toEqual({ start: 2, end: 5 })
    expect(createSpan(0, 0)).toEqual({ start: 0, end: 0 })
  })

  test.each([
    [-1, 2, 'Span starts at -1, which is no offset'],
    [0.5, 2, 'Span starts at 0.5, which is no offset'],
    [Number.NaN, 2, 'Span starts at NaN, which is no offset'],
    [Number.POSITIVE_INFINITY, 2, 'Span starts at Infinity, which is no offset'],
    ['1' as unknown as number, 2, 'Span starts at 1, which is no offset'],
    [1, 2.5, 'Span ends at 2.5, which is no offset'],
    [1, Number.POSITIVE_INFINITY, 'Span ends at Infinity, which is no offset'],
    [1, undefined as unknown as number, 'Span ends at undefined, which is no offset'],
    [4, 3, 'Span ends at 3, before it starts at 4'],
  ])('refuses %s to %s', (start, end, message) => {
    expect(() => createSpan(start, end)).toThrow(new RangeError(message))
  })
})

describe('sliceSpan', () => {
  test('gives what stands there, the start in and the end out', () => {
    expect(sliceSpan('PARIS (AP)', { start: 0, end: 5 })).toBe('PARIS')
    expect(sliceSpan('PARIS (AP)', { start: 7, end: 9 })).toBe('AP')
    expect(sliceSpan('PARIS', { start: 3, end: 3 })).toBe('')
  })

  test('counts UTF-16 code units', () => expect(sliceSpan('🙂 ok', { start: 3, end: 5 })).toBe('ok'))

  test('is as long as its span where the text reaches so far', () => {
    fc.assert(fc.property(aSpan, (span) => sliceSpan('x'.repeat(40), span).length === span.end - span.start))
  })
})

describe('shiftSpan', () => {
  test('moves both ends, and leaves the span given as it was', () => {
    const span = createSpan(2, 5)
    expect(shiftSpan(span, 10)).toEqual({ start: 12, end: 15 })
    expect(shiftSpan(span, -2)).toEqual({ start: 0, end: 3 })
    expect(span).toEqual({ start: 2, end: 5 })
  })

  test('finds the same words in a longer text, and back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 40, maxLength: 40 }), aSpan, (before, text, span) => {
        const shifted = shiftSpan(span, before.length)
        expect(sliceSpan(before + text, shifted)).toBe(sliceSpan(text, span))
        expect(shiftSpan(shifted, -before.length)).toEqual(span)
      }),
    )
  })
})

describe('containsSpan', () => {
  test.each([
    [{ start: 2, end: 8 }, { start: 3, end: 5 }, true],
    [{ start: 2, end: 8 }, { start: 2, end: 8 }, true],
    [{ start: 2, end: 8 }, { start: 8, end: 8 }, true],
    [{ start: 2, end: 8 }, { start: 1, end: 5 }, false],
    [{ start: 2, end: 8 }, { start: 5, end: 9 }, false],
    [{ start: 3, end: 5 }, { start: 2, end: 8 }, false],
  ])('%o, %o: %s', (outer, inner, answer) => expect(containsSpan(outer, inner)).toBe(answer))

  test('all code units of the inner one lie in the outer one', () => {
    fc.assert(
      fc.property(aSpan, aSpan, (outer, inner) => {
        fc.pre(inner.end > inner.start)
        const units = new Set(unitsOf(outer))
        expect(containsSpan(outer, inner)).toBe(unitsOf(inner).every((unit) => units.has(unit)))
      }),
    )
  })
})

describe('spansOverlap', () => {
  test.each([
    [{ start: 2, end: 5 }, { start: 4, end: 8 }, true],
    [{ start: 2, end: 8 }, { start: 3, end: 5 }, true],
    [{ start: 2, end: 5 }, { start: 5, end: 8 }, false],
    [{ start: 2, end: 5 }, { start: 6, end: 8 }, false],
    [{ start: 3, end: 3 }, { start: 3, end: 3 }, false],
  ])('%o, %o: %s', (a, b, answer) => {
    expect(spansOverlap(a, b)).toBe(answer)
    expect(spansOverlap(b, a)).toBe(answer)
  })

  test('they share a code unit', () => {
    fc.assert(
      fc.property(aSpan, aSpan, (a, b) => {
        fc.pre(a.end > a.start && b.end > b.start)
        const units = new Set(unitsOf(a))
        expect(spansOverlap(a, b)).toBe(unitsOf(b).some((unit) => units.has(unit)))
      }),
    )
  })
})
