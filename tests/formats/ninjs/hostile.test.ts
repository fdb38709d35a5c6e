import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { FormatError, readNinjs, writeNinjs } from 'wirecopy/ninjs'
import { expectLinear } from '../../growth.js'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { isShared, validator } from './ninjs-schemas.js'

/** Reads, and holds every article that comes of it to the model. */
function read(input: string | Uint8Array | object) {
  const { articles, issues } = readNinjs(input)
  for (const article of articles) expect(Article.safeParse(article).error).toBeUndefined()
  return { articles, issues }
}

test.each([
  ['', 1],
  ['{"uri": "urn:a",}', 1],
  ['{\n  "uri": urn\n}', 2],
  ['"a text"', undefined],
  ['7', undefined],
  ['null', undefined],
  ['<nitf/>', 1],
  ['['.repeat(5000) + ']'.repeat(5000), undefined],
])('no ninjs: %.30s', (input, line) => {
  const reading = () => read(input)
  expect(reading).toThrow(FormatError)
  try {
    reading()
  } catch (error) {
    if (line !== undefined) expect((error as FormatError).place?.line).toBe(line)
  }
})

test('an object that holds itself is refused', () => {
  const item: Record<string, unknown> = { uri: 'urn:a', bodies: [{ value: 'Rain.' }] }
  item.associations = [{ name: 'a', uri: 'urn:b', associations: [item] }]
  expect(read(item).articles).toHaveLength(1)
})

test('names that objects have by themselves are names like others', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']
  const odd = Object.fromEntries(names.map((name) => [name, { type: 'constructor', value: name }]))
  const text = JSON.stringify({
    ...odd,
    uri: 'urn:a',
    type: 'text',
    representationtype: 'constructor',
    headlines: [{ role: 'constructor', value: 'Rain' }],
    bodies: [
      { contentType: 'constructor', value: '<figure><constructor src="a">' },
      { ...odd, value: '' },
    ],
    renditions: odd,
    associations: { ...odd, a: { uri: 'urn:b', renditions: { b: { mimetype: 'constructor/x' } } } },
    places: [odd, { name: 'Port Ellery', geoJSON: { type: 'constructor', coordinates: [1, 2] } }],
  }).replace('"constructor":', '"__proto__": {"type": "event"}, "constructor":')
  const [article] = read(text).articles as [Article]
  expect(article.type).toBe('text')
  expect(() => writeNinjs(article)).not.toThrow()
})

const anyValue = () =>
  fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(
      '',
      ' ',
      0,
      -1,
      1.5,
      1e300,
      'text/html',
      'constructor',
      '9999-12-31T23:59:59-10:00',
      'p1',
      'm2',
      'q1',
    ),
    fc.constantFrom(
      '<q data-quote="p1" data-within="q2">a</q>',
      '<img src="x">',
      '<figure data-media="m7"><img src=a>',
    ),
  )

test('an item with any values in it reads as valid articles, and is written', () => {
  const faultIn = isShared ? validator('3.1') : () => undefined
  const changes = fc.array(fc.tuple(fc.nat(), anyValue()), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(anyArticle(), changes, fc.constantFrom('3.1', '2.2'), (article, all, version) => {
      const item = structuredClone(writeNinjs(article, { version: version as '3.1' }).output) as object
      for (const [at, value] of all) {
        const places = placesIn(item)
        const [holder, key] = places[at % places.length] as [Record<string, unknown>, string]
        holder[key] = value
      }
      for (const one of read(JSON.stringify(item)).articles) {
        const { output } = writeNinjs(one)
        expect(faultIn(output)).toBeUndefined()
        const [back] = read(output).articles as [Article]
        expect(writeNinjs(back).output).toEqual(output)
      }
    }),
    { numRuns: runs(150) },
  )
})

function placesIn(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => [[value, key] as [object, string], ...placesIn(part)])
}

test('any JSON value is read or refused', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      try {
        read(JSON.stringify(value))
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError)
      }
    }),
  )
})

test('time grows linearly with what is read', () => {
  const many = (count: number) => ({
    uri: 'urn:a',
    by: 'By A\n'.repeat(count),
    people: Array.from({ length: count }, () => ({ name: 'B', rel: 'author' })).concat(
      Array.from({ length: count }, () => ({ name: 'C', rel: 'about' })),
    ),
    bodies: Array.from({ length: count }, (_, at) => ({
      value: `<p><q data-quote="q${at}" data-within="q${at - 1}">a</q></p>`,
    })),
    edNote: '\n '.repeat(count),
  })
  expectLinear((length) => {
    const item = many(Math.ceil(length / 6))
    return () => read(item)
  })
})
