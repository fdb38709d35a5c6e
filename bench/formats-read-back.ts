import type { Article } from '../src/article/index.js'
import { readFeed, writeAtom, writeJsonFeed, writeRss } from '../src/formats/feeds/index.js'
import { readHtml, writeHtml } from '../src/formats/html/index.js'
import { readJsonLd, writeJsonLd } from '../src/formats/json-ld/index.js'
import { readNewsmlG2, writeNewsmlG2 } from '../src/formats/newsml-g2/index.js'
import { readNinjs, writeNinjs } from '../src/formats/ninjs/index.js'
import { readNitf, writeNitf } from '../src/formats/nitf/index.js'
import { writePlainText } from '../src/formats/plain-text/index.js'
import { parseArticle } from '../src/index.js'

interface Circle {
  write(article: Article): string
  read(output: string): { articles: Article[] }
}

const feed = { title: 'Example', link: 'https://example.org/', embargoed: true }

const circles: Record<string, Circle> = {
  'ninjs 3.1': { write: (article) => JSON.stringify(writeNinjs(article).output), read: readNinjs },
  nitf: { write: (article) => writeNitf(article).output, read: readNitf },
  'newsml-g2': { write: (article) => writeNewsmlG2(article).output, read: readNewsmlG2 },
  'newsml-g2 with nitf': { write: (article) => writeNewsmlG2(article, { payload: 'nitf' }).output, read: readNewsmlG2 },
  'json-ld': { write: (article) => JSON.stringify(writeJsonLd(article).output), read: readJsonLd },
  html: { write: (article) => writeHtml(article).output, read: readHtml },
  'html with names marked': { write: (article) => writeHtml(article, { highlight: true }).output, read: readHtml },
  rss: { write: (article) => writeRss([article], feed).output, read: readFeed },
  atom: { write: (article) => writeAtom([article], feed).output, read: readFeed },
  'json feed': { write: (article) => JSON.stringify(writeJsonFeed([article], feed).output), read: readFeed },
  'plain text': {
    write: (article) => writePlainText(article).output,
    read: (output) => ({ articles: [parseArticle(output).article] }),
  },
}

const inexact = new Set(['json-ld', 'rss', 'atom', 'json feed', 'plain text'])

const parts: Record<string, (article: Article) => string[]> = {
  'blocks of text': ({ body }) => body.flatMap((block) => ('text' in block ? [block.text] : [])),
  'quotations with their speaker': ({ quotes }) => quotes.map(({ text, speaker }) => `${text} ${speaker?.name}`),
  'people of bylines': ({ bylines = [] }) =>
    bylines.flatMap(({ contributors = [] }) => contributors.map(({ name }) => name)),
  datelines: ({ dateline }) => (dateline === undefined ? [] : [dateline.text]),
  associations: ({ associations = [] }) => associations.map(({ type, caption }) => `${type} ${caption}`),
}

/**
 * Prints what of the articles comes back from each format, and how many are written the same once more; gives how many are
 * not. Some do not count: in JSON-LD markup that stands in the text of an article is read as markup; feeds name the
 * publisher of an article that names none; plain text has no blocks but paragraphs and headings.
 */
export function readBack(articles: readonly Article[]): number {
  let failed = 0
  console.log('\nread back')
  for (const [name, { write, read }] of Object.entries(circles)) {
    const backs = articles.map((article) => {
      const output = write(article)
      const [back] = read(output).articles
      return { article, back, isSame: back !== undefined && write(back) === output }
    })
    const said = Object.entries(parts).map(([part, of]) => {
      const kept = backs.flatMap(({ article, back }) => {
        const left = back === undefined ? [] : of(back)
        return of(article).filter((one) => left.includes(one))
      })
      return `${kept.length} of ${backs.flatMap(({ article }) => of(article)).length} ${part}`
    })
    const same = backs.filter(({ isSame }) => isSame).length
    if (!inexact.has(name)) failed += backs.length - same
    console.log(`${name}: ${said.join(', ')}; ${same} of ${backs.length} written the same again`)
  }
  return failed
}
