import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readFeed } from 'wirecopy/feeds'

const folder = new URL('../../fixtures/feeds/', import.meta.url)

test.each([
  ['a blog of WordPress, with its text, media and comments', 'wordpress.rss', []],
  ['an agency’s headlines and summaries, with the slips of real ones', 'summaries.rss', ['[2].published']],
  ['Atom with XHTML, by an author of the feed', 'xhtml.atom', []],
  ['Atom of a blog, with escaped HTML', 'blog.atom', []],
  ['RSS 1.0', 'rss-10.rdf', []],
  ['JSON Feed 1.1', 'json-feed.feed', []],
])('%s', (_what, name, told) => {
  const { articles, issues } = readFeed(readFileSync(new URL(name, folder)))
  const expected = readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8')
  expect(articles).toEqual(JSON.parse(expected))
  expect(issues.map(({ path }) => path)).toEqual(told)
  for (const article of articles) expect(Article.safeParse(article).error).toBeUndefined()
})
