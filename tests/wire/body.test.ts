import { describe, expect, test } from 'vitest'
import { readWire } from 'wirecopy/wire'
import { piecesOf, withoutSpace } from './pieces.js'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const [first, second] = text.split('\n\n') as [string, string]
const title = 'Tarnholm closes its pier'

describe('paragraphs', () => {
  const wrap = (paragraph: string) => paragraph.replace(/(.{30,44}) /g, '$1\n')
  const third = `${first} `.repeat(2).trim()
  test.each([
    ['parted by blank lines', [first, second, third].join('\n\n')],
    ['parted by several blank lines', [first, second, third].join('\n\n\n\n')],
    ['parted by lines of spaces', [first, second, third].join('\n \t\u00a0\n')],
    ['one a line', [first, second, third].join('\n')],
    ['set in', [first, second, third].map((one) => `\t${one}`).join('\n')],
    ['set in by two spaces', [first, second, third].map((one) => `  ${one}`).join('\n')],
    ['set in and parted by blank lines', [first, second, third].map((one) => `\t${one}`).join('\n\n')],
    ['wrapped', [first, second, third].map(wrap).join('\n\n')],
    ['wrapped, parted by several blank lines', [first, second, third].map(wrap).join('\n\n\n')],
    ['wrapped and set in by a tab', [first, second, third].map((one) => `\t${wrap(one)}`).join('\n')],
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

  test('parted by gaps, below a dateline and above end matter', () => {
    const copy = ['By Ana Ruiz', `PARIS (AP) -- ${first}`, second, third, '(Reporting by Ana Ruiz)', '-30-'].join(
      '    ',
    )
    expect(bodyOf(copy)).toEqual([first, second, third])
    expect(furnitureOf(copy)).toEqual([
      ...['byline: By Ana Ruiz', 'dateline: PARIS (AP) --', 'credit: (Reporting by Ana Ruiz)', 'endMark: -30-'],
    ])
    expect(withoutSpace(piecesOf(read(copy)).join(' '))).toBe(withoutSpace(copy))
  })

  test('rows of a table are no gaps between paragraphs', () => {
    expect(bodyOf(`Boats    12    14\nNets    1    2\n\n${text}`)).toEqual(['Boats 12 14', 'Nets 1 2', first, second])
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

  test.each([
    'A long winter',
    'A Long Winter: What Comes Next',
    '1. The nets',
    'The year 2031',
    'Boats, nets & ropes!',
  ])('%s', (line) => {
    expect(types(`${text}\n\n${line}\n\n${text}`)).toEqual([
      ...['paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph'],
    ])
  })

  test('right above its paragraph', () => {
    expect(read(`${first}\n\nA long winter\n${second}`).body[1]).toMatchObject({
      type: 'heading',
      text: 'A long winter',
    })
  })

  test.each([
    ['a sentence', 'The winter was long.'],
    ['small letters', 'a long winter'],
    ['a quotation', '“A long winter”'],
    ['a row of a table', 'Boats    12    14'],
    ['a question', 'Who pays for the winter?'],
    ['announcing', 'The council said:'],
    ['a number', '2031'],
    ['more than twelve words', 'One two three four five six seven eight nine ten eleven twelve thirteen'],
    [
      'more than eighty characters',
      'Harbourmasters, councillors and shipbuilders of neighbouring municipalities disagreed',
    ],
  ])('not %s', (_, line) => expect(types(`${text}\n\n${line}\n\n${text}`)).not.toContain('heading'))

  test('not a list', () => expect(types(`${text}\n\nBoats\n\nNets\n\nRopes\n\n${text}`)).not.toContain('heading'))
  test('not the last line', () => expect(types(`${text}\n\nA long winter`)).not.toContain('heading'))
  test('not two lines', () => expect(types(`${text}\n\nA long winter\n\nThe nets\n\n${text}`)).not.toContain('heading'))
  test('not above a shorter line', () =>
    expect(types(`${text}\n\nA long winter\n\nIt rained.\n\n${text}`)).not.toContain('heading'))
})

describe('what stands between paragraphs and is none', () => {
  test.each([
    'Advertisement',
    'Story continues below',
    'Read more: Kessel closes its pier',
    'Follow us on Twitter',
    '#pier',
  ])('%s', (line) => {
    const copy = `${first}\n\n${line}\n\n${second}`
    expect(bodyOf(copy)).toEqual([first, second])
    expect(furnitureOf(copy)).toEqual([`teaser: ${line}`])
    expect(withoutSpace(piecesOf(read(copy)).join(' '))).toBe(withoutSpace(copy))
  })

  test.each([
    ['a sentence', 'Read more books, she told them.'],
    ['a long line', `More: she said it twice, and the council heard it ${'and heard it '.repeat(12)}both times.`],
    ['a mark', '###'],
  ])('not: %s', (_, line) => expect(bodyOf(`${first}\n\n${line}\n\n${second}\n\n${text}`)).toContain(line))
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
