import { describe, test } from 'vitest'
import { annotateArticle, createArticle, findPeople, findQuotes, parseArticle, readTimestamp, readWire } from 'wirecopy'
import { Article } from 'wirecopy/article'
import { deepShapes, numbered, repeated } from '../bench/growth-shapes.js'
import { expectLinear } from './growth.js'

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

describe.each(readers)('%s grows with the text', (_, ready) => {
  test.each(shapes)('$name', { timeout: 300_000 }, ({ make }) => expectLinear((length) => ready(make(length))))
})
