/** Prints each item of a feed as an article with people and quotations: `node enrich.mjs [FILE|- [ZONE]] > articles.ndjson` */
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { annotateArticle, bySpeaker, completeArticle } from 'wirecopy'
import { FormatError, readFeed } from 'wirecopy/feeds'

const [file = '-', timeZone] = process.argv.slice(2)

try {
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
  const { articles, issues } = readFeed(bytes, { timeZone })
  for (const issue of issues) tell(issue)
  for (const [at, read] of articles.entries()) enrich(read, `[${at}]`)
} catch (error) {
  // no feed, or none that can be read: what else goes wrong is for the caller to see whole
  if (!(error instanceof FormatError) && error.code !== 'ENOENT') throw error
  console.error(`${file}: ${error.message}`)
  process.exitCode = 1
}

/** A feed says nothing of datelines and quotations: the text does. */
function enrich(read, path) {
  const completed = completeArticle(read)
  const { article, issues } = annotateArticle(completed.article)
  for (const issue of [...completed.issues, ...issues]) tell({ ...issue, path: `${path}.${issue.path ?? ''}` })
  console.log(JSON.stringify(article))
  const said = bySpeaker(article).map(({ speaker, quotes }) => `${speaker.name} (${quotes.length})`)
  console.error(`${path}: ${article.headline}: ${said.join(', ') || 'no quotations'}`)
}

/** Issues go to standard error, so that standard output stays NDJSON. */
function tell({ severity, code, path, message }) {
  console.error(`${path ?? file}: ${severity}: ${message} (${code})`)
}
