import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLines } from 'wirecopy/text'
import { anyText } from './arbitrary.js'

test('every line break is known', () => {
  const text = 'a\nb\r\nc\rd\u2028e\u2029f'
  expect(findLines(text).map((line) => [text.slice(line.start, line.end), line.break])).toEqual([
    ['a', '\n'],
    ['b', '\r\n'],
    ['c', '\r'],
    ['d', '\u2028'],
    ['e', '\u2029'],
    ['f', ''],
  ])
})

test('form feed, vertical tab and NEL end no line', () => {
  expect(findLines('a\fb\vc\u0085d')).toEqual([{ start: 0, end: 7, break: '' }])
})

test('an empty text has one line, and a last break an empty one after it', () => {
  expect(findLines('')).toEqual([{ start: 0, end: 0, break: '' }])
  expect(findLines('a\r').map((line) => line.break)).toEqual(['\r', ''])
  expect(findLines('a\n\rb\r\n').map((line) => line.break)).toEqual(['\n', '\r', '\r\n', ''])
  expect(findLines('a\n')).toEqual([
    { start: 0, end: 1, break: '\n' },
    { start: 2, end: 2, break: '' },
  ])
})

test('lines and their breaks join to the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const joined = findLines(text).map((line) => text.slice(line.start, line.end) + line.break)
      expect(joined.join('')).toBe(text)
    }),
  )
})
