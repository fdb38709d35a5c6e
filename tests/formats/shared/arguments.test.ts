import { describe, expect, test } from 'vitest'
import { readFeed } from 'wirecopy/feeds'
import { readHtml, writeHtml } from 'wirecopy/html'
import { readJsonLd, writeJsonLd } from 'wirecopy/json-ld'
import { readNewsmlG2, writeNewsmlG2 } from 'wirecopy/newsml-g2'
import { readNinjs, writeNinjs } from 'wirecopy/ninjs'
import { readNitf, writeNitf } from 'wirecopy/nitf'

type Reader = (input: unknown, options?: unknown) => unknown

describe.each<[string, unknown]>([
  ['readNewsmlG2', readNewsmlG2],
  ['readNinjs', readNinjs],
  ['readNitf', readNitf],
  ['readJsonLd', readJsonLd],
  ['readFeed', readFeed],
  ['readHtml', readHtml],
])('%s', (_name, reader) => {
  const read = reader as Reader

  test.each([null, 5, undefined])('refuses %s and names it', (value) => {
    expect(() => read(value)).toThrow(TypeError)
    expect(() => read(value)).toThrow(`found ${String(value)}`)
  })

  test('refuses an unknown option', () => {
    expect(() => read('', { foo: 1 })).toThrow(new TypeError('No such option: foo'))
    expect(() => read('', null)).toThrow(TypeError)
  })
})

describe.each<[string, unknown]>([
  ['writeNewsmlG2', writeNewsmlG2],
  ['writeNinjs', writeNinjs],
  ['writeNitf', writeNitf],
  ['writeJsonLd', writeJsonLd],
  ['writeHtml', writeHtml],
])('%s', (_name, writer) => {
  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [{ foo: 1 }, 'an object with foo'],
  ])('refuses %s', (value, said) => {
    expect(() => (writer as Reader)(value)).toThrow(new TypeError(`Expected an article, found ${said}`))
  })
})
