import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import { Article } from 'wirecopy/article'
import { readNitf, writeNitf } from 'wirecopy/nitf'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { withoutChanges, withoutLosses } from '../without-losses.js'
import { oddArticle } from './odd-article.js'
import { untold } from './told.js'

const options = { id: 'urn:x:given', versionCreated: '2026-11-22T10:00:00Z', provider: 'Example Wire' }
const back = (output: string) => readNitf(output).articles[0] as Article

test('whatever does not come back is told of', () => {
  fc.assert(
    fc.property(oddArticle, (article) => {
      const { output, issues } = writeNitf(article, options)
      const given = {
        ...article,
        id: article.id ?? options.id,
        provider: article.provider ?? { name: options.provider },
      }
      const read = back(output)
      if (article.versionCreated === undefined) delete read.versionCreated
      expect(untold(given, read, issues)).toBeUndefined()
    }),
  )
})

test('an article comes back but for the losses that are told', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const { output, issues } = writeNitf(article, options)
      const read = back(output)
      if (article.id === undefined) delete read.id
      if (article.versionCreated === undefined) delete read.versionCreated
      if (article.provider === undefined) delete read.provider
      expect(withoutChanges(read, issues)).toEqual(withoutLosses(article, issues))
    }),
    { numRuns: runs(200) },
  )
})

test('what is read is a valid article, and is written the same again', () => {
  fc.assert(
    fc.property(oddArticle, (article) => {
      const { output } = writeNitf(article, options)
      const read = back(output)
      expect(Article.safeParse(read).error?.issues ?? []).toEqual([])
      expect(writeNitf(read).output).toBe(output)
    }),
  )
})

test('an article is not changed by writing it', () => {
  fc.assert(
    fc.property(oddArticle, (article) => {
      const before = structuredClone(article)
      writeNitf(article, options)
      expect(article).toEqual(before)
    }),
    { numRuns: 30 },
  )
})

test('what wire copy says comes back but for how sure it was and which words reported it', () => {
  const copy = `Storm closes harbour of Vellmar

By Ana Ruiz and Tom Okafor

VELLMAR, Norway, Nov 22 (Example Wire) — The harbour of Vellmar was closed on Sunday, said Mayor Kari Holm of Vellmar.

"Nobody should be at sea tonight," Holm said. She said that two boats were missing.

(Reporting by Ana Ruiz; Editing by Jo Doe)`
  const { article } = parseArticle(copy, { referenceDate: '2026-11-22', timeZone: 'Europe/Oslo' })
  const { output, issues } = writeNitf(article, options)
  const read = back(output)
  expect(read.headline).toBe(article.headline)
  expect(read.body).toMatchObject(article.body.map(({ type }) => ({ type })))
  expect(read.bylines?.[0]?.contributors?.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Tom Okafor'])
  expect(read.dateline?.places).toEqual(article.dateline?.places)
  expect(read.quotes.map(({ text }) => text)).toEqual(article.quotes.map(({ text }) => text))
  expect(read.quotes.map(({ speaker }) => speaker)).toEqual(article.quotes.map(({ speaker }) => speaker))
  const told = new Set(issues.map(({ path = '' }) => path.replace(/\[\d+\]/g, '[]')))
  for (const path of told)
    expect(path).toMatch(
      /^(?:furniture|quotes\[\]\.(?:certainty|cue|source|via|speaker\.\w+)|dateline\.(?:certainty|reasons|date\.\w+)|people\[\]\.(?:roles|mentions).*)/,
    )
})
