import { expect, test } from 'vitest'
import type { Article } from 'wirecopy/article'
import { linkSpeakers } from '../../../src/formats/shared/index.js'

function speakersOf(options?: { byName?: boolean }) {
  const speakers = [
    { name: 'Ida Norrby', kind: 'person' as const },
    { name: 'Ida Norrby', kind: 'person' as const, ref: 'p1' },
    { name: 'Ida Norrby', kind: 'person' as const, ref: 'p9' },
  ]
  const article: Article = {
    schemaVersion: 1,
    body: [{ type: 'paragraph', text: 'Yes.' }],
    people: [{ id: 'p1', name: 'Ida Norrby' }],
    quotes: speakers.map((speaker, at) => ({
      id: `q${at}`,
      type: 'direct',
      text: 'Yes.',
      content: [{ block: 0, start: 0, end: 4 }],
      certainty: 1,
      speaker,
    })),
  }
  linkSpeakers(article, options)
  return article.quotes.map(({ speaker }) => speaker?.ref)
}

test('speakers point to who bears their name, and no reference leads nowhere', () => {
  expect(speakersOf()).toEqual(['p1', 'p1', 'p1'])
})

test('where the text says who each is, a name alone says nothing', () => {
  expect(speakersOf({ byName: false })).toEqual([undefined, 'p1', undefined])
})
