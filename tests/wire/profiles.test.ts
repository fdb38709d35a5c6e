import { describe, expect, test } from 'vitest'
import { findDateline, readWire, type WireProfile } from 'wirecopy/wire'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const title = 'Pier closes'
const stamp = '15 April 2031, 19:28'

/** `ap: agency of the dateline, mark of the dateline`, or nothing. */
function profileOf(copy: string, profiles?: readonly WireProfile[]): string | undefined {
  const { profile } = readWire(copy, { profiles })
  return profile && `${profile.id}: ${profile.reasons.join(', ')}`
}

describe('the profile is that of', () => {
  test.each([
    ['TARNHOLM (AP) —', 'ap: agency of the dateline, mark of the dateline'],
    ['TARNHOLM (AP) -', 'ap: agency of the dateline'],
    ['TARNHOLM (REUTERS) -', 'reuters: agency of the dateline, mark of the dateline'],
    ['TARNHOLM, Nov 22, 2031 (Thomson Reuters Foundation) –', 'reuters: agency of the dateline'],
    ['Tarnholm (dpa) -', 'dpa: agency of the dateline, mark of the dateline'],
    ['TARNHOLM, November 22, 2031. /TASS/.', 'tass: agency of the dateline, mark of the dateline'],
    ['Tarnholm, 22 nov 2031 (EFE).-', 'efe: agency of the dateline, mark of the dateline'],
    ['København /ritzau/:', 'ritzau: agency of the dateline, mark of the dateline'],
    ['(ANSA) - TARNHOLM, 14 APR 2031 -', 'ansa: agency of the dateline, mark of the dateline'],
    ['TARNHOLM, Texas--(BUSINESS WIRE)--', 'business-wire: agency of the dateline, mark of the dateline'],
    ['KESSEL, Alberta--(Newsfile Corp. - April 14, 2031) -', 'newsfile: agency of the dateline, mark of the dateline'],
    ['CNN —', 'cnn: agency of the dateline, mark of the dateline'],
    ['Київ. 22 листопада 2031. УНІАН.', 'unian: agency of the dateline'],
  ])('the agency of the dateline: %s', (line, expected) => {
    expect(profileOf(`${title}\n\n${line} ${text}`)).toBe(expected)
  })

  test.each([
    ['By Ana Ruiz, Reuters', 'reuters: name in a byline'],
    ['By Ana Ruiz, dpa', 'dpa: name in a byline'],
    ['By ANA RUIZ\nAssociated Press Writer', 'ap: name in a byline'],
    ['By PTI', 'pti: name in a byline'],
  ])('the name in a byline: %j', (line, expected) => expect(profileOf(`${title}\n\n${line}\n\n${text}`)).toBe(expected))

  test.each([
    ['Source: Xinhua', 'xinhua: name in a credit'],
    ['Associated Press writer Ana Ruiz in Kessel contributed to this report.', 'ap: name in a credit'],
    ['© 2031 The Associated Press. All rights reserved.', 'ap: name in a copyright notice'],
    ['https://www.reuters.com/pier', 'reuters: address of its site'],
    ['https://ukrinform.net/pier', 'ukrinform: address of its site'],
  ])('what stands below: %s', (line, expected) => expect(profileOf(`${title}\n\n${text}\n\n${line}`)).toBe(expected))

  test('a stamp with a name in it', () => {
    expect(profileOf(`Xinhua | Updated: 2031-04-15 17:52\n\n${title}\n\n${text}`)).toBe('xinhua: name in a credit')
  })

  test('an end mark, with the stamp that goes with it', () => {
    const expected = 'reuters: end mark, shape of the stamp'
    expect(profileOf(`26-FEB-2031 15:01:01.79\n\n${title}\n\n${text}\n\n Reuter`)).toBe(expected)
    expect(profileOf(`${stamp}\n\n${title}\n\n${text}\n\n Reuter`)).toBeUndefined()
  })

  test('several signs', () => {
    const copy = `19:28 15.04.2031\n\n${title}\n\nКИЇВ. 14 квітня (Інтерфакс-Україна) – ${text}`
    expect(profileOf(copy)).toBe('interfax-ukraine: agency of the dateline, shape of the stamp')
    const certainty = (one: string) => readWire(one).profile?.certainty ?? 0
    expect(certainty(copy)).toBeGreaterThan(certainty(copy.replace('19:28 15.04.2031', stamp)))
  })

  test('the dateline, whoever wrote it', () => {
    const copy = `${title}\n\nBy Ana Ruiz, Reuters\n\nTARNHOLM (AP) — ${text}`
    expect(profileOf(copy)).toBe('ap: agency of the dateline, mark of the dateline')
  })

  test('the dateline, and what else names it says no more', () => {
    const copy = `${title}\n\nBy ANA RUIZ\nAssociated Press Writer\n\nTARNHOLM (AP) — ${text}\n\nhttps://apnews.com/pier`
    expect(profileOf(copy)).toBe('ap: agency of the dateline, mark of the dateline')
  })
})

describe('no profile', () => {
  test.each([
    ['plain copy', text],
    ['an agency that the text speaks of', `The Reuters building in Tarnholm was closed, Reuters reported. ${text}`],
    ['an agency without one', `TARNHOLM (Kessel Post) — ${text}`],
    ['a name with its letters', `${title}\n\nBy Ana Uni, Kessel\n\n${text}`],
    ['an address like it', `${text}\n\nhttps://www.notreuters.com/pier`],
    ['a site that only begins so', `${text}\n\nhttps://reuters.com.example.org/pier`],
    ['a common end mark', `${text}\n\n###`],
    ['the shape of a stamp alone', `19:28 15.04.2031\n\n${title}\n\n${text}`],
  ])('%s', (_, copy) => expect(readWire(copy)).not.toHaveProperty('profile'))
})

describe('how sure it is', () => {
  test('less than sure where it was found', () => {
    const { certainty = 0 } = readWire(`TARNHOLM (AP) — ${text}`).profile ?? {}
    expect(certainty).toBeGreaterThan(0.9)
    expect(certainty).toBeLessThan(1)
  })

  test('a dateline tells more than a byline', () => {
    const byline = readWire(`${title}\n\nBy Ana Ruiz, Reuters\n\n${text}`).profile?.certainty
    expect(readWire(`TARNHOLM (Reuters) — ${text}`).profile?.certainty).toBeGreaterThan(byline ?? 1)
  })
})

describe('the caller names one', () => {
  test('and it is taken, whatever the copy shows', () => {
    const { profile } = readWire(`TARNHOLM (AP) — ${text}`, { profile: 'ukrinform' })
    expect(profile).toEqual({ id: 'ukrinform', certainty: 1, reasons: ['option'] })
  })

  test('with the zone of its stamps, the order of its dates and its home', () => {
    const copy = `04/05/2031 19:28\n\n${title}\n\nPORTSMOUTH (AP) — ${text}`
    expect(read(copy).published).not.toHaveProperty('local')
    expect(read(copy, { profile: 'aap' }).published).toMatchObject({
      ...{ local: '2031-05-04T19:28', timeZone: 'Australia/Sydney', zoneFrom: 'profile' },
    })
    expect(read(copy, { profile: 'pa' }).dateline?.places?.[0]?.countryCode).toBe('GB')
  })

  test('findDateline goes by its home', () => {
    const places = (profile?: string) => findDateline(`PORTSMOUTH (AP) — ${text}`, { profile })?.places
    expect(places()).toEqual([{ name: 'Portsmouth' }])
    expect(places('pa')).toEqual([{ name: 'Portsmouth', countryCode: 'GB', timeZone: 'Europe/London' }])
  })

  test.each(['nobody', '', 'Reuters'])('one that there is not: %j', (profile) => {
    const message = `Option profile is ${JSON.stringify(profile)}, which is the id of no profile`
    expect(() => readWire(text, { profile })).toThrow(new RangeError(message))
    expect(() => findDateline(text, { profile })).toThrow(new RangeError(message))
  })
})

describe('a profile of the caller', () => {
  const mine: WireProfile = {
    ...{ id: 'tarnholm', names: ['Tarnholm Press', 'TNP'], separators: ['»'], order: ['agency', 'place', 'date'] },
    ...{ endMarks: ['FINIS'], timeZone: 'Europe/Oslo', homeCountry: 'GB', language: 'nb' },
    ...{ stamp: '9h05 1.12.2030', hosts: ['tarnholm.example'] },
  }
  const profiles = [mine]
  const copy = `19h28 15.04.2031\n\n${title}\n\n(TNP) PORTSMOUTH, 14 Apr » ${text}\n\nFINIS`

  test('has its names, its mark and its end mark read', () => {
    expect(furnitureOf(copy, { profiles })).toEqual([
      'stamp: 19h28 15.04.2031',
      `headline: ${title}`,
      'dateline: (TNP) PORTSMOUTH, 14 Apr »',
      'endMark: FINIS',
    ])
    expect(bodyOf(copy, { profiles })).toEqual(text.split('\n\n'))
    expect(read(copy, { profiles }).dateline).toMatchObject({ agencies: ['TNP'], separator: '»' })
    expect(read(copy, { profiles }).dateline?.reasons).toEqual(
      expect.arrayContaining(['agency', 'order of its agency', 'mark of its agency']),
    )
  })

  test('which nobody knows without it', () => {
    expect(read(copy)).not.toHaveProperty('dateline')
    expect(bodyOf(copy)).toHaveLength(3)
    expect(readWire(copy)).not.toHaveProperty('profile')
  })

  test('gives zone and country', () => {
    const { article, profile } = readWire(copy, { profiles })
    expect(profile).toMatchObject({ id: 'tarnholm', reasons: expect.arrayContaining(['shape of the stamp']) })
    expect(article.published).toMatchObject({ timeZone: 'Europe/Oslo', zoneFrom: 'profile', offset: '+02:00' })
    expect(article.dateline?.places).toMatchObject([{ name: 'Portsmouth', countryCode: 'GB' }])
    expect(article).not.toHaveProperty('language')
  })

  test('gives the order of day and month', () => {
    const dated = copy.replace('19h28 15.04.2031', '04/05/2031 19:28')
    expect(read(dated, { profiles }).published?.local).toBe('2031-05-04T19:28')
  })

  test.each([
    [`${title}\n\nBy Ana Ruiz, Tarnholm Press\n\n${text}`, 'tarnholm: name in a byline'],
    [`${title}\n\n${text}\n\nSource: TNP`, 'tarnholm: name in a credit'],
    [`${title}\n\n${text}\n\n© 2031 Tarnholm Press`, 'tarnholm: name in a copyright notice'],
    [`${title}\n\n${text}\n\nhttps://www.tarnholm.example/pier`, 'tarnholm: address of its site'],
    [`19h28 15.04.2031\n\n${title}\n\n${text}\n\nFINIS`, 'tarnholm: end mark, shape of the stamp'],
  ])('is found as the built-in ones are: %j', (one, expected) => expect(profileOf(one, profiles)).toBe(expected))

  test.each([
    ['a bar', '|', 'TARNHOLM (TNP) |'],
    ['dots', '…', 'TARNHOLM (TNP)…'],
    ['an arrow', '→', 'TARNHOLM, 14 Apr 2031 →'],
  ])('its mark may be %s', (_, separator, line) => {
    const one = { id: 'tarnholm', names: ['TNP'], separators: [separator] }
    expect(findDateline(`${line} ${text}`, { profiles: [one] })).toMatchObject({ text: line, separator })
    expect(findDateline(`TARNHOLM, 14 Apr 2031 ${separator} ${text}`)).toBeUndefined()
  })

  test('whose mark is enough behind a place', () => {
    for (const line of ['LONDON »', 'TARNHOLM »', 'London »', 'TARNHOLM TNP »', 'TNP »']) {
      expect(findDateline(`${line} ${text}`, { profiles })?.text, line).toBe(line)
      expect(findDateline(`${line} ${text}`), line).toBeUndefined()
    }
  })

  test('can be named', () => {
    const { profile } = readWire(text, { profiles, profile: 'tarnholm' })
    expect(profile).toEqual({ id: 'tarnholm', certainty: 1, reasons: ['option'] })
  })

  test('goes before a built-in one that has the name too', () => {
    const one = { id: 'tarnholm', names: ['dpa'], timeZone: 'Asia/Tokyo' }
    const { article, profile } = readWire(`${stamp}\n\n${title}\n\nKESSEL (dpa) - ${text}`, { profiles: [one] })
    expect(profile?.id).toBe('tarnholm')
    expect(article.published?.timeZone).toBe('Asia/Tokyo')
  })

  test('takes the place of the built-in one with its id', () => {
    const one = { id: 'dpa', names: ['dpa'], timeZone: 'Asia/Tokyo' }
    const options = { profiles: [one], profile: 'dpa' }
    expect(read(`${stamp}\n\n${title}\n\n${text}`, options).published?.timeZone).toBe('Asia/Tokyo')
    expect(profileOf(`${text}\n\nhttps://www.dpa.com/pier`, [one])).toBeUndefined()
  })

  test('whose names stay those of an agency, without a profile', () => {
    const one = { id: 'dpa', names: ['Kessel Wire'], timeZone: 'Asia/Tokyo' }
    const { article, profile } = readWire(`${stamp}\n\n${title}\n\nKESSEL (dpa) - ${text}`, { profiles: [one] })
    expect(article.dateline?.agencies).toEqual(['dpa'])
    expect(article.published).not.toHaveProperty('timeZone')
    expect(profile).toBeUndefined()
  })

  test('leaves the others as they are', () => {
    expect(profileOf(`TARNHOLM (AP) — ${text}`, profiles)).toBe('ap: agency of the dateline, mark of the dateline')
  })
})

describe('a profile that is none', () => {
  const slip = (profiles: unknown) => () => readWire(text, { profiles: profiles as WireProfile[] })
  const named = { id: 'mine', names: ['TNP'] }

  test.each([
    ['no list', {}, 'Option profiles is no list: [object Object]'],
    ['no object', [null], 'Profile is no object: null'],
    ['a text', ['dpa'], 'Profile is no object: dpa'],
    ['no id', [{ names: ['TNP'] }], 'Profile has no id: undefined'],
    ['an empty id', [{ id: '', names: ['TNP'] }], 'Profile has no id: '],
    ['no names', [{ id: 'mine' }], 'Profile mine has no names'],
    ['a name for names', [{ id: 'mine', names: 'TNP' }], 'Profile mine has no names'],
    ['numbers for names', [{ id: 'mine', names: [1] }], /^Profile mine has a names /],
    ['an unknown field', [{ ...named, zone: 'UTC' }], /^Profile mine has a zone /],
    ['a number for a language', [{ ...named, language: 3 }], /^Profile mine has a language /],
    ['a text for separators', [{ ...named, separators: '-' }], /^Profile mine has a separators /],
    ['a text for an order', [{ ...named, order: 'place' }], /^Profile mine has a order /],
    ['numbers for end marks', [{ ...named, endMarks: [30] }], /^Profile mine has a endMarks /],
    ['the second of two', [named, { id: 'other' }], 'Profile other has no names'],
  ])('%s', (_, profiles, message) => {
    expect(slip(profiles)).toThrow(TypeError)
    expect(slip(profiles)).toThrow(message)
  })

  test.each([
    ['a part that datelines do not have', { order: ['time'] }, /^Profile mine has an order of "time"/],
    ['a zone that there is not', { timeZone: 'Mars/Olympus' }, /^Profile mine has the time zone "Mars\/Olympus"/],
    ['a separator of two marks', { separators: ['-', '>>'] }, /^Profile mine has the separator ">>"/],
    ['a separator of four dashes', { separators: ['----'] }, /^Profile mine has the separator "----"/],
    ['a word for a separator', { separators: ['to'] }, /^Profile mine has the separator "to"/],
    ['a bracket for a separator', { separators: [')'] }, /^Profile mine has the separator "\)"/],
    ['an empty separator', { separators: [''] }, /^Profile mine has the separator ""/],
    ['a country by its name', { homeCountry: 'Norway' }, /^Profile mine has the country "Norway"/],
    ['a country in small letters', { homeCountry: 'no' }, /^Profile mine has the country "no"/],
  ])('%s', (_, fields, message) => {
    expect(slip([{ ...named, ...fields }])).toThrow(RangeError)
    expect(slip([{ ...named, ...fields }])).toThrow(message)
  })

  test('a field that is undefined is as none', () => {
    expect(slip([{ ...named, language: undefined, order: undefined }])).not.toThrow()
  })
})
