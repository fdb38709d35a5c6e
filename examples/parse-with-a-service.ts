import { parseArticle } from 'wirecopy'
import { type ParseCopy, parseAll } from 'wirecopy/archive'

/** Stands for a pool of workers, or a service: it gives a promise of what `parseArticle` gives. */
const parse: ParseCopy = async ({ text }, options) => {
  if (text === '') throw new Error('503 Service Unavailable')
  return parseArticle(text, options)
}

const copy = [
  { id: 1, text: '“It holds,” said Mara Lind.' },
  { id: 2, text: '' },
  { id: 3, text: '“So it does,” said Olav Brandt.' },
]
const signal = AbortSignal.timeout(60_000)

for await (const record of parseAll(copy, { parse, concurrency: 4, signal })) {
  if ('error' in record) console.log(record.id, record.error)
  else console.log(record.id, record.article.quotes[0]?.speaker?.name)
}
