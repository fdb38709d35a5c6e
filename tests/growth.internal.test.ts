import { describe, expect, test } from 'vitest'
import { annotateArticle, createArticle, findPeople, findQuotes, parseArticle, readTimestamp, readWire } from 'wirecopy'
import { Article } from 'wirecopy/article'
import { deepShapes, numbered, repeated } from '../bench/growth-shapes.js'

const small = 20_000
const large = 8 * small

/** Eight times the text takes linear work 8 times as long and quadratic work 64 times; the bound lies between. */
const bound = 24
/** What takes less passes: on a busy machine its ratio says little. */
const floor = 400

const units = [
  '"',
  ' "a" ',
  '“a ',
  'Mara Lind ',
  'Lind, ',
  'he said ',
  'Lind said that ',
  'told the ',
  '(AP said ',
  'called and said ',
  'the mayor ',
  'president of ',
  'according to ',
  ', adding that',
  '“We go,” Lind said.\n\n',
  'He said it was.\n\n',
  '? ',
  '!” ',
  'saying ',
  'Lind’s claim that ',
  'Lind, who said, ',
]
const shapes = [
  ...units.map((unit) => repeated(JSON.stringify(unit), unit)),
  numbered('Mayor X1 Y1', (number) => `Mayor X${number} Y${number} said no. The mayor said yes. `),
  numbered('Mayor of X1', (number) => `Mayor of X${number} Ana Ruiz said no. `),
  numbered('X1 Lind', (number) => `X${number} Lind said. `),
  ...deepShapes(),
]

function articleOf(text: string): Article {
  return createArticle({ body: text.split('\n\n').filter((paragraph) => paragraph.trim() !== '') })
}

/** Each gets a text ready and gives the work that is timed. */
const readers: [string, (text: string) => () => unknown][] = [
  ['parseArticle', (text) => () => parseArticle(text)],
  ['readWire', (text) => () => readWire(text)],
  ['findQuotes', (text) => () => findQuotes(text)],
  ['findPeople', (text) => () => findPeople(text)],
  ['createArticle and annotateArticle', (text) => () => annotateArticle(articleOf(text))],
  ['readTimestamp', (text) => () => readTimestamp(text)],
  [
    'Article.safeParse',
    (text) => {
      const { article } = parseArticle(text)
      return () => Article.safeParse(article)
    },
  ],
]

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

describe.each(readers)('%s grows with the text', (_, ready) => {
  test.each(shapes)('$name', { timeout: 300_000 }, ({ make }) => {
    const work = ready(make(large))
    const first = timeOf(work)
    if (first <= floor) return
    const less = ready(make(small))
    const once = Math.min(timeOf(less), timeOf(less))
    const most = Math.max(floor, bound * once)
    // the better of two runs, where the first was not good enough
    const much = first <= most ? first : Math.min(first, timeOf(work))
    expect(much, `${Math.round(once)} ms for ${small} characters, ${Math.round(much)} ms for ${large}`).toBeLessThan(
      most,
    )
  })
})
