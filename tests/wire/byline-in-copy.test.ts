import { describe, expect, test } from 'vitest'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const title = 'Tarnholm closes its pier for two winters'
const below = (line: string) => `${title}\n\n${line}\n\n${text}`
const aboveDateline = (line: string) => `${title}\n\n${line}\n\nTARNHOLM (AP) — ${text}`

describe('a byline in copy', () => {
  test('says where it stands', () => {
    const copy = below('-- By Ana Ruiz')
    const [byline] = read(copy).bylines ?? []
    expect(byline?.text).toBe('By Ana Ruiz')
    expect(copy.slice(byline?.position?.start, byline?.position?.end)).toBe('By Ana Ruiz')
  })

  test('keeps the marks of its line in the furniture', () => {
    expect(furnitureOf(below('^By ANA RUIZ='))).toEqual([`headline: ${title}`, 'byline: ^By ANA RUIZ='])
    expect(read(below('^By ANA RUIZ=')).bylines?.[0]?.text).toBe('By ANA RUIZ')
    expect(read(below('*By Ana Ruiz')).bylines?.[0]?.text).toBe('By Ana Ruiz')
  })

  test.each(['^By ANA RUIZ=', '^By ANA RUIZ<', 'By ANA RUIZ ='])('stands without them: %s', (line) => {
    const { start, end } = read(below(line)).bylines?.[0]?.position ?? { start: 0, end: 0 }
    expect(below(line).slice(start, end)).toBe('By ANA RUIZ')
  })

  test('may stand above the headline', () => {
    const copy = `By Ana Ruiz\n\n${title}\n\n${text}`
    expect(furnitureOf(copy)).toEqual(['byline: By Ana Ruiz', `headline: ${title}`])
  })

  test('is one of several lines', () => {
    const copy = below('By Ana Ruiz\n\nPhotographs by Tom Okafor')
    expect(read(copy).bylines).toMatchObject([
      { text: 'By Ana Ruiz', contributors: [{ name: 'Ana Ruiz' }] },
      { text: 'Photographs by Tom Okafor', contributors: [{ name: 'Tom Okafor', role: 'photographer' }] },
    ])
    expect(bodyOf(copy)).toEqual(text.split('\n\n'))
  })

  test('knows a town of the table behind a name', () => {
    expect(read(below('By Ana Ruiz, New York')).bylines?.[0]?.contributors).toEqual([
      { name: 'Ana Ruiz', location: 'New York' },
    ])
    expect(read(below('By Ana Ruiz, Ingrid Vaska')).bylines?.[0]?.contributors).toEqual([
      { name: 'Ana Ruiz' },
      { name: 'Ingrid Vaska' },
    ])
  })

  test('that ends in a bracket is no dateline', () => {
    for (const line of ['By Ana Ruiz (AP)', 'By Ana Ruiz (Reuters)', 'BY ANA RUIZ (AP)']) {
      expect(read(below(line)).bylines).toMatchObject([
        { text: line, contributors: [{ organization: /\((.+)\)/.exec(line)?.[1] }] },
      ])
      expect(read(below(line))).not.toHaveProperty('dateline')
    }
    const copy = `${title}\n\nBy Ana Ruiz TARNHOLM (AP)\n${text}`
    expect(read(copy).dateline).toMatchObject({ places: [{ name: 'Tarnholm' }] })
  })

  test('is no sentence of the text', () => {
    for (const line of [
      'By Monday the pier had closed.',
      'By Harbour Law no boat may enter the old port.',
      'By Monday, Ana Ruiz had sold her boat.',
      'By Ana Ruiz, who wrote the book, it is a rest.',
    ]) {
      expect(read(below(line))).not.toHaveProperty('bylines')
      expect(bodyOf(below(line))).toEqual([line, ...text.split('\n\n')])
    }
  })

  test('is none below the first paragraph', () => {
    expect(bodyOf(`${text}\n\nBy Ana Ruiz\n\n${text}`)).toContain('By Ana Ruiz')
  })
})

describe('the line below it', () => {
  test.each([
    'Associated Press Writer',
    'Associated Press Writers',
    'AP Sports Writer',
    'Staff Writer',
    'Bureau Chief',
    'Staff reporter',
    'The Associated Press',
    'Reuters',
  ])('belongs to it: %s', (job) => {
    const copy = below(`By ANA RUIZ\n${job}`)
    expect(read(copy).bylines).toMatchObject([
      { text: `By ANA RUIZ ${job}`, credit: job, contributors: [{ name: 'ANA RUIZ' }] },
    ])
    expect(furnitureOf(copy)).toEqual([`headline: ${title}`, `byline: By ANA RUIZ ${job}`])
  })

  test('goes behind an agency on its own line', () => {
    expect(read(below('By Ana Ruiz, Reuters\nBureau Chief')).bylines?.[0]?.credit).toBe('Reuters, Bureau Chief')
  })

  test.each([
    ['a word that is no job', 'By Ana Ruiz\nWriter of the book', 'Writer of the book'],
    ['a job behind a blank line', 'By Ana Ruiz\n\nAP Sports Writer', 'AP Sports Writer'],
  ])('is left: %s', (_, lines, left) => {
    expect(read(below(lines)).bylines).toMatchObject([{ text: 'By Ana Ruiz' }])
    expect(bodyOf(below(lines))).toContain(left)
  })
})

test('an agency of the caller’s own is known', () => {
  const profiles = [{ id: 'line', names: ['Harbour Line'] }]
  for (const lines of ['Ana Ruiz, Harbour Line', 'By Ana Ruiz\nHarbour Line']) {
    expect(read(below(lines), { profiles }).bylines).toMatchObject([{ credit: 'Harbour Line' }])
    expect(bodyOf(below(lines), { profiles })).toEqual(text.split('\n\n'))
    expect(bodyOf(below(lines))).toHaveLength(3)
  }
})

describe('a bare name', () => {
  test.each([
    ['Ana Ruiz', ['Ana Ruiz']],
    ['ANA RUIZ', ['ANA RUIZ']],
    ['Ana Ruiz and Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
  ])('right above a dateline is a byline: %s', (line, names) => {
    const [byline] = read(aboveDateline(line)).bylines ?? []
    expect(byline?.text).toBe(line)
    expect(byline?.contributors?.map(({ name }) => name)).toEqual(names)
    expect(read(below(line))).not.toHaveProperty('bylines')
  })

  test('elsewhere is text', () => expect(bodyOf(below('Ana Ruiz'))).toEqual(['Ana Ruiz', ...text.split('\n\n')]))

  test.each(['Ana', 'Monday', 'April 5', 'Harbour News Desk', 'Pier Harbour Council Winter Boats'])(
    'is none: %s',
    (line) => expect(read(aboveDateline(line))).not.toHaveProperty('bylines'),
  )

  test('with its agency is one below the headline, and above it too', () => {
    for (const copy of [below('Ana Ruiz, Reuters'), `Ana Ruiz, Reuters\n\n${title}\n\n${text}`]) {
      expect(read(copy).bylines).toMatchObject([{ contributors: [{ name: 'Ana Ruiz', organization: 'Reuters' }] }])
      expect(read(copy).headline).toBe(title)
    }
  })
})

describe('nobody', () => {
  test.each(['OUR BUREAU', 'Staff and agencies', 'Our Correspondent', 'Web Desk'])(
    'right above a dateline only: %s',
    (line) => {
      expect(read(aboveDateline(line)).bylines).toMatchObject([{ text: line, credit: line }])
      expect(read(aboveDateline(line)).bylines?.[0]).not.toHaveProperty('contributors')
      expect(bodyOf(below(line))).toContain(line)
    },
  )
})

describe('a time behind the names', () => {
  test('is when the article was published', () => {
    const line = 'By Ana Ruiz | April 5, 2031 | 7:28 p.m. ET'
    const article = read(below(line))
    expect(article.published).toMatchObject({
      text: 'April 5, 2031 | 7:28 p.m. ET',
      local: '2031-04-05T19:28',
      instant: '2031-04-05T23:28:00.000Z',
    })
    const { start, end } = article.published?.position ?? { start: 0, end: 0 }
    expect(below(line).slice(start, end)).toBe('April 5, 2031 | 7:28 p.m. ET')
    expect(furnitureOf(below(line))).toEqual([`headline: ${title}`, `byline: ${line}`])
  })

  test('is what the word before it says', () => {
    const article = read(below('By Ana Ruiz | Updated April 5, 2031 | 7:28 p.m. ET'))
    expect(article).not.toHaveProperty('published')
    expect(article.versionCreated?.local).toBe('2031-04-05T19:28')
  })

  test('on a line of its own says what it is', () => {
    const article = read(below('By Ana Ruiz\nUpdated April 5, 2031'))
    expect(article).not.toHaveProperty('published')
    expect(article.versionCreated?.local).toBe('2031-04-05')
  })
})

describe('run into the dateline', () => {
  test.each([
    ['By Ana Ruiz PARIS (AP) -- ', 'PARIS (AP) --'],
    ['By Ana Ruiz     TARNHOLM, Oskaria (AP) -- ', 'TARNHOLM, Oskaria (AP) --'],
    ['By Ana Ruiz PARIS, May 5 (Reuters) - ', 'PARIS, May 5 (Reuters) -'],
  ])('%s', (opening, dateline) => {
    for (const head of ['', `${title}\n\n`]) {
      const copy = `${head}${opening}${text}`
      expect(read(copy).bylines).toMatchObject([{ text: 'By Ana Ruiz', contributors: [{ name: 'Ana Ruiz' }] }])
      expect(furnitureOf(copy).slice(-2)).toEqual(['byline: By Ana Ruiz', `dateline: ${dateline}`])
      expect(bodyOf(copy)).toEqual(text.split('\n\n'))
    }
  })

  test('only where it names somebody', () => {
    const copy = `${title}\n\nBy the harbour TARNHOLM (AP) -- ${text}`
    expect(read(copy)).not.toHaveProperty('bylines')
    expect(bodyOf(copy)[0]).toMatch(/^By the harbour TARNHOLM/)
  })
})
