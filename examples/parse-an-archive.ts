import { createReadStream } from 'node:fs'
import { bySpeaker } from 'wirecopy'
import { parseAll, readNdjson } from 'wirecopy/archive'

const lines = readNdjson(createReadStream('examples/articles/archive.ndjson'), { keep: ['section'] })

for await (const record of parseAll(lines, { timeZone: 'Europe/Oslo', language: 'en', referenceDate: '2031-06-18' })) {
  if ('error' in record) {
    console.log(`line ${record.line}: ${record.error.code}: ${record.error.message}`)
    continue
  }
  const { id, kept, article } = record
  const said = bySpeaker(article).map(({ speaker, quotes }) => `${speaker.name} ${quotes.length}`)
  console.log(`${id} (${kept?.section}): ${article.headline}: ${said.join(', ')}`)
}
