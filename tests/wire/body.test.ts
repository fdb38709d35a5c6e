import { describe, expect, test } from 'vitest'
import { readWire } from 'wirecopy/wire'
import { bodyOf, read, text } from './readings.js'

const [first, second] = text.split('\n\n') as [string, string]
const title = 'Tarnholm closes its pier'

describe('paragraphs', () => {
  const wrap = (paragraph: string) => paragraph.replace(/(.{30,44}) /g, '$1\n')
  const third = `${first} `.repeat(2).trim()
  test.each([
    ['parted by blank lines', [first, second, third].join('\n\n')],
    ['one a line', [first, second, third].join('\n')],
    ['set in', [first, second, third].map((one) => `\t${one}`).join('\n')],
    ['wrapped', [first, second, third].map(wrap).join('\n\n')],
    ['wrapped and set in', [first, second, third].map((one) => `    ${wrap(one)}`).join('\n')],
    ['CR LF', [first, second, third].join('\r\n\r\n')],
    ['line separators', [first, second, third].join('\u2028\u2028')],
  ])('%s', (_, body) => {
    for (const head of ['', `19:28 15.04.2031\n\n${title}\n\n`])
      expect(bodyOf(head + body)).toEqual([first, second, third])
  })

  test('parted by gaps, where the copy lost its line breaks', () => {
    const article = read(['19:28 15.04.2031', title, first, second, third].join('    '))
    expect(article.published?.local).toBe('2031-04-15T19:28')
    expect(article.headline).toBe(title)
    expect(article.body).toHaveLength(3)
  })

  test('clean, and where they stand in the copy', () => {
    const copy = `\ufeff${title}\r\n\r\n\u00a0The\u00a0old pier  \r\n\r\nis closed.`
    const { body, headline, furniture } = read(copy)
    expect(headline).toBe(title)
    expect(furniture?.[0]?.position).toEqual({ start: 1, end: 1 + title.length })
    expect(body).toMatchObject([{ text: 'The old pier' }, { text: 'is closed.' }])
  })
})

describe('headings', () => {
  const types = (copy: string) => read(copy).body.map(({ type }) => type)

  test('a short line between paragraphs', () => {
    expect(types(`${text}\n\nA long winter\n\n${text}`)).toEqual([
      ...['paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph'],
    ])
  })

  test.each([
    ['a sentence', 'The winter was long.'],
    ['small letters', 'a long winter'],
    ['a quotation', '“A long winter”'],
    ['a row of a table', 'Boats    12    14'],
    ['a question', 'Who pays for the winter?'],
    ['announcing', 'The council said:'],
  ])('not %s', (_, line) => expect(types(`${text}\n\n${line}\n\n${text}`)).not.toContain('heading'))

  test('not a list', () => expect(types(`${text}\n\nBoats\n\nNets\n\nRopes\n\n${text}`)).not.toContain('heading'))
  test('not the last line', () => expect(types(`${text}\n\nA long winter`)).not.toContain('heading'))
})

describe('what the copy lacks', () => {
  test.each(['', ' \n\n ', '\ufeff', '\u200b'])('empty copy: %j', (copy) => {
    const { article, issues } = readWire(copy)
    expect(article).toEqual({ schemaVersion: 1, body: [], quotes: [] })
    expect(issues).toMatchObject([{ code: 'wire-copy-empty', severity: 'warning' }])
  })

  test('no text', () => {
    expect(readWire('15 April 2031\n\nTarnholm closes its pier').issues.map(({ code }) => code)).toEqual([
      'wire-body-missing',
    ])
  })

  test('control and replacement characters', () => {
    const { article, issues } = readWire(`\u0003${first}\n\n\u0001It\ufffds closed.`)
    expect(article.body[1]).toMatchObject({ text: '\u0001It\ufffds closed.' })
    expect(issues).toMatchObject([
      { code: 'wire-control-characters', message: 'The copy has 2 control characters, the first is U+0003.' },
      { code: 'wire-replacement-characters' },
    ])
    expect(issues[0]?.span).toEqual({ start: 0, end: 1 })
  })
})
