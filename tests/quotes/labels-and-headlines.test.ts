import { describe, expect, test } from 'vitest'
import { annotateArticle, createArticle, textOf } from 'wirecopy'
import { reports } from './said.js'

/** The reports of a headline: words, cue, source, speaker. */
function inHeadline(headline: string) {
  const { article } = annotateArticle(
    createArticle({ headline, body: ['Mayor Mara Lind opened the port. Lind smiled.'] }),
  )
  return article.quotes.map(({ content, cue, source, speaker }) => [
    content.map((range) => textOf(article, range)).join(' | '),
    cue && textOf(article, cue),
    source && textOf(article, source),
    speaker?.name,
  ])
}

describe('a name before a colon', () => {
  test.each([
    ['LIND: We walk. We always have.', 'We walk. We always have', ':', 'LIND'],
    ['MARA LIND: We walk to the mill.', 'We walk to the mill', ':', 'MARA LIND'],
    ['Mara Lind: We walk to the mill.', 'We walk to the mill', ':', 'Mara Lind'],
    ['LIND: “We walk. We always have.”', '“We walk. We always have.”', ':', 'LIND'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test('the turns of a transcript stay apart', () => {
    expect(reports('LIND: We walk to the mill.\n\nHOLT: We sail to the mill.')).toEqual([
      ['We walk to the mill', ':', 'LIND'],
      ['We sail to the mill', ':', 'HOLT'],
    ])
  })

  test.each([
    'Lind: We walk to the mill.',
    'WATCH: We walk to the mill.',
    'Breaking News: We walk to the mill.',
    'Note: We walk to the mill.',
    'The mill: a short history of Ellery.',
    'LIND: Yes.',
    'At 10:30 the mill opened.',
    'The Long Way Home To The Mill And Back: We walk.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('a headline', () => {
  test.each([
    ['Lind: Port Must Close', 'Port Must Close', ':', 'Lind', 'Mara Lind'],
    ['Mara Lind: “We Walk”', '“We Walk”', ':', 'Mara Lind', 'Mara Lind'],
    ['Lind Says Port Must Close', 'Port Must Close', 'Says', 'Lind', 'Mara Lind'],
    ['Port Must Close, Lind Says', 'Port Must Close', 'Says', 'Lind', 'Mara Lind'],
    ['Lind says port must close', 'port must close', 'says', 'Lind', 'Mara Lind'],
    ['Lind Calls Plan ‘Late and Thin’', 'Plan ‘Late and Thin’', 'Calls', 'Lind', 'Mara Lind'],
    ['Lind Warns of Thin Ice', 'Thin Ice', 'Warns', 'Lind', 'Mara Lind'],
    ['Mayor: Port must close', 'Port must close', ':', 'Mayor', 'mayor'],
  ])('%s', (text, ...report) => expect(inHeadline(text)).toEqual([report]))

  test.each([
    'Watch: Lind Opens Port',
    'UPDATE 1: Lind opens port',
    'Lind opens port',
    '“Dry Line” Opens in Ostby',
    '“There Is Nobody Left Who Remembers It”',
  ])('not: %s', (text) => expect(inHeadline(text)).toEqual([]))
})

describe('forms of address in a transcript', () => {
  test.each([
    ['MR. LIND: We walk to the mill.', 'We walk to the mill', ':', 'MR. LIND'],
    ['MS. MARA LIND: We walk to the mill.', 'We walk to the mill', ':', 'MS. MARA LIND'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})
