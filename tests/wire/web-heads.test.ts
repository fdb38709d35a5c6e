import { describe, expect, test } from 'vitest'
import { expectHead, names, page, paragraphs, sub, title } from './heads.js'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const sentence = 'The council voted 7 to 2; fishermen are to move to Kessel until the work is done.'

describe('headline, standfirst, byline and date in any order', () => {
  test.each([
    [title, sub, 'By Ana Ruiz', 'April 15, 2031'],
    [title, sentence, 'By Ana Ruiz', 'April 15, 2031'],
    [title, 'By Ana Ruiz', sub, 'April 15, 2031'],
    [title, 'By Ana Ruiz', sentence, 'April 15, 2031'],
    [title, 'April 15, 2031', 'By Ana Ruiz', sub],
    [title, 'April 15, 2031', sentence, 'By Ana Ruiz'],
    ['April 15, 2031', 'By Ana Ruiz', title, sub],
    ['By Ana Ruiz', title, sub, 'April 15, 2031'],
  ])('%s / %s / %s / %s', (...lines) => {
    const copy = page(...lines)
    expectHead(copy)
    expect(names(copy)).toEqual(['Ana Ruiz'])
    expect(read(copy).published?.local).toBe('2031-04-15')
  })

  test('a sentence is the summary, other words are a second headline', () => {
    expect(read(page(title, sentence, 'By Ana Ruiz')).summary).toBe(sentence)
    expect(furnitureOf(page(title, sentence, 'By Ana Ruiz'))).toContain(`teaser: ${sentence}`)
    const article = read(page(title, sub, 'By Ana Ruiz'))
    expect(article.headlines).toEqual([{ role: 'sub', text: sub }])
    expect(article).not.toHaveProperty('summary')
  })

  test('a standfirst may be wrapped, and stand on lines without blank ones', () => {
    expect(read(page(title, sentence.replace(' until', '\nuntil'), 'By Ana Ruiz')).summary).toBe(sentence)
    const copy = `${title}\n${sub}\nBy Ana Ruiz\nApril 15, 2031\n\n${text}`
    expectHead(copy)
    expect(read(copy).headlines).toEqual([{ role: 'sub', text: sub }])
  })

  test.each(['April 15, 2031 7:28 PM', 'Published April 15, 2031', 'Last updated: 15 April 2031'])(
    'a full stamp is enough: %s',
    (line) => expect(read(page(title, sentence, line)).summary).toBe(sentence),
  )
})

describe('no standfirst', () => {
  test('a paragraph above a byline or a day that ends the copy', () => {
    const brief = 'The pier closed on Monday, the council said.'
    expect(bodyOf(`Pier closes for two winters\n\n${brief}\n\nBy Ana Ruiz\n`)).toContain(brief)
    expect(bodyOf(`Pier closes for two winters\n\n${brief}\n\nApril 15, 2031\n`)).toEqual([brief])
  })

  test('the first of two paragraphs above a byline begins the text', () => {
    const copy = page(title, sentence, sentence, 'By Ana Ruiz')
    expect(bodyOf(copy)).toEqual([sentence, sentence, 'By Ana Ruiz', ...paragraphs])
  })

  test('the days of a chronicle', () => {
    const copy = page(title, sentence, 'April 15, 2031', text, 'April 16, 2031', text, 'April 17, 2031')
    expect(bodyOf(copy)).toContain(sentence)
    expect(read(copy)).not.toHaveProperty('summary')
  })

  test.each(['Updated 7:28 p.m.', '7:28 p.m. Tuesday', 'April 15', 'By Monday, the pier was closed.'])(
    'above %s',
    (line) => expect(bodyOf(page(title, sentence, line))).toContain(sentence),
  )

  test('a line that calls for what stands below it', () => {
    expect(bodyOf(page(title, 'What we know of the pier:', 'April 15, 2031 7:28 PM'))[0]).toBe(
      'What we know of the pier:',
    )
  })

  test('a note of the sender’s is none, but part of the head', () => {
    const copy = page(title, '&HT; Moving in all of the categories of news.', '&HT; By ANA RUIZ')
    expect(read(copy)).not.toHaveProperty('summary')
    expect(names(copy)).toEqual(['ANA RUIZ'])
  })
})

describe('a name without By', () => {
  const clock = 'Tue 15 Apr 2031 19.28 BST'

  test.each([
    ['Ana Ruiz', { name: 'Ana Ruiz' }],
    ['Ana Ruiz in Tarnholm', { name: 'Ana Ruiz', location: 'Tarnholm' }],
    ['Ana Ruiz Harbour correspondent', { name: 'Ana Ruiz', title: 'Harbour correspondent' }],
    ['Ana Ruiz and Tom Okafor', { name: 'Ana Ruiz' }],
  ])('above a time of day: %s', (line, person) => {
    for (const between of [[], ['@anaruiz']]) {
      const copy = page(title, sentence, line, ...between, clock, 'Last modified on Wed 16 Apr 2031 08.00 BST')
      expectHead(copy)
      const article = read(copy)
      expect(article.bylines?.[0]).toMatchObject({ text: line })
      expect(article.bylines?.[0]?.contributors?.[0]).toEqual(person)
      expect(article.published?.local).toBe('2031-04-15T19:28')
      expect(article.versionCreated?.local).toBe('2031-04-16T08:00')
      const { start, end } = article.bylines?.[0]?.position ?? { start: 0, end: 0 }
      expect(copy.slice(start, end)).toBe(line)
    }
  })

  test('above what the writer does, and where', () => {
    const copy = page(
      title,
      '15 April 2031',
      'Share',
      'Save',
      'Ana Ruiz',
      'Harbour correspondent',
      'Reporting from Tarnholm',
    )
    expectHead(copy)
    expect(names(copy)).toEqual(['Ana Ruiz'])
    expect(furnitureOf(copy).slice(-2)).toEqual(['credit: Harbour correspondent', 'credit: Reporting from Tarnholm'])
  })

  test.each(['April 15, 2031', 'The pier is closed.', sub])('above %s it is text', (next) => {
    expect(read(page(title, 'Ana Ruiz', next))).not.toHaveProperty('bylines')
  })
})

describe('below a byline', () => {
  test.each([
    'Ana Ruiz reported from Tarnholm and Tom Okafor from Kessel.',
    'Reporting from Tarnholm',
    'Reporting from Port Ansel, Oskaria',
  ])('%s', (line) => {
    const copy = page(title, 'By Ana Ruiz and Tom Okafor', line, 'April 15, 2031')
    expectHead(copy)
    expect(furnitureOf(copy)).toContain(`credit: ${line}`)
    expect(read(copy).published?.local).toBe('2031-04-15')
  })

  test.each([
    'Reporting from Tarnholm is no easy matter.',
    'Ana Ruiz reported from Tarnholm that the pier had been closed.',
    'She reported from Tarnholm.',
    '@anaruiz wrote that the pier was closed.',
  ])('is text: %s', (line) => expect(bodyOf(page(title, 'By Ana Ruiz', line))).toEqual([line, ...paragraphs]))

  test.each(['BBC News', 'BBC News, Tarnholm', 'Reuters, Port Ansel'])('whom it is for: %s', (work) => {
    const copy = page(title, `By Ana Ruiz\n${work}`, 'Published 15 April 2031')
    expectHead(copy)
    expect(read(copy).bylines).toMatchObject([{ credit: work, contributors: [{ name: 'Ana Ruiz' }] }])
  })

  test('a sentence that begins with an agency is text', () => {
    const line = 'Reuters, Example Industries and the council had asked for the papers.'
    expect(bodyOf(page(title, `By Ana Ruiz\n${line}`))).toContain(line)
  })
})

describe('whom a text is from', () => {
  const from = 'From: Ministry of Harbours'

  test.each([
    ['in paragraphs', page('Press release', title, sentence, from, 'Published 15 April 2031')],
    ['on lines', page(title, `${from}\nPublished: 15 April 2031`)],
    ['with labels of their own', page(title, 'From:\n    Ministry of Harbours\nPublished\n    15 April 2031')],
    ['above two times', page(title, `${from}\nPublished 15 April 2031\nLast updated 16 April 2031, see all updates`)],
  ])('%s', (_, copy) => {
    expectHead(copy)
    const article = read(copy)
    expect(article.bylines).toMatchObject([{ text: from, credit: 'Ministry of Harbours' }])
    expect(article.published?.local).toBe('2031-04-15')
  })

  test('is text above no time', () => {
    expect(bodyOf(page(title, `${from}, with thanks.`))).toEqual([`${from}, with thanks.`, ...paragraphs])
    expect(bodyOf(page(title, from, sentence))).toContain(from)
  })
})

describe('a page', () => {
  test.each([
    ['Home\nNews\nWorld\nSport'],
    ['Home > News > Harbour'],
    ['Home / News / Harbour'],
    ['Skip to main content\n\nMenu\n\nHome | News | Sport | Opinion'],
  ])('with its menu above the headline: %s', (menu) => {
    for (const below of [['April 15, 2031 7:28 PM'], ['By Ana Ruiz', 'April 15, 2031']]) {
      const copy = page(menu, title, ...below)
      expectHead(copy)
      expect(furnitureOf(copy)[0]).toMatch(/^other: /)
    }
  })

  test('with the name of a section above it', () => {
    const copy = page('Harbour News', title, 'April 15, 2031')
    expectHead(copy)
    expect(read(copy).headlines).toEqual([{ role: 'kicker', text: 'Harbour News' }])
  })

  test.each(['Pier closed', 'Boats move', 'Council to vote'])('two words are a headline: %s', (line) => {
    expect(read(page('Menu', line)).headline).toBe(line)
    expect(read(page(line, 'By Ana Ruiz', 'April 15, 2031')).headline).toBe(line)
  })

  test.each(['Share', 'Save', '3 min read', '3 minute read', 'Updated 2 hours ago', '12 comments'])(
    'with %s below it',
    (line) => {
      expectHead(page(title, line))
      expectHead(page(title, 'By Ana Ruiz', line))
    },
  )

  test.each(['The pier closed 2 hours ago.', 'Share prices fell.', 'Save the pier.', 'Home is where the boat is.'])(
    'is text: %s',
    (line) => expect(bodyOf(page(title, line))).toEqual([line, ...paragraphs]),
  )
})

describe('a stamp of a page', () => {
  test.each([
    ['November 29, 2031 7:28 PM GMT+2 Updated 2 hours ago', '2031-11-29T17:28:00.000Z'],
    ['November 29, 2031 7:28 PM GMT+2Updated ago', '2031-11-29T17:28:00.000Z'],
    ['April 15, 2031 7:28 PM UTC · Updated an hour ago', '2031-04-15T19:28:00.000Z'],
    ['April 15, 2031 7:28 PM UTC · 3 min read', '2031-04-15T19:28:00.000Z'],
    ['April 15, 2031 / 7:28 PM UTC / Updated 2 days ago', '2031-04-15T19:28:00.000Z'],
  ])('%s', (line, instant) => {
    for (const above of [[], ['By Ana Ruiz']]) {
      const copy = page(title, ...above, line)
      expectHead(copy)
      expect(read(copy).published?.instant).toBe(instant)
      expect(furnitureOf(copy).pop()).toBe(`stamp: ${line}`)
    }
  })

  test('with its label on the line above', () => {
    const copy = page(title, 'Published\n15 April 2031', 'Last updated:\n16 April 2031')
    expectHead(copy)
    expect(read(copy)).toMatchObject({ published: { local: '2031-04-15' }, versionCreated: { local: '2031-04-16' } })
  })

  test('is no line of other words', () => {
    for (const line of ['He came to Tarnholm 2 hours ago', 'Published with a book that few have read'])
      expect(bodyOf(page(title, `${line}.`))).toContain(`${line}.`)
  })
})
