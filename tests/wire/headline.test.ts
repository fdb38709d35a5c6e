import { describe, expect, test } from 'vitest'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const title = 'Tarnholm closes its pier for two winters'
const dateline = 'TARNHOLM (AP) — '

describe('a headline', () => {
  test('is set off by a blank line', () => {
    const article = read(`${title}\n\n${text}`)
    expect(article.headline).toBe(title)
    expect(article.body).toHaveLength(2)
  })

  test.each([
    ['by a stamp', `${title}\n15 April 2031\n\n${text}`],
    ['by a byline', `${title}\nBy Ana Ruiz\n\n${text}`],
    ['by the indent of the text', `${title}\n    ${text.replace('\n\n', '\n    ')}`],
    ['by a dateline', `${title}\n${dateline}${text}`],
    [
      'by long lines',
      `${title}\n${text.replaceAll('\n\n', '\n').replace(',', ', as it had in many a year before that one,')}`,
    ],
  ])('%s', (_, copy) => expect(read(copy).headline).toBe(title))

  test.each([
    'Will the pier close?',
    'Court rules against the U.S.',
    '“It has earned a rest”: council closes pier',
    'Пристань закрыли на две зимы',
    'ปิดท่าเรือเก่าสองฤดูหนาว เทศบาลแจ้ง',
    'UPDATE 2-Tarnholm closes pier',
    'TARNHOLM CLOSES PIER',
    'Live - the pier closes',
    'Pier: what we know…',
    'Pier closed!',
    'Example Industries Inc.',
    'STRIKE AT TRUCK PLANT AT PORT ANSEL, MICH.',
    'The Harbor Board Votes to Close the Pier.',
    'Pier closes for good #39;',
  ])('%s', (line) => expect(read(`${line}\n\n${text}`).headline).toBe(line))

  test('keeps no marks of transmission or markup', () => {
    for (const mark of ['-- ', '# ', '^', '*** ']) expect(read(`${mark}${title}\n\n${text}`).headline).toBe(title)
    expect(furnitureOf(`-- ${title}\n\n${text}`)).toEqual([`headline: -- ${title}`])
  })

  test.each([
    ['where a small letter follows', ['Tarnholm council closes the pier', 'off the old town for two winters']],
    ['behind a word that runs on', ['Tarnholm council closes the Pier of', 'Kessel for two winters']],
    ['in capitals', ['TARNHOLM COUNCIL CLOSES', 'OLD PIER FOR', 'TWO WINTERS']],
  ])('that was wrapped is joined %s', (_, lines) => {
    const copy = `${lines.join('\n')}\n\n${text}`
    expect(read(copy).headline).toBe(lines.join(' '))
    expect(furnitureOf(copy)).toEqual([`headline: ${lines.join(' ')}`])
  })

  test('is not joined with a byline', () => {
    expect(read(`TARNHOLM CLOSES\nBY ANA RUIZ\n\n${text}`).headline).toBe('TARNHOLM CLOSES')
  })

  test('of an alert is set off by its asterisks', () => {
    expect(read(`**PIER CLOSED FOR TWO WINTERS\n${text}`).headline).toBe('PIER CLOSED FOR TWO WINTERS')
  })

  test('may be a sentence before a dateline', () => {
    expect(read(`Tarnholm closes its pier.\n\n${dateline}${text}`).headline).toBe('Tarnholm closes its pier.')
  })

  test('alone below a stamp', () => {
    expect(read(`15 April 2031\n\n${title}`)).toMatchObject({ headline: title, body: [] })
  })
})

describe('no headline', () => {
  test.each([
    ['running text at once', text],
    ['a short first sentence', `The pier is closed.\n\n${text}`],
    ['one line alone', title],
    ['a list', 'Boats\n\nNets\n\nRopes'],
    ['a line that announces what follows', `The council said in a statement:\n\n${text}`],
    ['a bullet', `* The pier closes for two winters\n\n${text}`],
    ['a number of a list', `1. The pier closes\n\n${text}`],
    ['two short lines', `Tarnholm closes its pier\nBoats move to Kessel\n\n${text}`],
    ['a quotation and who said it', `“It has earned a rest,” she said.\n\n${text}`],
    ['a line of more than 250 characters', `${'Pier '.repeat(51)}\n\n${text}`],
    [
      'a first paragraph of wrapped text',
      'The harbour council of Tarnholm voted\non Monday to close the old pier for\ntwo winters, its chairwoman said.',
    ],
  ])('%s', (_, copy) => {
    expect(read(copy)).not.toHaveProperty('headline')
    expect(furnitureOf(copy)).toEqual([])
  })
})

describe('above and below the headline', () => {
  test('a second line of several words', () => {
    const copy = `${title}\n\nChairwoman says the planks have earned a rest\n\n${text}`
    expect(read(copy).headlines).toEqual([{ role: 'sub', text: 'Chairwoman says the planks have earned a rest' }])
    expect(bodyOf(copy)).toHaveLength(2)
  })

  test('no second line that ends in a stop, and none of few words', () => {
    expect(bodyOf(`${title}\n\nThe planks have earned a rest.\n\n${text}`)).toHaveLength(3)
    expect(bodyOf(`${title}\n\nSee the plans at https://example.org/pier and more\n\n${text}`)).toHaveLength(3)
    expect(bodyOf(`${title}\n\nBackground\n\n${text}`)).toHaveLength(3)
    expect(bodyOf(`${title}\n\n“It has earned a rest,” she said of it\n\n${text}`)).toHaveLength(3)
  })

  test('one word above it', () => {
    const article = read(`EXCLUSIVE\n\n${title}\n\n${text}`)
    expect(article).toMatchObject({ headline: title, headlines: [{ role: 'kicker', text: 'EXCLUSIVE' }] })
    expect(read(`Sport\n${title}\n\n${text}`).headlines).toEqual([{ role: 'kicker', text: 'Sport' }])
  })

  test('both at once, and kept in the furniture', () => {
    const copy = `EXCLUSIVE\n\n${title}\n\nThe planks have earned a rest\n\n${text}`
    expect(read(copy).headlines?.map(({ role }) => role)).toEqual(['kicker', 'sub'])
    expect(furnitureOf(copy)).toEqual([
      ...['headline: EXCLUSIVE', `headline: ${title}`, 'subhead: The planks have earned a rest'],
    ])
  })
})
