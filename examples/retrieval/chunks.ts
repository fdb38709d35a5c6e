/** Cuts copy into pieces ready to be embedded, one on a line: `chunks FOLDER [ZONE] > chunks.ndjson` */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { chunkArticle, parseArticle } from 'wirecopy'

/** About 100 tokens. With the tokenizer of your model, give `countTokens` and `maxTokens` instead. */
const MOST_CHARS = 400

/** A line of what is printed: `embed` goes to the model that makes vectors, the rest beside the vector. */
export interface ChunkRecord {
  id: string
  embed: string
  text: string
  file: string
  /** Where the piece stands in the file, in UTF-16 code units, to show it there. */
  start?: number
  end?: number
  published?: string
  /** Who speaks in it, to filter by. */
  speakers: string[]
}

const [folder, timeZone] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: chunks FOLDER [ZONE]')
  process.exit(2)
}

for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.txt')) continue
  const { article } = parseArticle(readFileSync(join(folder, file), 'utf8'), { timeZone, language: 'en' })
  for (const { index, text, ranges, context = {}, speakers = [] } of chunkArticle(article, { maxChars: MOST_CHARS })) {
    const { headline, dateline, headings = [], published } = context
    const start = ranges[0]?.position?.start
    const end = ranges.at(-1)?.position?.end
    const record: ChunkRecord = {
      id: `${basename(file, '.txt')}-${index}`,
      // a piece by itself seldom says what it is about, where and when
      embed: [headline, dateline, ...headings, text].filter((part) => part !== undefined).join('\n'),
      text,
      file,
      ...(start !== undefined && end !== undefined && { start, end }),
      ...(published !== undefined && { published }),
      speakers: speakers.map(({ name }) => name),
    }
    console.log(JSON.stringify(record))
  }
}
