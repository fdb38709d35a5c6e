import { describe, expect, test } from 'vitest'
import { annotateArticle, bySpeaker, createArticle, parseArticle, textOf } from 'wirecopy'
import { Article } from 'wirecopy/article'

const body = [
  'Mayor Mara Lind opened the harbour on Monday.',
  '“We are ready,” Lind said. She said the first ship was due on Tuesday.',
  'Port officials said the crane was still broken.',
]

describe('an article that was not parsed from copy', () => {
  const built = createArticle({ headline: 'Lind opens harbour', body })
  const { article, issues } = annotateArticle(built)

  test('gets people, quotations and speakers', () => {
    expect(issues).toEqual([])
    expect(article.people).toMatchObject([{ id: 'p1', name: 'Mara Lind', roles: [{ text: 'Mayor' }] }])
    expect(article.quotes.map(({ id, speaker }) => [id, speaker?.name, speaker?.ref])).toEqual([
      ['q1', 'Mara Lind', 'p1'],
      ['q2', 'Mara Lind', 'p1'],
      ['q3', 'Port officials', undefined],
    ])
  })

  test('is valid, and the one given stays as it was', () => {
    expect(Article.safeParse(article).error).toBeUndefined()
    expect(built.quotes).toEqual([])
    expect(built).not.toHaveProperty('people')
  })

  test('has no positions, for there is no copy', () => {
    expect(JSON.stringify(article)).not.toContain('position')
  })

  test('the headline’s names are mentions too', () => {
    const mention = article.people?.[0]?.mentions?.find(({ block }) => block === 'headline')
    expect(mention && textOf(article, mention)).toBe('Lind')
  })

  test('annotated again it is the same', () => {
    expect(annotateArticle(article).article).toEqual(article)
  })
})

test('what is there already is kept, and what is found is joined to it', () => {
  const given = createArticle({
    body,
    people: [{ id: 'p1', name: 'Mara Lind', roles: [{ text: 'Mayor of Port Ellery' }] }],
    quotes: [{ words: '“We are ready,”', speaker: 'Mara Lind' }],
  })
  const { article } = annotateArticle(given)
  expect(article.people).toHaveLength(1)
  expect(article.people?.[0]).toMatchObject({ id: 'p1', names: ['Mara Lind', 'Lind'] })
  expect(article.people?.[0]?.roles).toEqual([{ text: 'Mayor of Port Ellery' }, { text: 'Mayor' }])
  expect(article.quotes[0]).toEqual(given.quotes[0])
  expect(article.quotes.map(({ speaker }) => speaker?.ref)).toEqual(['p1', 'p1', undefined])
  expect(new Set(article.quotes.map(({ id }) => id)).size).toBe(3)
  expect(Article.safeParse(article).error).toBeUndefined()
})

test('a surname in the text is the one known person who has it, and nobody where two have it', () => {
  const text = ['President Zelmar said the gate was open.']
  const ana = { id: 'p1', name: 'Ana Zelmar' }
  const { article } = annotateArticle(createArticle({ body: text, people: [ana] }))
  expect(article.people).toMatchObject([{ id: 'p1', name: 'Ana Zelmar', roles: [{ text: 'President' }] }])
  expect(article.quotes[0]?.speaker).toEqual({ name: 'Ana Zelmar', kind: 'person', ref: 'p1' })
  const two = annotateArticle(createArticle({ body: text, people: [ana, { id: 'p2', name: 'Bo Zelmar' }] })).article
  expect(two.people?.map(({ name }) => name)).toEqual(['Ana Zelmar', 'Bo Zelmar', 'Zelmar'])
})

test('a language that cannot be read is told, and nothing is made up', () => {
  const given = createArticle({ language: 'de', body: ['„Wir sind bereit“, sagte Mara Lind.'] })
  const { article, issues } = annotateArticle(given)
  expect(article).toEqual(given)
  expect(issues).toMatchObject([{ code: 'quotes-language-unknown', path: 'language' }])
})

test('a parsed article is the read one, annotated, with positions', () => {
  const copy = `Lind opens harbour\n\n${body.join('\n\n')}\n`
  const { article } = parseArticle(copy)
  const { position } = article.quotes[0]?.content[0] ?? {}
  expect(copy.slice(position?.start, position?.end)).toBe('“We are ready,”')
  expect(bySpeaker(article).map(({ speaker, quotes }) => [speaker.name, quotes.length])).toEqual([
    ['Mara Lind', 2],
    ['Port officials', 1],
  ])
})
