import { readdirSync, readFileSync } from 'node:fs'
import { parseArticle, type Range } from '../src/index.js'

/** The quotations of every text in a folder, as spans of code units. */
export function* predictQuotes(folder: string): Generator<object> {
  for (const file of readdirSync(`${folder}/text`).sort()) {
    if (!file.endsWith('.txt')) continue
    const { article } = parseArticle(readFileSync(`${folder}/text/${file}`, 'utf8'))
    // a headline or a summary that the copy prints in pieces has no place in it
    const placed = article.quotes.filter(({ content: [part] }) => part?.position !== undefined)
    const quotes = placed.map(({ content, cue, source, type, speaker, certainty }) => ({
      content: content.map(spanOf),
      cue: cue ? spanOf(cue) : null,
      source: source ? spanOf(source) : null,
      type,
      speaker: speaker?.name ?? null,
      certainty,
    }))
    yield { id: file.slice(0, -'.txt'.length), quotes }
  }
}

function spanOf({ position }: Range): [number, number] {
  if (position === undefined) throw new Error('A range has no position in the copy')
  return [position.start, position.end]
}
