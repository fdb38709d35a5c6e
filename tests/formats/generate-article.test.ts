import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Issue } from 'wirecopy'
import { Article, createArticle } from 'wirecopy/article'
import { anyArticle } from './generate-article.js'
import { withoutChanges, withoutLosses } from './without-losses.js'

test('every generated article is valid, and over 500 each field of the model is there and absent', () => {
  const present = new Map<string, number>()
  fc.assert(
    fc.property(anyArticle(), (article) => {
      expect(Article.safeParse(article).error).toBeUndefined()
      for (const key of Object.keys(article)) present.set(key, (present.get(key) ?? 0) + 1)
      const kinds = new Set(article.body.map(({ type }) => type))
      for (const kind of kinds) present.set(`block ${kind}`, (present.get(`block ${kind}`) ?? 0) + 1)
    }),
    { numRuns: 500 },
  )
  const kinds = ['paragraph', 'heading', 'listItem', 'blockquote', 'preformatted', 'table', 'media', 'embed', 'rule']
  const always = ['schemaVersion', 'body', 'quotes', 'block paragraph']
  const expected = [...Object.keys(Article.shape), ...kinds.map((kind) => `block ${kind}`)]
  for (const key of expected.filter((key) => !always.includes(key))) {
    expect([key, (present.get(key) ?? 0) >= 20 && (present.get(key) ?? 0) <= 480]).toEqual([key, true])
  }
  for (const key of always) expect([key, present.get(key)]).toEqual([key, 500])
})

const issue = (code: string, path: string): Issue => ({ code, severity: 'warning', message: '', path })

test('losses are taken out by their paths, in step with what came back', () => {
  const article = createArticle({
    headline: 'Harbour reopens',
    published: { text: '2031-11-02T09:00Z', local: '2031-11-02T09:00', precision: 'minute' },
    rights: { holder: 'XA' },
    body: [{ type: 'rule' }, 'One “a” said.', 'Two “b” said.', { type: 'embed', html: '<hr>' }],
    keywords: ['port', 'storm', 'sea'],
    furniture: [{ role: 'stamp', text: '09:00' }],
    quotes: [
      { id: 'q1', type: 'direct', text: 'a', content: [{ block: 1, start: 4, end: 7 }], certainty: 1 },
      { id: 'q2', type: 'direct', text: 'b', content: [{ block: 2, start: 4, end: 7 }], certainty: 0.5 },
    ],
  })
  const issues = [
    issue('field-not-held', 'body[0]'),
    issue('field-not-held', 'keywords[1]'),
    issue('field-changed', 'keywords[2]'),
    issue('field-not-held', 'quotes[0]'),
    issue('field-changed', 'quotes[1].certainty'),
    issue('field-not-held', 'rights.holder'),
    issue('field-not-held', 'furniture'),
    issue('id-made', 'id'),
  ]
  const kept = withoutLosses(article, issues)
  expect(kept.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'embed'])
  expect(kept.keywords).toEqual(['port'])
  expect(kept.quotes).toEqual([{ id: 'q2', type: 'direct', text: 'b', content: [{ block: 1, start: 4, end: 7 }] }])
  expect(Object.keys(kept)).not.toContain('rights')
  expect(Object.keys(kept)).not.toContain('furniture')
  expect(kept.published).toEqual({ local: '2031-11-02T09:00', precision: 'minute' })

  const back = structuredClone(article)
  back.body = article.body.slice(1)
  back.keywords = ['port', 'SEA']
  back.quotes = [{ ...kept.quotes[0]!, certainty: 1 }]
  delete back.rights
  delete back.furniture
  expect(withoutChanges(back, issues)).toEqual(kept)
})
