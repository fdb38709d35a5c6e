import { describe, expect, test } from 'vitest'
import { readWire } from 'wirecopy/wire'
import { furnitureOf, read, text } from './readings.js'

const title = 'Tarnholm closes its pier'

describe('a stamp', () => {
  test.each([
    ['19:28 15.04.2031', '2031-04-15T19:28'],
    ['April 15, 2031 7:28 p.m.', '2031-04-15T19:28'],
    ['-- Tue Apr 15, 2031 7:28pm EDT', '2031-04-15T19:28'],
    ['Published: 15 April 2031', '2031-04-15'],
    ['2031-04-15T19:28:00Z', '2031-04-15T19:28:00'],
    ['2031/04/15 19:28', '2031-04-15T19:28'],
    ['20310415T192800+0000', '2031-04-15T19:28:00'],
    ['15-APR-2031 19:28:01.79', '2031-04-15T19:28:01.79'],
    ['August 08, 2031 14:25 ET', '2031-08-08T14:25'],
    ['AP-WF-04-15-31 1928GMT', '2031-04-15T19:28'],
    ['Release Date: March 27, 2031', '2031-03-27'],
    ['15 April 2031 by Ana Ruiz', '2031-04-15'],
    ['April 2031', '2031-04'],
  ])('%s', (line, local) => {
    const { published, furniture } = read(`${line}\n\n${title}\n\n${text}`)
    expect(published?.local).toBe(local)
    expect(furniture?.[0]).toMatchObject({ role: 'stamp', text: line })
  })

  test('below the headline', () => {
    const article = read(`${title}\nApril 15, 2031\n\n${text}`)
    expect([article.headline, article.published?.local]).toEqual([title, '2031-04-15'])
  })

  test('the word before a time says which one it is', () => {
    const article = read(`15 April 2031, 19:28\nUpdated: 15 April 2031, 20:05\n\n${title}\n\n${text}`)
    expect([article.published?.local, article.versionCreated?.local]).toEqual(['2031-04-15T19:28', '2031-04-15T20:05'])
  })

  test.each([
    ['Created: 15 April 2031', 'firstCreated'],
    ['Expires: 15 April 2031', 'expires'],
    ['Last updated on 15 April 2031', 'versionCreated'],
    ['Xinhua | Updated: 2031-04-15', 'versionCreated'],
  ] as const)('%s', (line, field) => {
    const article = read(`${line}\n\n${title}\n\n${text}`)
    expect(article[field]?.local).toBe('2031-04-15')
    expect(article).not.toHaveProperty('published')
    expect(article.furniture?.[0]).toMatchObject({ role: 'stamp', text: line })
  })

  test('an embargo and another time in one line', () => {
    const line = 'Embargoed: 15 April 2031 | Updated: 14 April 2031'
    const article = read(`${line}\n\n${title}\n\n${text}`)
    expect([article.embargoedUntil?.local, article.versionCreated?.local]).toEqual(['2031-04-15', '2031-04-14'])
    expect(article.furniture?.[0]).toMatchObject({ role: 'embargo', text: line })
  })

  test('two times in one line', () => {
    const line = 'Published: 19:28 15 April 2031 | Updated: 20:05 15 April 2031'
    const article = read(`${line}\n\n${title}\n\n${text}`)
    expect([article.published?.text, article.versionCreated?.text]).toEqual([
      '19:28 15 April 2031',
      '20:05 15 April 2031',
    ])
    expect(article.furniture?.filter(({ role }) => role === 'stamp')).toHaveLength(1)
  })

  test('only Updated leaves published open', () => {
    const article = read(`Updated 15 April 2031, 19:28\n\n${title}\n\n${text}`)
    expect(article).not.toHaveProperty('published')
    expect(article.versionCreated?.local).toBe('2031-04-15T19:28')
  })

  test('with a zone it has an instant', () => {
    const copy = `19:28 15.04.2031\n\n${title}\n\n${text}`
    expect(read(copy, { timeZone: 'Europe/Kyiv' }).published?.instant).toBe('2031-04-15T16:28:00.000Z')
  })

  test('without one there is none, and an issue at its place', () => {
    const { article, issues } = readWire(`\n\n 19:28 15.04.2031\n\n${title}\n\n${text}`)
    expect(article.published).not.toHaveProperty('instant')
    expect(issues).toMatchObject([{ code: 'time-zone-unknown', span: { start: 3, end: 19 } }])
  })

  test('a second time for the same thing is kept as a stamp and told', () => {
    const { article, issues } = readWire(`15 April 2031\n16 April 2031\n\n${title}\n\n${text}`)
    expect(article.published?.local).toBe('2031-04-15')
    expect(issues).toMatchObject([{ code: 'wire-stamp-repeated', span: { start: 14, end: 27 } }])
    expect(issues[0]?.message).toContain('16 April 2031')
  })

  test('the day of the stamp gives the dateline its year', () => {
    const article = read(`19:28 15.04.2031\n\n${title}\n\nTARNHOLM, April 14 (AP) — ${text}`)
    expect(article.dateline?.date).toMatchObject({ text: 'April 14', local: '2031-04-14', inferred: ['year'] })
  })
})

describe('no stamp', () => {
  test.each([
    'Pier of 15 April 2031 remembered',
    '2031',
    '1 in 10 boats unsafe',
    'By 2031, no pier',
    'Tarnholm 2-1 Kessel',
    'On 15 April 2031 the pier closed',
    '15 April 2031 and 16 April 2031',
    'Reading time: 5 minutes',
  ])('%s', (line) => {
    const article = read(`${line}\n\n${text}`)
    expect(article).not.toHaveProperty('published')
    expect(article.furniture?.some(({ role }) => role === 'stamp') ?? false).toBe(false)
  })

  test('a paragraph that is only a date, within the text', () => {
    expect(furnitureOf(`${text}\n\n15 April 2031\n\n${text}`)).toEqual([])
  })
})
