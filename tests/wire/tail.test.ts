import { describe, expect, test } from 'vitest'
import { readWire } from 'wirecopy/wire'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const paragraphs = text.split('\n\n')
const above = (line: string) => `${text}\n\n${line}`
const lineOf = (furniture: string) => furniture.slice(furniture.indexOf(': ') + 2)

describe('an end mark', () => {
  test.each([
    ...['-30-', '— 30 —', '--30--', '###', '# # #', '##', 'ENDS', 'End', '(ENDS)', '-ends-', '/ENDS/', 'endit'],
    ...['NNNN', 'Reuter', 'REUTERS', 'Reuters.', 'nn', 'xxxx', '-0-', 'MORE', '(MORE)', '--more--', 'End of story'],
  ])('%s', (mark) => {
    expect(furnitureOf(above(mark))).toEqual([`endMark: ${mark}`])
    expect(bodyOf(above(mark))).toEqual(paragraphs)
  })

  test.each(['ENDS HERE', 'Ending', '30', '-31-', '####story', 'More boats', 'The story ends.', 'Fin'])(
    'not: %s',
    (line) => expect(bodyOf(above(line))).toEqual([...paragraphs, line]),
  )

  test.each(['***', '* * *', '--', '_____'])('no mark but a rule: %s', (line) =>
    expect(furnitureOf(above(line))).toEqual([`other: ${line}`]),
  )

  test('of a profile of the caller', () => {
    const profiles = [{ id: 'courier', names: ['Tarnholm Courier'], endMarks: ['Fin'] }]
    expect(furnitureOf(above('Fin'), { profiles })).toEqual(['endMark: Fin'])
    expect(furnitureOf(above('Fin\n\n(Reporting by Ana Ruiz)'), { profiles })).toEqual([
      ...['endMark: Fin', 'credit: (Reporting by Ana Ruiz)'],
    ])
  })

  test('before control characters', () => {
    expect(furnitureOf(`${text}\n ###\u0003`)).toEqual(['endMark: ###\u0003'])
    expect(bodyOf(`${text}\n ###\u0003`)).toEqual(paragraphs)
  })
})

describe('what signs the copy off', () => {
  test.each([
    'credit: AP',
    'credit: (AP)',
    'credit: dpa',
    'credit: AFP.',
    'credit: sug/rb',
    'credit: (sf-fd)',
    'credit: (SDA/sj)',
    'credit: (bl)',
    'stamp: 212322 GMT Nov 30',
    'stamp: KWS-21:37-09-12-31',
    'slug: dpa al rmo hct rmo',
    'slug: (REG:EURO;)',
  ])('%s', (furniture) => {
    expect(furnitureOf(above(lineOf(furniture)))).toEqual([furniture])
    expect(bodyOf(above(lineOf(furniture)))).toEqual(paragraphs)
  })

  test('an agency of the caller’s own', () => {
    const profiles = [{ id: 'line', names: ['Harbour Line'] }]
    expect(furnitureOf(above('Harbour Line'), { profiles })).toEqual(['credit: Harbour Line'])
    expect(furnitureOf(`${text} (Harbour Line)`, { profiles })).toEqual(['credit: (Harbour Line)'])
    expect(furnitureOf(above('Harbour Line'))).toEqual([])
  })

  test.each(['Kessel', '(Kessel)', 'Tarnholm Courier', 'APx', 'sf fd'])('not: %s', (line) =>
    expect(bodyOf(above(line))).toEqual([...paragraphs, line]),
  )
})

describe('where it comes from', () => {
  test.each([
    'SOURCE Example Industries, Inc.',
    'SOURCE TARNHOLM HARBOUR BOARD',
    'SOURCE: Example Industries',
    'Source: Harbour council',
    'Information from: Example Times, http://example.org',
  ])('%s', (line) => expect(furnitureOf(above(line))).toEqual([`credit: ${line}`]))

  test.each([
    'SOURCE SAID THAT THE PIER WAS CLOSED',
    'SOURCE Example Industries closed.',
    'Sources said so.',
    'Source of the river',
  ])('not: %s', (line) => expect(bodyOf(above(line))).toEqual([...paragraphs, line]))
})

describe('rights', () => {
  const holder = 'Tarnholm Courier'
  test.each([
    ['© 2031 Tarnholm Courier', { holder, year: 2031 }],
    ['(c) 2031 Tarnholm Courier', { holder, year: 2031 }],
    ['c.2031 Tarnholm Courier', { holder, year: 2031 }],
    ['Copyright 2031 Tarnholm Courier', { holder, year: 2031 }],
    ['COPYRIGHT 2031 BY TARNHOLM COURIER', { holder: 'TARNHOLM COURIER', year: 2031 }],
    ['© 2029-2031 Tarnholm Courier', { holder, year: 2031 }],
    ['™ & © 2031 Example Network', { holder: 'Example Network', year: 2031 }],
    ['©2031 Example L.P.', { holder: 'Example L.P.', year: 2031 }],
    ['© Tarnholm Courier', { holder }],
    ['Copyright Tarnholm Courier 2031', { holder, year: 2031 }],
    ['© 2031 Tarnholm Courier. All rights reserved.', { holder, year: 2031, usageTerms: ['All rights reserved.'] }],
  ])('%s', (notice, rights) => {
    expect(read(above(notice)).rights).toEqual({ notice, ...rights })
    expect(furnitureOf(above(notice))).toEqual([`copyright: ${notice}`])
    expect(bodyOf(above(notice))).toEqual(paragraphs)
  })

  test.each([
    'All rights reserved.',
    'This material may not be published, broadcast, rewritten or redistributed.',
    'Reprinted with permission',
    'Not for redistribution',
  ])('only terms: %s', (line) => expect(read(above(line)).rights).toEqual({ usageTerms: [line] }))

  test('over several lines are one notice', () => {
    const lines = ['© 2031 Tarnholm Courier', 'All rights reserved.', 'This material may not be published.']
    expect(read(above(lines.join('\n'))).rights).toEqual({
      ...{ notice: lines[0], holder, year: 2031 },
      usageTerms: [lines[1], lines[2]],
    })
    expect(furnitureOf(above(lines.join('\n')))).toEqual(lines.map((line) => `copyright: ${line}`))
  })

  test('above the text go before those below', () => {
    const copy = `© 2031 Tarnholm Courier\n\nTarnholm closes its pier\n\n${text}\n\n© 2030 Kessel Herald`
    expect(read(copy).rights?.holder).toBe(holder)
  })

  test.each(['Copyright was not the question.', 'Copyright law is old.', 'No part of this pier may be used.'])(
    'not: %s',
    (line) => {
      expect(read(above(line))).not.toHaveProperty('rights')
      expect(bodyOf(above(line))).toEqual([...paragraphs, line])
    },
  )
})

describe('a link', () => {
  test.each([
    'https://example.org/pier',
    'View source version on example.org: https://example.org/pier',
    '[Original](https://example.org/a)',
    '![Logo](https://example.org/logo.png)',
  ])('%s', (line) => expect(furnitureOf(above(line))).toEqual([`link: ${line}`]))

  test('that was cut, below another', () => {
    expect(furnitureOf(above('[Original](https://example.org/a)\n![Log'))).toEqual([
      ...['link: [Original](https://example.org/a)', 'link: ![Log'],
    ])
    expect(bodyOf(above('![Log'))).toEqual([...paragraphs, '![Log'])
  })

  test.each(['View the plan at the hall', 'https://example.org/pier is the plan'])('not: %s', (line) =>
    expect(bodyOf(above(line))).toEqual([...paragraphs, line]),
  )
})

describe('a stamp below the text', () => {
  test.each([
    ['15 April 2031, 19:28', 'published', '2031-04-15T19:28'],
    ['AP-WF-04-15-31 1928GMT', 'published', '2031-04-15T19:28'],
    ['AP-NY-04-15-31 1928EDT<', 'published', '2031-04-15T19:28'],
    ['First published on 15 April 2031', 'published', '2031-04-15'],
    ['Updated: 15 April 2031, 19:28', 'versionCreated', '2031-04-15T19:28'],
  ] as const)('%s', (line, field, local) => {
    expect(read(above(line))[field]?.local).toBe(local)
    expect(furnitureOf(above(line))).toEqual([`stamp: ${line}`])
  })

  test('goes behind one above it', () => {
    const copy = `15 April 2031\n\nTarnholm closes its pier\n\n${above('16 April 2031')}`
    expect(read(copy).published?.local).toBe('2031-04-15')
    expect(furnitureOf(copy).at(-1)).toBe('stamp: 16 April 2031')
  })

  test.each(['April 15', 'March 24.', '2031', 'Of 30 boats, 30 sank.'])('not: %s', (line) =>
    expect(bodyOf(above(line))).toEqual([...paragraphs, line]),
  )

  test('not right below a line of text', () =>
    expect(readWire(`${text}\n15.04.2031`).article).not.toHaveProperty('published'))
})
