import { describe, expect, test } from 'vitest'
import { bodyOf, furnitureOf, read, text } from './readings.js'

describe('lines below the text', () => {
  test.each([
    ['endMark: -30-'],
    ['endMark: ###'],
    ['endMark: # # #'],
    ['endMark: ENDS'],
    ['endMark: Reuter'],
    ['endMark: NNNN'],
    ['credit: (Reporting by Ana Ruiz; Editing by Tom Okafor)'],
    ['credit: Reporting by Ana Ruiz'],
    ['credit: Associated Press writer Ana Ruiz in Kessel contributed to this report.'],
    ['copyright: © 2031 Tarnholm Courier. All rights reserved.'],
    ['copyright: Copyright 2031 Tarnholm Courier'],
    ['stamp: 15 April 2031, 19:28'],
    ['link: https://example.org/pier'],
  ])('%s', (furniture) => {
    const copy = `${text}\n\n${furniture.slice(furniture.indexOf(': ') + 2)}`
    expect(furnitureOf(copy)).toEqual([furniture])
    expect(bodyOf(copy)).toEqual(text.split('\n\n'))
  })

  test.each([
    'The story ends.',
    '(The pier was built in 1902.)',
    'Reporting was hard that winter.',
    'She contributed to this magazine.',
    'Copyright was not the question.',
    'Of 30 boats, 30 sank.',
  ])('not: %s', (line) => {
    expect(furnitureOf(`${text}\n\n${line}`)).toEqual([])
    expect(bodyOf(`${text}\n\n${line}`)).toHaveLength(3)
  })

  test('several, in the order of the copy', () => {
    const copy = `${text}\n\n(Reporting by Ana Ruiz;\nediting by Tom Okafor)\n\n© 2031 Tarnholm Courier\n\n###\n`
    expect(furnitureOf(copy)).toEqual([
      'credit: (Reporting by Ana Ruiz; editing by Tom Okafor)',
      'copyright: © 2031 Tarnholm Courier',
      'endMark: ###',
    ])
    expect(read(copy).rights).toEqual({ notice: '© 2031 Tarnholm Courier', holder: 'Tarnholm Courier', year: 2031 })
  })

  test('an end mark right below wrapped text', () => {
    const copy =
      'The harbour council of Tarnholm voted on Monday to close\nthe old pier for two winters, its chairwoman told the\nCourier.\n-30-'
    expect(bodyOf(copy)).toHaveLength(1)
    expect(furnitureOf(copy)).toEqual(['endMark: -30-'])
  })

  test('a credit run into the last paragraph', () => {
    const copy = `${text} (Reporting by Ana Ruiz; Editing by Tom Okafor)`
    expect(bodyOf(copy)).toEqual(text.split('\n\n'))
    expect(furnitureOf(copy)).toEqual(['credit: (Reporting by Ana Ruiz; Editing by Tom Okafor)'])
  })

  test('what stands below the end mark', () => {
    const copy = `${text}\n\n###\n\nAbout the Tarnholm Harbour\n\nContact: press@example.org`
    expect(furnitureOf(copy)).toEqual([
      'endMark: ###',
      'boilerplate: About the Tarnholm Harbour',
      'contact: Contact: press@example.org',
    ])
    expect(bodyOf(copy)).toEqual(text.split('\n\n'))
  })

  test('a mark with more text below it than above ends nothing', () => {
    expect(bodyOf(`The pier closed.\n\n###\n\n${text}`)).toHaveLength(4)
  })
})
