import { expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import { parseStream, readNdjsonStream, writeNdjsonStream } from 'wirecopy/archive'

const copy = 'Gate opens\n\nPORT ANSEL (Example News) — “It holds,” said Mara Lind.\n'

test('NDJSON in, NDJSON out, through web streams', async () => {
  const lines = `{"id":"a","text":${JSON.stringify(copy)}}\n\n{"id":7}\n${JSON.stringify(copy)}`
  const stream = new Blob([lines])
    .stream()
    .pipeThrough(readNdjsonStream())
    .pipeThrough(parseStream({ timeZone: 'Europe/Oslo' }))
    .pipeThrough(writeNdjsonStream())
  const written = (await new Response(stream).text()).split('\n')
  const { article, issues } = JSON.parse(JSON.stringify(parseArticle(copy, { timeZone: 'Europe/Oslo' })))
  expect(written.filter(Boolean).map((line) => JSON.parse(line))).toMatchObject([
    { id: 'a', line: 1, article, issues },
    { id: 7, line: 3, error: { code: 'line-no-text' } },
    { line: 4, article, issues },
  ])
})
