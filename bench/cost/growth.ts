import { type Article, createArticle, parseArticle, readWire } from 'wirecopy'
import { type Growth, growthOf, span } from '../growth.js'
import { growthShapes, repeated, type Shape } from '../growth-shapes.js'
import { verdict } from '../timing.js'
import { figure, type Table } from './table.js'
import { ownTexts } from './texts.js'
import { formats } from './written.js'

/** The exponent of time over length that is asked for, whatever the text. */
const bar = 1.1

const text = ownTexts()[0] ?? ''

/** How time grows with texts of one thing, for `parseArticle`, and for the readers with what a document may be full of. */
export function growth(): Table[] {
  const rows = growthShapes(text).map((shape) => ({
    name: shape.name,
    grown: growthOf(shape, (copy) => void parseArticle(copy)),
  }))
  const readers = growthOfReaders()
  return [
    {
      name: 'growth',
      title: `Growth of parseArticle from ${span.from} to ${span.to} characters`,
      head: ['A text of', 'exponent', 'ms for the longest'],
      rows: rows.map(({ name, grown }) => [name, grown.exponent.toFixed(2), figure(grown.longest)]),
      notes: [told(rows)],
    },
    {
      name: 'growth-readers',
      title: `Growth of readers, exponents, from ${span.from} to ${span.to} characters of text`,
      head: ['Reader', ...bodies.map(({ name }) => name)],
      rows: readers.map(({ name, grown }) => [name, ...grown.map(({ exponent }) => exponent.toFixed(2))]),
      notes: [told(readers.flatMap(({ name, grown }) => grown.map((one) => ({ name, grown: one }))))],
    },
  ]
}

/** What the text of a document may be full of. */
const bodies: readonly Shape[] = [
  repeated('an article', `${text.trim()}\n\n`),
  repeated('short paragraphs', 'No.\n\n'),
  repeated('marks of markup', '< & '),
  repeated('marks of speech', '"'),
]

function growthOfReaders(): { name: string; grown: Growth[] }[] {
  const wire = { name: 'readWire', write: (_: Article, copy: string) => copy, read: readWire }
  const others = formats.flatMap(({ reader: name, read, write }) =>
    name === undefined || read === undefined ? [] : [{ name, read, write }],
  )
  return [wire, ...others].map(({ name, read, write }) => ({
    name,
    grown: bodies.map((body) => {
      const make = (length: number) => write(articleOf(body.make(length)), body.make(length))
      return growthOf({ name: body.name, make }, (document) => void read(document))
    }),
  }))
}

function articleOf(copy: string): Article {
  return createArticle({ body: copy.split('\n\n').filter((paragraph) => paragraph.trim() !== '') })
}

function told(rows: readonly { name: string; grown: Growth }[]): string {
  const above = rows.filter(({ grown }) => grown.exponent > bar)
  const names = [...new Set(above.map(({ name }) => name))]
  return `at most ${bar} ${verdict(above.length === 0)}${above.length === 0 ? '' : `: not so ${names.join('; ')}`}`
}
