import { describe, expect, test } from 'vitest'
import { findDateline, readWire } from 'wirecopy/wire'
import { text } from './readings.js'

const rest = 'The pier of the old town closed on Monday.'

/** `Kessel, Pa. = US America/New_York`: name, region and country as the dateline has them, and what is known of the place. */
function placesOf(line: string): string[] {
  const { places = [] } = findDateline(`${line} ${rest}`) ?? {}
  return places.map(({ name, region, country, countryCode, timeZone }) => {
    const known = [countryCode, timeZone].filter(Boolean).join(' ')
    return [name, region, country].filter(Boolean).join(', ') + (known && ` = ${known}`)
  })
}

describe('names in capitals are written as a person does', () => {
  test.each([
    ['TARNHOLM (AP) —', 'Tarnholm'],
    ['RIO DE MIRELA (AP) —', 'Rio de Mirela'],
    ['THE KESSEL (AP) —', 'The Kessel'],
    ['KESSEL-TARNHOLM (AP) —', 'Kessel-Tarnholm'],
    ['KESSEL AM TARN (AP) —', 'Kessel am Tarn'],
    ["L'ANSEL, Nov 22 (AP) —", "L'Ansel"],
    ["O'KESSEL (AP) —", "O'Kessel"],
    ["KESSEL'S FORD (AP) —", "Kessel's Ford"],
    ['ST. KESSEL (AP) —', 'St. Kessel'],
    ['TARNHOLM, Oskaria (AP) —', 'Tarnholm, Oskaria'],
  ])('%s', (line, expected) => expect(placesOf(line)).toEqual([expected]))

  test.each([
    ['Santa Mirela de la Torre (ANP) -', 'Santa Mirela de la Torre'],
    ['McKessel, Pa., Nov 22 (AP) —', 'McKessel, Pa. = US America/New_York'],
  ])('others are kept: %s', (line, expected) => expect(placesOf(line)).toEqual([expected]))
})

describe('a place that is known', () => {
  test.each([
    ['LONDON (AP) —', 'London = GB Europe/London'],
    ['Wien (APA) -', 'Wien = AT Europe/Vienna'],
    ['KIEV (Reuters) -', 'Kiev = UA Europe/Kyiv'],
    ['КИЇВ, 22 листопада 2031 –', 'Київ = UA Europe/Kyiv'],
    ['ST. LOUIS (AP) —', 'St. Louis = US America/Chicago'],
    ['SINGAPORE (Reuters) -', 'Singapore = SG Asia/Singapore'],
    ['UNITED NATIONS (AP) —', 'United Nations = US America/New_York'],
    ['THE HAGUE, Netherlands (AP) —', 'The Hague, Netherlands = NL Europe/Amsterdam'],
    ['Nueva Delhi, 22 nov (EFE).-', 'Nueva Delhi = IN Asia/Kolkata'],
  ])('%s', (line, expected) => expect(placesOf(line)).toEqual([expected]))
})

describe('what stands beside the name says where it is', () => {
  test.each([
    ['PORTLAND, Ore. (AP) —', 'Portland, Ore. = US America/Los_Angeles'],
    ['PORTLAND, Maine (AP) —', 'Portland, Maine = US America/New_York'],
    ['SPRINGFIELD, Ill., Nov 22 (AP) —', 'Springfield, Ill. = US America/Chicago'],
    ['SAN JOSE, Calif. (AP) —', 'San Jose, Calif. = US America/Los_Angeles'],
    ['SAN JOSE, Costa Rica (AP) —', 'San Jose, Costa Rica = CR America/Costa_Rica'],
    ['ATLANTA, Georgia (AP) —', 'Atlanta, Georgia = US America/New_York'],
    ['TBILISI, Georgia (AP) —', 'Tbilisi, Georgia = GE Asia/Tbilisi'],
    ['LONDON, Ontario (CP) -', 'London, Ontario = CA America/Toronto'],
    ['MOSCOW (USSR), 14 APR 91 (TASS) --', 'Moscow, USSR = RU Europe/Moscow'],
  ])('%s', (line, expected) => expect(placesOf(line)).toEqual([expected]))

  test.each([
    ['PORT ANSEL, Pa. (AP) —', 'Port Ansel, Pa. = US America/New_York'],
    ['PORT ANSEL, California (AP) —', 'Port Ansel, California = US America/Los_Angeles'],
    ['KESSEL, D.C. (AP) —', 'Kessel, D.C. = US America/New_York'],
    ['KESSEL, Alberta / ACCESSWIRE / July 12, 2031 /', 'Kessel, Alberta = CA America/Edmonton'],
    ['KESSEL, England (AP) —', 'Kessel, England = GB Europe/London'],
    ['TARNHOLM, Norway (AP) —', 'Tarnholm, Norway = NO Europe/Oslo'],
    ['Kessel [India], July 12 (ANI):', 'Kessel, India = IN Asia/Kolkata'],
    ['Kessel (Kerala) [India], July 12 (ANI):', 'Kessel, Kerala, India = IN Asia/Kolkata'],
    ['TARNHOLM, Kessel County, Pa. (AP) —', 'Tarnholm, Kessel County, Pa. = US America/New_York'],
  ])('also of a place that is not known: %s', (line, expected) => expect(placesOf(line)).toEqual([expected]))

  test.each([
    ['KESSEL, Mich. (AP) —', 'Kessel, Mich. = US'],
    ['KESSEL, BC (CP) -', 'Kessel, BC = CA'],
    ['KESSEL, Australia (AP) —', 'Kessel, Australia = AU'],
    ['TARNHOLM, Oskaria (AP) —', 'Tarnholm, Oskaria'],
    ['TARNHOLM (AP) —', 'Tarnholm'],
  ])('no more than is known: %s', (line, expected) => expect(placesOf(line)).toEqual([expected]))

  test('copy that says otherwise than the table is believed', () => {
    expect(placesOf('LONDON, Norway (AP) —')).toEqual(['London, Norway = NO Europe/Oslo'])
  })
})

describe('several places', () => {
  test.each([
    ['LONDON/PARIS/BERLIN (Reuters) -', ['London', 'Paris', 'Berlin']],
    ['LONDON and PARIS (AP) —', ['London', 'Paris']],
    ['LONDON AND PARIS, Nov 22 (Reuters) -', ['London', 'Paris']],
    ['LONDON & PARIS (AP) —', ['London', 'Paris']],
    ['London und Paris (dpa) -', ['London', 'Paris']],
    ['LONDON, PARIS and BERLIN (AP) —', ['London', 'Paris', 'Berlin']],
    ['London, Paris (AFP) -', ['London', 'Paris']],
    ['TARNHOLM/Kessel (dpa) -', ['Tarnholm', 'Kessel']],
  ])('%s', (line, names) => {
    expect(findDateline(`${line} ${rest}`)?.places?.map(({ name }) => name)).toEqual(names)
  })

  test('each has what stands beside it', () => {
    expect(placesOf('Tel Aviv, Israel/Beirut, Lebanon (dpa) -')).toEqual([
      'Tel Aviv, Israel = IL Asia/Jerusalem',
      'Beirut, Lebanon = LB Asia/Beirut',
    ])
    expect(placesOf('TARNHOLM/PORT ANSEL, Pa. (AP) —')).toEqual(['Tarnholm', 'Port Ansel, Pa. = US America/New_York'])
  })

  test('a name with a small word in it is one', () => {
    expect(placesOf('RIO DE MIRELA AND KESSEL (AP) —')).toEqual(['Rio de Mirela', 'Kessel'])
    expect(placesOf('KESSEL, Trinidad and Tobago (AP) —')).toEqual([
      'Kessel, Trinidad and Tobago = TT America/Port_of_Spain',
    ])
  })
})

describe('a name of several places', () => {
  const read = (line: string) => readWire(`${line} ${text}`)

  test('has neither country nor zone, and is told', () => {
    const { article, issues } = read('PORTSMOUTH (AP) —')
    expect(article.dateline?.places).toEqual([{ name: 'Portsmouth' }])
    expect(issues).toMatchObject([{ code: 'place-ambiguous', severity: 'warning', span: { start: 0, end: 17 } }])
    expect(issues[0]?.message).toContain('"Portsmouth"')
  })

  test('each of two is told', () => {
    const codes = read('PORTSMOUTH/SPRINGFIELD (AP) —').issues.map(({ code }) => code)
    expect(codes).toEqual(['place-ambiguous', 'place-ambiguous'])
  })

  test('is settled by the country of the agency', () => {
    const { article, issues } = read('PORTSMOUTH (PA) -')
    expect(article.dateline?.places).toEqual([{ name: 'Portsmouth', countryCode: 'GB', timeZone: 'Europe/London' }])
    expect(issues).toEqual([])
  })

  test('findDateline settles it alike, and says nothing of it', () => {
    expect(placesOf('PORTSMOUTH (PA) -')).toEqual(['Portsmouth = GB Europe/London'])
    expect(placesOf('PORTSMOUTH (AP) —')).toEqual(['Portsmouth'])
  })
})
