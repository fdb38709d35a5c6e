import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignSpan, alignText, cleanText } from 'wirecopy/text'
import { anyText } from './arbitrary.js'

describe('cleanText', () => {
  test.each([
    ['  Two\u00a0of\tus \r\n went. ', 'Two of us went.'],
    ['Euro-\nAtlantic', 'Euro-Atlantic'],
    ['two-\nand three-year', 'two- and three-year'],
    ['hand-\nto-hand', 'hand-to-hand'],
    ['in\u00ad\nformed', 'in\u00adformed'],
    ['Pier 3 -\nclosed', 'Pier 3 - closed'],
    ['Euro- Atlantic', 'Euro- Atlantic'],
    ['so --\nthey', 'so -- they'],
    ['one-\n\nTwo', 'one- Two'],
    ['a\u200bb \u200b c\ufeff', 'ab c'],
    [' \u200bThe old  pier ', 'The old pier'],
    ['The old pier ', 'The old pier'],
    ['the \nold\n pier', 'the old pier'],
    ['said\u0085 he', 'said\u0085 he'],
    ['', ''],
    [' \n ', ''],
  ])('%j is %j', (text, clean) => expect(cleanText(text)).toBe(clean))

  test('clean text is clean, and aligns', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text)
        expect(cleanText(clean)).toBe(clean)
        expect(clean).not.toMatch(/[^\S ]| {2}|^ | $/)
        const align = alignText(clean, text)
        for (let index = 0; index < clean.length; index++) {
          if (clean[index] !== ' ') expect(text[align(index)]).toBe(clean[index])
        }
      }),
    )
  })
})

describe('alignText', () => {
  const text = 'ODDE --  The old\npier\u00a0closed. \n'
  const span = { start: 9, end: text.length }
  const clean = 'The old pier closed.'

  test('characters and ends', () => {
    const align = alignText(clean, text, span)
    expect(text.slice(align(8), align(12))).toBe('pier')
    expect(align(0)).toBe(9)
    expect(align(7)).toBe(16)
    expect(align(clean.length)).toBe(text.indexOf('.') + 1)
  })

  test('equal texts need no table', () => {
    const align = alignText('pier', 'a pier', { start: 2, end: 6 })
    expect([align(0), align(4)]).toEqual([2, 6])
  })

  test('other texts do not align', () => {
    expect(() => alignText('The new pier', text, span)).toThrow(RangeError)
    expect(() => alignText('The old', text, span)).toThrow(RangeError)
    expect(() => alignText(`${clean} Now`, text, span)).toThrow(RangeError)
    expect(() => alignText('', 'a', { start: 0, end: 2 })).toThrow('0–2')
  })

  test.each([-1, 1.5, Number.NaN, 21])('%d is no offset', (offset) => {
    expect(() => alignText(clean, text, span)(offset)).toThrow(RangeError)
  })
})

describe('alignSpan', () => {
  const text = 'The  old \n pier'
  const clean = 'The old pier'
  const align = alignText(clean, text)
  const slice = (start: number, end: number) => {
    const found = alignSpan(clean, align, { start, end })
    return text.slice(found.start, found.end)
  }

  test('no white space at the ends', () => {
    expect(slice(4, 7)).toBe('old')
    expect(slice(3, 8)).toBe('old')
    expect(slice(0, 12)).toBe(text)
    expect(slice(3, 4)).toBe('')
    expect(slice(12, 12)).toBe('')
  })

  test('a span outside throws', () => {
    expect(() => slice(4, 3)).toThrow(RangeError)
    expect(() => slice(0, 13)).toThrow(RangeError)
  })
})
