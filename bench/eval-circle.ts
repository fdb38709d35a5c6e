/**
 * Reads copy, writes what was read as copy again, and reads that: of how many articles the text, the headline and the places
 * of the dateline come back the same, by style and width of the lines. `npm run eval:circle [-- PATH]`; the path is a
 * file with an item `{"text": …}` a line.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article } from '../src/article/index.js'
import { type HouseName, writePlainText } from '../src/formats/plain-text/index.js'
import { readWire } from '../src/wire/index.js'

const path = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora/datelines-dev.ndjson', import.meta.url))
const styles: (HouseName | undefined)[] = [undefined, 'ap', 'reuters', 'interfax-ukraine', 'press-release']

const parts: Record<string, (article: Article) => unknown> = {
  text: ({ body }) => body,
  headline: ({ headline }) => headline,
  dateline: ({ dateline }) => dateline?.places?.map(({ name }) => name),
}

if (existsSync(path)) measure(articlesOf(path))
else console.log(`Skipped: there is no ${path}`)

function articlesOf(file: string): Article[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => readWire((JSON.parse(line) as { text: string }).text, { positions: false }).article)
}

function measure(articles: readonly Article[]): void {
  console.log(`${articles.length} articles`)
  for (const style of styles) {
    for (const columns of [undefined, 60]) {
      const options = { ...(style && { style }), ...(columns && { columns }) }
      const shares = Object.entries(parts).map(([name, of]) => {
        const same = articles.filter((article) => {
          const back = readWire(writePlainText(article, options).output, { positions: false }).article
          return JSON.stringify(of(back)) === JSON.stringify(of(article))
        })
        return `${name} ${((100 * same.length) / articles.length).toFixed(1)} %`
      })
      console.log(
        `${style ?? 'as printed'}, ${columns === undefined ? 'lines not broken' : `${columns} columns`}: ${shares.join(', ')}`,
      )
    }
  }
}
