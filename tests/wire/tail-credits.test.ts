import { describe, expect, test } from 'vitest'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const paragraphs = text.split('\n\n')
const above = (line: string) => `${text}\n\n${line}`

describe('a credit in brackets', () => {
  test.each([
    '(Reporting by Ana Ruiz; Editing by Tom Okafor)',
    '(Reporting By Ana Ruiz)',
    '[Reporting by Ana Ruiz]',
    '(Additional reporting by Ana Ruiz in Port Ansel; Editing by Tom Okafor)',
    '(Reporting and writing by Ana Ruiz)',
    '(Writing in Kessel by Ana Ruiz)',
    '(Compiled by Ana Ruiz)',
    '(With inputs from PTI)',
    '(By Ana Ruiz; editing by Tom Okafor)',
    '(Editing by Ana Ruiz (Kessel))',
    '(Editing by Ana Ruiz).',
  ])('%s', (credit) => {
    expect(furnitureOf(above(credit))).toEqual([`credit: ${credit}`])
    expect(bodyOf(above(credit))).toEqual(paragraphs)
    expect(read(above(credit))).not.toHaveProperty('bylines')
  })

  test('over several lines', () => {
    const copy = above('(Reporting by Ana Ruiz\nin Kessel; Writing by\nTom Okafor)')
    expect(furnitureOf(copy)).toEqual(['credit: (Reporting by Ana Ruiz in Kessel; Writing by Tom Okafor)'])
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test('that never closes, where the copy was cut', () => {
    expect(furnitureOf(above('(Reporting by Ana Ruiz'))).toEqual(['credit: (Reporting by Ana Ruiz'])
    expect(bodyOf(above('(Reporting by Ana Ruiz'))).toEqual(paragraphs)
  })

  test.each(['(The pier was built in 1902.)', '(Ana Ruiz reported.)', '(Reported cases rose.)', '(Edited volumes)'])(
    'not: %s',
    (line) => expect(bodyOf(above(line))).toEqual([...paragraphs, line]),
  )
})

describe('a credit without brackets', () => {
  test.each([
    'Reporting by Ana Ruiz',
    'Reporting by Ana Ruiz; Editing by Tom Okafor',
    'Written by Ana Ruiz',
    'Translated by Ana Ruiz',
    'Photography by Ana Ruiz',
    '-- With assistance from Ana Ruiz',
    '--With assistance by Ana Ruiz',
    'With files from The Canadian Press',
    'Ana Ruiz contributed to this report.',
    'Ana Ruiz and Tom Okafor contributed reporting.',
    'Associated Press writer Ana Ruiz in Kessel contributed to this report.',
    'Ana Ruiz reported from Tarnholm.',
    'Ana Ruiz reported from Tarnholm. Associated Press writer Tom Okafor in Kessel contributed.',
    'Story filed by Ana Ruiz',
  ])('%s', (credit) => {
    expect(furnitureOf(above(credit))).toEqual([`credit: ${credit}`])
    expect(bodyOf(above(credit))).toEqual(paragraphs)
  })

  test.each([
    'Reporting was hard that winter.',
    'She contributed to this magazine.',
    'The council reported from its office a loss of boats.',
    'With assistance the boats were saved.',
    'Written plans are rare.',
  ])('not: %s', (line) => expect(bodyOf(above(line))).toEqual([...paragraphs, line]))
})

describe('run into the last paragraph', () => {
  test.each([
    'credit: (Reporting by Ana Ruiz; Editing by Tom Okafor)',
    'credit: (Editing by Ana Ruiz (Kessel))',
    'credit: (Reporting by Ana Ruiz).',
    'credit: (Reporting by Ana Ruiz',
    'credit: Reporting by Ana Ruiz, Editing by Tom Okafor',
    'credit: Writing by Ana Ruiz in Kessel.',
    'credit: --With assistance from Ana Ruiz and Tom Okafor',
    'credit: (AP)',
    'credit: AP',
    'endMark: REUTERS',
    'endMark: Reuter',
    'endMark: ENDS',
    'endMark: (ENDS)',
    'endMark: NNNN',
    'endMark: -30-',
    'endMark: ###',
    'copyright: © 2031 Tarnholm Courier',
    'copyright: (© 2031 Tarnholm Courier)',
    'copyright: Copyright © 2031 Tarnholm Courier. All rights reserved.',
  ])('%s', (furniture) => {
    const copy = `${text} ${furniture.slice(furniture.indexOf(': ') + 2)}`
    expect(furnitureOf(copy)).toEqual([furniture])
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test('with a rate of exchange behind it, above an end mark', () => {
    const copy = `${text} (Reporting by Ana Ruiz) ($1 = 0.9 euros)\n\n-30-`
    expect(furnitureOf(copy)).toEqual([
      ...['credit: (Reporting by Ana Ruiz)', 'other: ($1 = 0.9 euros)', 'endMark: -30-'],
    ])
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test('rights are read there', () => {
    expect(read(`${text} © 2031 Tarnholm Courier`).rights).toEqual({
      ...{ notice: '© 2031 Tarnholm Courier', holder: 'Tarnholm Courier', year: 2031 },
    })
  })

  test.each([
    'The pier ENDS',
    'She told (Kessel)',
    'Reporting by the council was late.',
    'The sign read © 2031 on its door.',
    'They gave AP',
    '(Reporting by Ana Ruiz) The pier is closed, and all of the boats have left it for the winter.',
  ])('not: %s', (end) => {
    expect(furnitureOf(`${text} ${end}`)).toEqual([])
    expect(bodyOf(`${text} ${end}`).at(-1)).toBe(`${paragraphs[1]} ${end}`)
  })

  test('not into a copy that is nothing else', () => {
    expect(furnitureOf('(Reporting by Ana Ruiz)')).toEqual(['credit: (Reporting by Ana Ruiz)'])
    expect(bodyOf('Text. (Reporting by Ana Ruiz)')).toEqual(['Text.'])
  })
})
