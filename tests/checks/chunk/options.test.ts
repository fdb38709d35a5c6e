import { describe, expect, test } from 'vitest'
import { type ChunkOptions, chunkArticle } from 'wirecopy'

const copy = `The harbour reopened. Ships came again.\n\n“We are ready,” Mara Lind said. ${'They waited for the fog. '.repeat(20)}`
const given = (options: unknown) => () => chunkArticle(copy, options as ChunkOptions)

/** A tokenizer of words and marks, which puts a token before and one behind each text. */
const countWords = (text: string) => (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0) + 2

describe('a size is asked for', () => {
  test.each([
    {},
    { maxChars: 9, maxTokens: 9, countTokens: countWords },
    { maxTokens: 9 },
    { maxChars: 9, maxTokens: 9 },
  ])('once: %o', (options) => expect(given(options)).toThrow(TypeError))
  test.each([
    { maxChars: '9' },
    { countTokens: countWords },
    { countTokens: 9, maxTokens: 9 },
    { maxChars: 9, overlap: '1' },
  ])('as it should be: %o', (options) => expect(given(options)).toThrow(TypeError))
  test.each([
    { maxChars: 0 },
    { maxChars: 1.5 },
    { maxChars: Number.POSITIVE_INFINITY },
    { maxChars: Number.NaN },
    { maxChars: 9, overlap: -1 },
    { maxChars: 9, overlap: 5 },
    { maxTokens: 0, countTokens: countWords },
    { maxTokens: 2, countTokens: countWords },
  ])('in range: %o', (options) => expect(given(options)).toThrow(RangeError))

  test('with options that there are', () => {
    expect(given({ maxChars: 9, size: 3 })).toThrow('No such option: size')
    expect(given(undefined)).toThrow(TypeError)
    expect(() => chunkArticle(7 as unknown as string, { maxChars: 9 })).toThrow(TypeError)
  })
})

describe('tokens', () => {
  test('are counted by the function that is given, marks around each text too', () => {
    const found = chunkArticle(copy, { countTokens: countWords, maxTokens: 30, overlap: 8 })
    expect(found.length).toBeGreaterThan(4)
    for (const { text } of found) expect(countWords(text)).toBeLessThanOrEqual(30)
    expect(found.some(({ text }) => countWords(text) > 24)).toBe(true)
    expect(found.filter(({ overlap }) => overlap !== undefined).length).toBeGreaterThan(2)
  })

  test('may be estimated by halves', () => {
    for (const { text } of chunkArticle(copy, { countTokens: ({ length }) => length / 3.5, maxTokens: 20 }))
      expect(text.length / 3.5).toBeLessThanOrEqual(20)
  })

  test('may be more in the whole than in its parts', () => {
    const square = ({ length }: string) => length ** 2
    const found = chunkArticle(copy, { countTokens: square, maxTokens: 900 })
    for (const { text, oversize } of found) {
      expect(text.length).toBeLessThanOrEqual(30)
      expect(oversize).toBeUndefined()
    }
  })

  test('of a single character may be too many, which is told', () => {
    const found = chunkArticle('ab c', { countTokens: ({ length }) => length * 9, maxTokens: 4 })
    expect(found.map(({ text, oversize }) => [text, oversize])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
    ])
  })

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('%d is no count', (count) => {
    expect(given({ countTokens: () => count, maxTokens: 9 })).toThrow(RangeError)
  })

  test('that are no number are a slip', () => {
    expect(given({ countTokens: () => '3', maxTokens: 9 })).toThrow('countTokens gave no number: 3')
    expect(given({ countTokens: async () => 3, maxTokens: 9 })).toThrow(TypeError)
  })

  test('are counted a few times for each character, in texts no longer than a piece or 1024 characters', () => {
    for (const text of [copy.repeat(50), 'a'.repeat(50_000), '😀 '.repeat(20_000), `a${' '.repeat(50_000)}b`]) {
      let characters = 0
      let longest = 0
      const countTokens = (given: string) => {
        characters += given.length
        longest = Math.max(longest, given.length)
        return Math.ceil(given.length / 4)
      }
      chunkArticle(text, { countTokens, maxTokens: 500, overlap: 50 })
      expect(characters).toBeLessThan(7 * text.length)
      expect(longest).toBeLessThanOrEqual(2 * 2000)
    }
  })
})
