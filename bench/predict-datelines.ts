import { readFileSync } from 'node:fs'
import type { Article } from '../src/article/index.js'
import { readWire } from '../src/wire/index.js'

/** What `readWire` makes of each item of a file of JSON lines with `id` and `text`; nothing else of them is looked at. */
export function* predictDatelines(file: string): Generator<object> {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    const { article } = readWire(text)
    yield {
      id,
      dateline: datelineOf(article),
      headline: article.headline ?? null,
      byline: article.bylines?.[0]?.text ?? null,
      timestampRaw: (article.published ?? article.firstCreated ?? article.versionCreated)?.text ?? null,
    }
  }
}

function datelineOf({ dateline }: Article): object | null {
  if (dateline === undefined) return null
  const { position, places = [], date, agencies = [] } = dateline
  const [first] = places
  return {
    ...position,
    city: places.map(({ name }) => name).join('/') || null,
    region: first?.region ?? null,
    country: first?.country ?? null,
    date: date?.text ?? null,
    agency: agencies.join('/') || null,
    countryCode: first?.countryCode ?? null,
    timeZone: first?.timeZone ?? null,
  }
}
