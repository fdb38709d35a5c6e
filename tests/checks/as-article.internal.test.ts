import { expect, test } from 'vitest'
import { createArticle, textOf } from 'wirecopy'
import { Article } from 'wirecopy/article'
import { asArticle } from '../../src/checks/as-article.js'

const copy = 'Mayor Mara Lind opened the\nharbour on Monday.\n\n“We are\nready,” she said.\n'

test('a text is paragraphs, people and quotations, each with its place in the text', () => {
  const article = asArticle(copy)
  expect(Article.safeParse(article).error).toBeUndefined()
  expect(article.body.map((block) => 'text' in block && block.text)).toEqual([
    'Mayor Mara Lind opened the harbour on Monday.',
    '“We are ready,” she said.',
  ])
  const [quote] = article.quotes
  expect(quote?.speaker?.name).toBe('Mara Lind')
  const [range] = quote?.content ?? []
  expect(range && textOf(article, range)).toBe('“We are ready,”')
  expect(copy.slice(range?.position?.start, range?.position?.end)).toBe('“We are\nready,”')
})

test('a text without words has no blocks', () => {
  expect(asArticle(' \n')).toEqual({ schemaVersion: 1, body: [], quotes: [] })
})

test('an article is taken as it is, also without quotations', () => {
  const article = createArticle({ body: ['“We are ready,” Mara Lind said.'] })
  expect(asArticle(article)).toBe(article)
})

test('what is neither is a slip of the caller', () => {
  for (const slip of [undefined, null, 7, {}, ['a'], { body: null, quotes: null }]) {
    expect(() => asArticle(slip as unknown as string)).toThrow('Neither a text nor an article')
  }
})
