import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readHtml } from 'wirecopy/html'

/** What a page holds that is its article; the body without pictures. */
interface Expected {
  headline: string
  byline?: string
  published?: string
  body: string[]
  /** What is read and is no part of it. */
  besides?: string[]
}

const folder = new URL('../../fixtures/html/', import.meta.url)
const pages = readdirSync(folder).flatMap((name) => (name.endsWith('.html') ? name.slice(0, -5) : []))

describe.each(pages)('of a page in the shape of %s', (name) => {
  const { articles, issues } = readHtml(readFileSync(new URL(`${name}.html`, folder)))
  const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
  const [article] = articles

  test('every paragraph is read, and nothing that stands beside', () => {
    expect(Article.safeParse(article).error).toBeUndefined()
    const texts = article?.body.flatMap((block) => ('text' in block ? block.text : [])) ?? []
    const besides = texts.filter((text) => !expected.body.includes(text))
    expect(texts.filter((text) => expected.body.includes(text))).toEqual(expected.body)
    expect(besides).toEqual(expected.besides ?? [])
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('headline, byline and time are read', () => {
    expect({
      headline: article?.headline,
      byline: article?.bylines?.map(({ text }) => text).join('; '),
      published: article?.published?.local,
    }).toEqual({ headline: expected.headline, byline: expected.byline, published: expected.published })
  })
})
