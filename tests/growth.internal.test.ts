import { describe, expect, test } from 'vitest'
import { annotateArticle, createArticle, findPeople, findQuotes, parseArticle, readTimestamp, readWire } from 'wirecopy'
import { Article } from 'wirecopy/article'

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
const numbered: [string, (name: (letter: string) => string) => string][] = [
  ['Mayor X1 Y1', (name) => `Mayor ${name('X')} ${name('Y')} said no. The mayor said yes. `],
  ['Mayor of X1', (name) => `Mayor of ${name('X')} Ana Ruiz said no. `],
  ['X1 Lind', (name) => `${name('X')} Lind said. `],
]
const texts: [string, (length: number) => string][] = [
  ...units.map((unit): [string, (length: number) => string] => [
    JSON.stringify(unit),
    (length) => unit.repeat(Math.ceil(length / unit.length)),
  ]),
  ...numbered.map(([name, make]): [string, (length: number) => string] => [name, (length) => grow(make, length)]),
]

/** Each piece with names of its own. */
function grow(make: (name: (letter: string) => string) => string, length: number): string {
  let text = ''
  for (let number = 0; text.length < length; number++) text += make((letter) => letter + inLetters(number))
  return text
}

/** A number in letters: `baca` for 1020. */
function inLetters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
}

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
  test.each(texts)('%s', { timeout: 300_000 }, (_, make) => {
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
