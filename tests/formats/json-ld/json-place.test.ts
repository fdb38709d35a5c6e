import { expect, test } from 'vitest'
import { FormatError, readJsonLd } from 'wirecopy/json-ld'

// ^ is where the text stops being JSON
test.each([
  '^',
  '{"a": ^}',
  '{"a" ^1}',
  '{"a": 1, ^b: 2}',
  '{"a": [1, 2 ^3]}',
  '{"a": [1, {"b": ^tru}]}',
  '{"a": "b^\\q"}',
  '{"a": "b\\"^',
  '{"a": 1} ^2',
  '[1, 2^}',
  '{"a": 0^1}',
  '[^-]',
])('%s', (marked) => {
  const at = marked.indexOf('^')
  const text = marked.replace('^', '')
  let thrown: unknown
  try {
    readJsonLd(text)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(FormatError)
  const { offset } = (thrown as FormatError).place ?? {}
  expect(offset).toBe(at)
})
