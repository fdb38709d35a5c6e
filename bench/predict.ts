/**
 * Prints what the library reads, a JSON object a line, in the form that evaluators take.
 * `tsx bench/predict.ts quotes DIR`: for every `DIR/text/*.txt` its quotations, with offsets into the file as stored.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parseArticle, type Range } from '../src/index.js'

const [task, folder] = process.argv.slice(2)
if (task !== 'quotes' || folder === undefined) {
  console.error('Usage: predict quotes DIR')
  process.exitCode = 2
} else {
  for (const file of readdirSync(`${folder}/text`).sort()) {
    if (!file.endsWith('.txt')) continue
    const { article } = parseArticle(readFileSync(`${folder}/text/${file}`, 'utf8'))
    const quotes = article.quotes.map(({ content, cue, source, type, speaker, certainty }) => ({
      content: content.map(spanOf),
      cue: cue ? spanOf(cue) : null,
      source: source ? spanOf(source) : null,
      type,
      speaker: speaker?.name ?? null,
      certainty,
    }))
    console.log(JSON.stringify({ id: file.slice(0, -'.txt'.length), quotes }))
  }
}

function spanOf({ position }: Range): [number, number] {
  if (position === undefined) throw new Error('A range has no position in the copy')
  return [position.start, position.end]
}
