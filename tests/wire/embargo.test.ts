import { describe, expect, test } from 'vitest'
import { readWire } from 'wirecopy/wire'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const title = 'Tarnholm closes its pier for two winters'
const above = (lines: string) => `${lines}\n\n${title}\n\n${text}`
const codesOf = (copy: string) => readWire(copy).issues.map(({ code }) => code)
const oneLine = (lines: string) => lines.replace(/\s+/g, ' ')

describe('a time until which the copy is held back', () => {
  test.each([
    ['EMBARGOED UNTIL 00:01 GMT, 16 April 2031', '2031-04-16T00:01'],
    ['***EMBARGOED UNTIL 00:01 GMT 16 APRIL 2031***', '2031-04-16T00:01'],
    ['EMBARGOED FOR 00:01 GMT, 16 APRIL 2031', '2031-04-16T00:01'],
    ['EMBARGOED – NOT FOR PUBLICATION BEFORE 00:01 ON 16 APRIL 2031', '2031-04-16T00:01'],
    ['Embargo: 16 April 2031, 00:01 GMT', '2031-04-16T00:01'],
    ['News embargo: 16 April 2031', '2031-04-16'],
    ['Note: embargoed until 00:01 GMT, 16 April 2031', '2031-04-16T00:01'],
    ['MEDIA RELEASE - EMBARGOED TO 16 APRIL 2031', '2031-04-16'],
    ['FOR IMMEDIATE RELEASE (EMBARGOED UNTIL 6 PM EDT, APRIL 15, 2031)', '2031-04-15T18'],
    ['FOR IMMEDIATE RELEASE AFTER 6 PM EDT, April 15, 2031', '2031-04-15T18'],
    ['FOR GENERAL RELEASE AFTER 6 PM EDT, April 15, 2031', '2031-04-15T18'],
    ['FOR RELEASE AFTER 6 PM EDT, April 15, 2031', '2031-04-15T18'],
    ['HOLD FOR RELEASE UNTIL 6 PM EDT, APRIL 15, 2031', '2031-04-15T18'],
    ['For release: April 15, 2031', '2031-04-15'],
    ['For publication after 6 p.m., April 15, 2031', '2031-04-15T18'],
    ['FOR USE AFTER 6 PM EDT April 15, 2031', '2031-04-15T18'],
    ['FOR SUNDAY RELEASE, APRIL 13, 2031', '2031-04-13'],
    ['For AMs of Sunday, April 13, 2031', '2031-04-13'],
    ['^For Release Sunday, April 13, 2031, and Thereafter<', '2031-04-13'],
    ['ADVANCE FOR USE SUNDAY, APRIL 13, 2031', '2031-04-13'],
    ['Do not publish before 00:01 GMT on 16 April 2031', '2031-04-16T00:01'],
    ['Embargo lifts at 6 p.m. EDT, April 15, 2031', '2031-04-15T18'],
    ['SOUS EMBARGO jusqu’au 16 avril 2031 à 18h00', '2031-04-16T18:00'],
    ['EMBARGADO HASTA EL 16 DE ABRIL DE 2031', '2031-04-16'],
    ['Sperrfrist: 16. April 2031, 18:00 Uhr', '2031-04-16T18:00'],
    ['This release is under strict embargo until 00:01 GMT on 16 April 2031.', '2031-04-16T00:01'],
    [
      'The attached report is under strict embargo until 00:01 GMT\non 16 April 2031 and must not be published before.',
      '2031-04-16T00:01',
    ],
    ['Under embargo until 00:01 on April 16, 2031 - please do not share', '2031-04-16T00:01'],
  ])('%s', (lines, local) => {
    const article = read(above(lines))
    expect(article.embargoedUntil?.local).toBe(local)
    expect(article).not.toHaveProperty('published')
    expect(article.headline).toBe(title)
    expect(furnitureOf(above(lines))).toEqual([`embargo: ${oneLine(lines)}`, `headline: ${title}`])
    expect(codesOf(above(lines))).not.toContain('wire-embargo-unread')
  })

  test.each([
    ['EMBARGOED UNTIL:\n00:01 GMT, 16 April 2031', '2031-04-16T00:01'],
    ['EMBARGO\n16 April 2031 00:01 GMT', '2031-04-16T00:01'],
    ['EMBARGO DATE\n16 April 2031', '2031-04-16'],
    ['NOT FOR RELEASE UNTIL\n6 PM EDT, April 15, 2031', '2031-04-15T18'],
    ['Embargoed until 6 p.m. EDT\nApril 15, 2031', '2031-04-15T18'],
    ['EMBARGOED\nUNTIL\n16 April 2031', '2031-04-16'],
    ['EMBARGOED UNTIL\nTuesday\nApril 15, 2031', '2031-04-15'],
    ['EMBARGOED FOR RELEASE\n\n10:00 a.m. EDT\nTuesday, April 15, 2031', '2031-04-15T10:00'],
    ['EMBARGOED FOR RELEASE\n\n10:00 a.m. EDT\n\nTuesday, April 15, 2031', '2031-04-15T10:00'],
  ])('on the lines below the words: %j', (lines, local) => {
    const article = read(above(lines))
    expect(article.embargoedUntil?.local).toBe(local)
    expect(article).not.toHaveProperty('published')
    expect(furnitureOf(above(lines))).toEqual([`embargo: ${oneLine(lines)}`, `headline: ${title}`])
  })

  test('a time of day alone', () => {
    const article = read(above('EMBARGOED UNTIL:\n00:01 GMT'))
    expect(article.embargoedUntil).toMatchObject({ text: '00:01 GMT', offset: '+00:00' })
    expect(article).not.toHaveProperty('published')
  })

  test('no date below it that is another', () => {
    const article = read(above('Embargo: 16 April 2031\n14 April 2031'))
    expect([article.embargoedUntil?.local, article.published?.local]).toEqual(['2031-04-16', '2031-04-14'])
    expect(read(above('Embargo: 16 April 2031\nPublished: 14 April 2031')).published?.local).toBe('2031-04-14')
  })

  test('a release for today is none', () => {
    expect(read(above('FOR IMMEDIATE RELEASE: April 15, 2031')).published?.local).toBe('2031-04-15')
    expect(read(above('For release: immediate'))).not.toHaveProperty('embargoedUntil')
  })
})

test.each([
  'EMBARGOED',
  'HFR',
  'UNDER EMBARGO',
  'EMBARGOED UNTIL FURTHER NOTICE',
  'Embargoed until after delivery',
  'NOTE: EMBARGOED UNTIL SUNDAY',
  'EMBARGOED UNTIL\nSUNDAY',
  'For release Sunday',
  'For release: TBC',
  'FOR SUNDAY PAPERS',
  'ADV FOR SUNDAY',
  'ADVANCE FOR USE SUNDAY',
  'Advance for weekend editions',
  'Do not publish before Sunday',
  'Sperrfrist: Dienstag',
  'This story is embargoed until further notice.',
])('without a time that can be read, an issue: %j', (lines) => {
  for (const copy of [above(lines), `${title}\n\n${lines}\n\n${text}`]) {
    expect(codesOf(copy)).toEqual(['wire-embargo-unread'])
    const { span } = readWire(copy).issues[0] ?? {}
    expect(copy.slice(span?.start, span?.end)).toBe(lines)
    expect(read(copy)).toMatchObject({ headline: title })
    expect(read(copy)).not.toHaveProperty('embargoedUntil')
    expect(bodyOf(copy)).toEqual(text.split('\n\n'))
  }
})

test.each([
  'Embargo lifted: April 15, 2031',
  'Embargo expired: 10:00 GMT, 15 April 2031',
  'Embargo lifted\n15 April 2031',
  'EMBARGO LIFTED',
  'EMBARGO HAS BEEN LIFTED',
])('an embargo that is over holds nothing back: %j', (lines) => {
  const article = read(above(lines))
  expect(furnitureOf(above(lines))).toEqual([`embargo: ${oneLine(lines)}`, `headline: ${title}`])
  expect(article).not.toHaveProperty('embargoedUntil')
  expect(article).not.toHaveProperty('published')
  expect(codesOf(above(lines))).toEqual([])
})

describe('the news of an embargo', () => {
  test.each([
    'Embargo on Oskarian grain lifted, ministers say',
    'Embargo lifted on Oskarian grain',
    'Embargo lifted after 12 years',
    'Embargo ends in April 2031',
    'Embargo expires Sunday',
    'Embargo ended, trade resumes',
    'Embargo until 2031 on arms sales',
    'Embargo until April 2031 on arms sales',
    'Embargo: how it works',
    'Embargoed until 2031, files open in Kessel',
    'Embargoed until today, files show mayor knew',
    'Under embargo until 2035, Oskaria starves',
    'Arms embargo until 2031',
    'News embargo angers editors in Kessel',
    'This story is embargoed no more, editor says',
    'Sous embargo, Oskaria se tourne vers Kessel',
    'Sperrfrist für Kündigungen läuft ab',
    'For release of the hostages, Oskaria pays',
    'For release after 20 years, a film',
    'For release on Sunday: a new film',
    'For use on Sunday, a lamp',
    'For PMs, no rest on Sunday',
    'For holiday use, a lamp',
    'Hold fire, mayor tells council',
    'Hold until Sunday, Kessel tells buyers',
    'Not for sale until 2031, owner says',
    'Not to be used before 16 April, milk label says',
    'Do not publish before vote, court tells paper',
    'Advance for women in Kessel',
  ])('%s', (line) => {
    expect(read(`${line}\n\n${text}`)).toMatchObject({ headline: line })
    expect(read(`${line}\n\n${text}`)).not.toHaveProperty('embargoedUntil')
    expect(codesOf(`${line}\n\n${text}`)).toEqual([])
  })

  test.each([
    'The report is under strict embargo until 2031. Ana Ruiz of Kessel has read it, and was not amused, she said.',
    'An embargo until 16 April 2031 was not enough, Tom Okafor of Example Industries said.',
    'For release on Sunday, the film was a year late, its maker told the council of Kessel.',
  ])('in the text: %s', (sentence) => {
    const copy = `${title}\n\n${sentence}\n\n${text}`
    expect(bodyOf(copy)[0]).toBe(sentence)
    expect(read(copy)).not.toHaveProperty('embargoedUntil')
  })
})
