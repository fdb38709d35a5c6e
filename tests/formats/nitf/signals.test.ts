import { expect, test } from 'vitest'
import type { Article } from 'wirecopy/article'
import { readNitf, writeNitf } from 'wirecopy/nitf'

type Signals = NonNullable<Article['signals']>

test.each<[string, Signals]>([
  ['corrections first', [{ kind: 'correction', text: 'A name' }, { kind: 'update' }]],
  ['a correction last', [{ kind: 'lead', number: 1 }, { kind: 'update' }, { kind: 'correction' }]],
  ['corrections around', [{ kind: 'correction' }, { kind: 'lead' }, { kind: 'correction', text: 'A name' }]],
  ['a correction with a number', [{ kind: 'correction', number: 2 }, { kind: 'correction' }]],
])('signals keep their order: %s', (_what, signals) => {
  const article: Article = {
    schemaVersion: 1,
    headline: 'Rain',
    body: [{ type: 'paragraph', text: 'Rain fell.' }],
    quotes: [],
    signals,
  }
  const { output, issues } = writeNitf(article)
  expect(readNitf(output).articles[0]?.signals).toEqual(signals)
  expect(issues.filter(({ path }) => path?.startsWith('signals'))).toEqual([])
})
