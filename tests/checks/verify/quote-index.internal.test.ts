import { expect, test } from 'vitest'
import { readSource } from '../../../src/checks/verify/quote-index.js'

test('a text that is given again is not read again', () => {
  const [one, other] = ['“We go,” Mara Lind said.', '“We stay,” Ola Okafor said.']
  const index = readSource(one)
  expect(readSource(other).text).toBe(other)
  expect(readSource(`${one.slice(0, 4)}${one.slice(4)}`)).toBe(index)
})

test('an article is, for it may have changed', () => {
  const article = {
    schemaVersion: 1 as const,
    body: [{ type: 'paragraph' as const, text: '“We go,” Lind said.' }],
    quotes: [],
  }
  const index = readSource(article)
  article.body = [{ type: 'paragraph', text: '“We stay,” Lind said.' }]
  expect(readSource(article).text).not.toBe(index.text)
})
