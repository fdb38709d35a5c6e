import { readFileSync } from 'node:fs'
import { parseStream, readNdjsonStream, writeNdjsonStream } from 'wirecopy/archive'

// what `fetch` gives, in a browser, in Deno, in Node
const zipped = new Blob([readFileSync('examples/articles/archive.ndjson')])
  .stream()
  .pipeThrough(new CompressionStream('gzip'))
const response = new Response(zipped)

// #region use
const lines = response.body
  ?.pipeThrough(new DecompressionStream('gzip'))
  .pipeThrough(readNdjsonStream())
  .pipeThrough(parseStream({ timeZone: 'Europe/Oslo', positions: false }))
  .pipeThrough(writeNdjsonStream())

// each line holds an article, or says why there is none
const written = await new Response(lines).text()
// #endregion use

for (const line of written.trimEnd().split('\n')) console.log(line.length > 90 ? `${line.slice(0, 90)}…` : line)
