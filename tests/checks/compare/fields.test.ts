import { expect, test } from 'vitest'
import { type ArticleInput, createArticle } from 'wirecopy'
import { compareArticles, describeChanges } from 'wirecopy/checks'

function linesOf(before: ArticleInput, after: ArticleInput): string[] {
  const text = describeChanges(compareArticles(createArticle(before), createArticle(after)))
  return text === '' ? [] : text.split('\n')
}

test('what an editor has to know first comes first', () => {
  const before: ArticleInput = { headline: 'Harbour opens', keywords: ['port'], body: ['The harbour opens.'] }
  const after: ArticleInput = {
    keywords: ['port', 'storm'],
    headline: 'Harbour stays shut',
    body: ['The harbour opens.', 'It does not.'],
    versionCreated: '2031-11-02T09:05:00Z',
    signals: [{ kind: 'correction' }],
    status: 'withheld',
  }
  expect(compareArticles(createArticle(before), createArticle(after)).changes.map(({ kind }) => kind)).toEqual([
    'status',
    'signals',
    'headline',
    'versionCreated',
    'blockAdded',
    'keywords',
  ])
})

test('values are told as they are, a side without one left out', () => {
  const signals = [{ kind: 'kill' as const }]
  expect(compareArticles(createArticle({ urgency: 3 }), createArticle({ urgency: 1, signals })).changes).toEqual([
    { kind: 'signals', after: signals },
    { kind: 'urgency', before: 3, after: 1 },
  ])
})

test('one time in two zones is one time', () => {
  expect(linesOf({ published: '2031-11-02T09:05:00Z' }, { published: '2031-11-02T11:05:00+02:00' })).toEqual([])
  expect(linesOf({ published: '2031-11-02T09:05:00Z' }, { published: '2031-11-02T09:06:00Z' })).toEqual([
    'Published: 2031-11-02 09:05:00 +00:00 → 2031-11-02 09:06:00 +00:00',
  ])
})

test('a time that says nothing but its precision is the same as itself', () => {
  const article = { ...createArticle({}), published: { precision: 'day' as const } }
  expect(compareArticles(article, { ...article }).changes).toEqual([])
  const other = { ...article, published: { precision: 'year' as const } }
  expect(compareArticles(article, other).changes).toHaveLength(1)
})

test('where something stood, how sure it is and which id it has are no news', () => {
  const byline = { text: 'By Ana Ruiz' }
  const dateline = { text: 'PORT ANSEL (CNA) —', certainty: 0.9 }
  const place = { name: 'Port Ansel' }
  expect(
    linesOf(
      { id: 'a', bylines: [byline], dateline, located: [{ id: 'l1', ...place }], extra: { house: 1 } },
      {
        id: 'b',
        bylines: [{ ...byline, position: { start: 3, end: 14 } }],
        dateline: { ...dateline, certainty: 0.5, reasons: ['city-known'] },
        located: [{ id: 'l2', ...place }],
        furniture: [{ role: 'endMark', text: '###' }],
      },
    ),
  ).toEqual([])
})

test('a corrected address in a byline is told, though the line is the same', () => {
  const byline = (email: string) => [{ text: 'By Ana Ruiz', contributors: [{ name: 'Ana Ruiz', email }] }]
  expect(linesOf({ bylines: byline('a@example.org') }, { bylines: byline('b@example.org') })).toEqual([
    'Byline changed',
  ])
})

test('texts of fields in other marks are the same, addresses are not', () => {
  const noted = (text: string): ArticleInput => ({ edNotes: [{ text }], bylines: [{ text: 'By Ana O’Hara' }] })
  const typed: ArticleInput = { ...noted("Editor's note -- adds quotes"), bylines: [{ text: "By Ana O'Hara" }] }
  expect(linesOf(noted('Editor’s note — adds quotes'), typed)).toEqual([])
  const from = (uri: string): ArticleInput => ({ provider: { name: 'XA', uri } })
  expect(linesOf(from('https://example.org/a--b'), from('https://example.org/a-b'))).toEqual(['Provider changed'])
  const keywords = (...list: string[]): ArticleInput => ({ keywords: list })
  expect(linesOf(keywords('O’Hara', 'rain'), keywords("O'Hara", 'storm'))).toEqual([
    'Keywords: storm added; rain removed',
  ])
})

test('of lists what came and what went', () => {
  expect(linesOf({ keywords: ['port', 'rain'] }, { keywords: ['rain', 'storm'] })).toEqual([
    'Keywords: storm added; port removed',
  ])
  expect(linesOf({ keywords: ['port', 'rain'] }, { keywords: ['rain', 'port'] })).toEqual([
    'Keywords: in another order',
  ])
  expect(linesOf({}, { edNotes: [{ text: 'ADDS quotes' }] })).toEqual(['Notes to editors: ADDS quotes added'])
})

test('a summary and a headline in other marks are the same', () => {
  expect(linesOf({ headline: '“So”' }, { headline: '"So"' })).toEqual([])
  expect(linesOf({ summary: 'Forty died.' }, { summary: '14 died.' })).toEqual([
    'Summary: Forty died. → 14 died. (number)',
  ])
  expect(linesOf({ headline: 'Old' }, {})).toEqual(['Headline removed: Old'])
})

const jpg = 'https://example.org/a.jpg'

test('media: new, gone, another caption; ids are no news', () => {
  const before: ArticleInput = {
    associations: [
      { id: 'm1', type: 'picture', href: jpg, caption: 'Mara Lind on Tuesday' },
      { id: 'm2', type: 'video', href: 'https://example.org/b.mp4' },
    ],
    body: ['A paragraph.', { type: 'media', ref: 'm1' }, { type: 'media', ref: 'm2' }],
  }
  const after: ArticleInput = {
    associations: [
      { id: 'p1', type: 'picture', href: jpg, caption: 'Mara Lund on Tuesday' },
      { id: 'm2', type: 'picture', href: 'https://example.org/c.jpg', caption: 'The dam' },
    ],
    body: [{ type: 'media', ref: 'p1' }, 'A paragraph.', { type: 'media', ref: 'm2' }],
  }
  expect(linesOf(before, after).sort()).toEqual([
    'Media 2 moved to 1: Mara Lund on Tuesday',
    'Picture (Mara Lund on Tuesday) changed: caption “Lind” → “Lund” (name)',
    'Picture (The dam) added',
    'Video (https://example.org/b.mp4) removed',
  ])
})

test('a caption in other marks is the same', () => {
  const picture = (caption: string): ArticleInput => ({
    associations: [{ id: 'm1', type: 'picture', href: jpg, caption }],
  })
  expect(linesOf(picture('Lind’s “big” dam'), picture(`Lind's "big" dam`))).toEqual([])
})

test('a picture with another credit', () => {
  const picture = { id: 'm1', type: 'picture' as const, href: jpg }
  expect(linesOf({ associations: [picture] }, { associations: [{ ...picture, credit: 'XA' }] })).toEqual([
    `Picture (${jpg}) changed: credit`,
  ])
})
