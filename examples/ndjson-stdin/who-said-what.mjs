/** A line of copy in, a line of who said what out: `node who-said-what.mjs [ZONE] < in.ndjson > out.ndjson` */
import { pipeline } from 'node:stream/promises'
import { parseAll, readNdjson } from 'wirecopy/archive'

const [timeZone] = process.argv.slice(2)
const count = { articles: 0, errors: 0 }

try {
  // reads no faster than what is printed is taken
  await pipeline(process.stdin, toRows, process.stdout)
  console.error(`${count.articles} articles, ${count.errors} lines that could not be read`)
  if (count.errors > 0) process.exitCode = 1
} catch (error) {
  // `| head` has read enough
  if (error.code !== 'EPIPE') throw error
}

async function* toRows(chunks) {
  const lines = readNdjson(chunks, { keep: ['url'] })
  for await (const record of parseAll(lines, { timeZone, language: 'en', positions: false })) {
    count['error' in record ? 'errors' : 'articles'] += 1
    yield `${JSON.stringify(toRow(record))}\n`
  }
}

/** What goes into your table. A line that could not be read has `error`, and its number to find it by. */
function toRow({ id, line, kept, error, article }) {
  if (error !== undefined) return { id, line, error }
  const quotes = article.quotes.map(({ type, text, speaker, certainty }) => ({
    speaker: speaker?.name,
    type,
    text,
    certainty,
  }))
  return { id, line, ...kept, headline: article.headline, published: article.published?.instant, quotes }
}
