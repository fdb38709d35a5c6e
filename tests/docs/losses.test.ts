import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from 'wirecopy'
import { writeRss } from 'wirecopy/feeds'
import { writeHtml } from 'wirecopy/html'
import { writeJsonLd } from 'wirecopy/json-ld'
import { writeMarkdown } from 'wirecopy/markdown'
import { writeNewsmlG2 } from 'wirecopy/newsml-g2'
import { writeNinjs } from 'wirecopy/ninjs'
import { writeNitf } from 'wirecopy/nitf'
import { anyArticle } from '../formats/generate-article.js'

interface Told {
  issues: { code: string; path?: string }[]
}

const channel = { title: 'Ostrevik', link: 'https://example.org/', description: 'News' }

/** A writer for each row of the table of what a format has no place for. */
const writers: Record<string, (article: Article) => Told> = {
  ninjs: (article) => writeNinjs(article),
  NITF: (article) => writeNitf(article),
  'NewsML-G2': (article) => writeNewsmlG2(article),
  'JSON-LD': (article) => writeJsonLd(article),
  HTML: (article) => writeHtml(article),
  Markdown: (article) => writeMarkdown(article),
  // what may not be published yet stays out of a feed
  'RSS, Atom, JSON Feed': ({ embargoedUntil, ...article }) => writeRss([{ ...article, status: 'usable' }], channel),
}

const rows = new Map(
  [...readFileSync('docs/formats.md', 'utf8').matchAll(/^\| ([^|\n]{1,60}) \| ([^|\n]{1,400}) \|$/gm)].map(
    ([, format = '', losses = '']) => [format, losses] as const,
  ),
)
const articles = fc.sample(anyArticle(), { numRuns: 60, seed: 1 })

describe.each(Object.entries(writers))('%s', (format, write) => {
  test('tells of each field that the guide says it has no place for', () => {
    // `quotes[3].via` tells of quotes and of via
    const told = new Set(
      articles
        .flatMap((article) => write(article).issues)
        .filter(({ code }) => code === 'field-not-held' || code === 'field-changed')
        .flatMap(({ path = '' }) => path.split(/[^\w]+/)),
    )
    const fields = [...(rows.get(format)?.matchAll(/`([\w.]{1,40})`/g) ?? [])].map(([, field = '']) => field)
    expect(fields).not.toEqual([])
    expect(fields.filter((field) => !told.has(field.split('.').at(-1) ?? ''))).toEqual([])
  })
})
