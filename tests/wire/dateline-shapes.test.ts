import { describe, expect, test } from 'vitest'
import { findDateline } from 'wirecopy/wire'

const rest = 'The pier of the old town closed on Monday.'

/** `Tarnholm + Kessel | Nov 22 | AP | —`: the places, the date, the agencies, the mark, as far as there are any. */
function partsOf(line: string, gap = ' '): string {
  const copy = `${line}${gap}${rest}`
  const found = findDateline(copy)
  expect(copy.slice(found?.position?.start, found?.position?.end)).toBe(line)
  const { places = [], date, agencies = [], separator } = found ?? {}
  const named = places.map(({ name, region, country }) => [name, region, country].filter(Boolean).join(', '))
  return [named.join(' + '), date?.text, agencies.join(' + '), separator].filter(Boolean).join(' | ')
}

describe('an agency', () => {
  test.each([
    ['TARNHOLM (AP) —', 'Tarnholm | AP | —'],
    ['TARNHOLM [AP] —', 'Tarnholm | AP | —'],
    ['TARNHOLM /AP/ —', 'Tarnholm | AP | —'],
    ['TARNHOLM AP —', 'Tarnholm | AP | —'],
    ['TARNHOLM, Nov 22 (Reuters) -', 'Tarnholm | Nov 22 | Reuters | -'],
    ['TARNHOLM Nov 22 (Reuters) -', 'Tarnholm | Nov 22 | Reuters | -'],
    ['TARNHOLM, Nov 22 AFP -', 'Tarnholm | Nov 22 | AFP | -'],
    ['TARNHOLM November 22 AAP -', 'Tarnholm | November 22 | AAP | -'],
    ['TARNHOLM, Oskaria, Dec. 9 Kyodo -', 'Tarnholm, Oskaria | Dec. 9 | Kyodo | -'],
    ['TARNHOLM, Nov 22. /TASS/.', 'Tarnholm | Nov 22 | TASS | .'],
    ['TARNHOLM. Nov 22 (Interfax) -', 'Tarnholm | Nov 22 | Interfax | -'],
    ['Tarnholm. (Interfax) -', 'Tarnholm | Interfax | -'],
    ['KYIV. KAZINFORM.', 'Kyiv | KAZINFORM | .'],
    ['Tarnholm, Oskaria CNN —', 'Tarnholm, Oskaria | CNN | —'],
    ['TARNHOLM (REUTERS) -', 'Tarnholm | REUTERS | -'],
    ['Tarnholm (Efe).-', 'Tarnholm | Efe | .-'],
  ])('behind the place: %s', (line, expected) => expect(partsOf(line)).toBe(expected))

  test.each([
    ['(ANSA) - TARNHOLM, 14 APR -', 'Tarnholm | 14 APR | ANSA | -'],
    ['(ANSA) - Tarnholm, October 11 -', 'Tarnholm | October 11 | ANSA | -'],
    ['(Reuters) TARNHOLM -', 'Tarnholm | Reuters | -'],
    ['[AP] TARNHOLM, Nov 22 —', 'Tarnholm | Nov 22 | AP | —'],
  ])('before it: %s', (line, expected) => expect(partsOf(line)).toBe(expected))

  test.each([
    ['(Reuters) -', 'Reuters | -'],
    ['(CNN)', 'CNN'],
    ['CNN —', 'CNN | —'],
    ['(Bloomberg Opinion) --', 'Bloomberg Opinion | --'],
    ['Nov 22 (Reuters) -', 'Nov 22 | Reuters | -'],
    ['Nov. 22 (UPI) --', 'Nov. 22 | UPI | --'],
  ])('without a place: %s', (line, expected) => expect(partsOf(line)).toBe(expected))

  test.each([
    ['TARNHOLM (Reuters Legal) -', 'Tarnholm | Reuters Legal | -'],
    ['TARNHOLM (LPC/IFR) -', 'Tarnholm | LPC/IFR | -'],
    ['Tarnholm (dpa/tmk) -', 'Tarnholm | dpa/tmk | -'],
    ['Tarnholm (tca/dpa) -', 'Tarnholm | tca/dpa | -'],
    ['Tarnholm (ANTARA/JACX) -', 'Tarnholm | ANTARA/JACX | -'],
    ['Tarnholm (ats afp)', 'Tarnholm | ats afp'],
    ['TARNHOLM (Kessel Post) –', 'Tarnholm | Kessel Post | –'],
    ['TARNHOLM (kesselpost.example) -', 'Tarnholm | kesselpost.example | -'],
  ])('with a partner or a desk, or another: %s', (line, expected) => expect(partsOf(line)).toBe(expected))

  test.each([
    ['TARNHOLM (,Reuters) -', 'Tarnholm | Reuters | -'],
    ['TARNHOLM (Reuters)p -', 'Tarnholm | Reuters | -'],
    ['TARNHOLM ( Reuters ) -', 'Tarnholm | Reuters | -'],
  ])('with a slip: %s', (line, expected) => expect(partsOf(line)).toBe(expected))

  test.each([
    ['MOSCOW (TASS) 14 Apr --', 'Moscow | 14 Apr | TASS | --'],
    ['MOSCOW (USSR), 14 APR 91 (TASS) --', 'Moscow, USSR | 14 APR 91 | TASS | --'],
    ['MOSCOW (USSR), NO DATE (RADIO KESSEL) --', 'Moscow, USSR | RADIO KESSEL | --'],
    ['CLANDESTINE (RADIO KESSEL), 14 APR 91 --', 'Clandestine | 14 APR 91 | RADIO KESSEL | --'],
  ])('as monitors of broadcasts print it: %s', (line, expected) => expect(partsOf(line)).toBe(expected))

  test('what monitors print behind the mark is text', () => {
    expect(partsOf('MOSCOW (TASS) 14 Apr --', ' [TEXT] ')).toBe('Moscow | 14 Apr | TASS | --')
  })

  test.each([
    ['Kessel [India], April 14 (ANI):', 'Kessel, India | April 14 | ANI | :'],
    ['Kessel (Kerala) [India], April 14 (ANI):', 'Kessel, Kerala, India | April 14 | ANI | :'],
    ['Kessel [India], April 14:', 'Kessel, India | April 14 | :'],
    ['Kessel, April 14 (PTI)', 'Kessel | April 14 | PTI'],
    ['Kessel/New Delhi, April 14 (PTI)', 'Kessel + New Delhi | April 14 | PTI'],
  ])('as India prints it: %s', (line, expected) => expect(partsOf(line)).toBe(expected))
})

describe('a distributor of releases', () => {
  test.each([
    ['PORT ANSEL, Pa., April 13, 2031 /PRNewswire/ --', 'Port Ansel, Pa. | April 13, 2031 | PRNewswire | --'],
    ['PORT ANSEL , April 13, 2031 /PRNewswire-AsiaNet/ --', 'Port Ansel | April 13, 2031 | PRNewswire-AsiaNet | --'],
    ['TARNHOLM, Texas--(BUSINESS WIRE)--', 'Tarnholm, Texas | BUSINESS WIRE | --'],
    ['TARNHOLM --(BUSINESS WIRE)--Apr. 13, 2031--', 'Tarnholm | Apr. 13, 2031 | BUSINESS WIRE | --'],
    ['TARNHOLM AND KESSEL, Germany--(BUSINESS WIRE)--', 'Tarnholm + Kessel, Germany | BUSINESS WIRE | --'],
    [
      'KESSEL, Alberta, April  03, 2031  (GLOBE NEWSWIRE) --',
      'Kessel, Alberta | April  03, 2031 | GLOBE NEWSWIRE | --',
    ],
    ['KESSEL, BC / ACCESSWIRE / April 13, 2031 /', 'Kessel, BC | April 13, 2031 | ACCESSWIRE | /'],
    ['Kessel, Alberta--(Newsfile Corp. - April 13, 2031) -', 'Kessel, Alberta | April 13, 2031 | Newsfile Corp. | -'],
    ['KESSEL, ONTARIO--(Marketwired - Apr 13, 2031) -', 'Kessel, ONTARIO | Apr 13, 2031 | Marketwired | -'],
    ['KESSEL, NV - April 13, 2031 (NEWMEDIAWIRE) -', 'Kessel, NV | April 13, 2031 | NEWMEDIAWIRE | -'],
    ['KESSEL, NV - (NewMediaWire) - April 13, 2031 -', 'Kessel, NV | April 13, 2031 | NewMediaWire | -'],
    ['KESSEL, AZ, April 13, 2031 /24-7PressRelease/ --', 'Kessel, AZ | April 13, 2031 | 24-7PressRelease | --'],
    [
      'KESSEL - [Media OutReach Newswire](https://example.org/) - 13 April 2031 -',
      'Kessel | 13 April 2031 | Media OutReach Newswire | -',
    ],
    ['KESSEL - Media OutReach Newswire - 13 April 2031 -', 'Kessel | 13 April 2031 | Media OutReach Newswire | -'],
    ['KESSEL, Apr 13, 2031 - (ACN Newswire) -', 'Kessel | Apr 13, 2031 | ACN Newswire | -'],
    [
      'Kessel, Texas (Newsworthy.ai) Tuesday Apr 15, 2031 @ 7:00 AM Eastern —',
      'Kessel, Texas | Tuesday Apr 15, 2031 | Newsworthy.ai | —',
    ],
  ])('%s', (line, expected) => expect(partsOf(line)).toBe(expected))

  test('with a long address behind its name', () => {
    const address = `https://example.org/${'pier/'.repeat(20)}`
    expect(partsOf(`KESSEL - [Media OutReach Newswire](${address}) - 13 April 2031 -`)).toBe(
      'Kessel | 13 April 2031 | Media OutReach Newswire | -',
    )
  })

  test('with no space behind the mark', () => {
    expect(partsOf('KESSEL (Dow Jones)--', '')).toBe('Kessel | Dow Jones | --')
    expect(partsOf('KESSEL, Pa.--(BUSINESS WIRE)--', '')).toBe('Kessel, Pa. | BUSINESS WIRE | --')
  })

  test('a name that ends as theirs do', () => {
    expect(partsOf('KESSEL, Apr 13, 2031 (Harbour Newswire)')).toBe('Kessel | Apr 13, 2031 | Harbour Newswire')
  })

  test('who sent it out, behind place and date', () => {
    expect(partsOf('April 13, 2031 – Kessel, NY, Example PR –')).toBe('Kessel, NY | April 13, 2031 | Example PR | –')
  })
})

describe('without an agency', () => {
  test.each([
    ['TARNHOLM, Feb 26 -', 'Tarnholm | Feb 26 | -'],
    ['TARNHOLM, N.Y., Feb. 26 --', 'Tarnholm, N.Y. | Feb. 26 | --'],
    ['THE KESSEL, March 31 -', 'The Kessel | March 31 | -'],
    ['TARNHOLM, Oskaria —', 'Tarnholm, Oskaria | —'],
    ['PORT ANSEL, Pa. —', 'Port Ansel, Pa. | —'],
    ['OSLO -', 'Oslo | -'],
    ['OSLO _', 'Oslo | _'],
    ['TARNHOLM, Oskaria -', 'Tarnholm, Oskaria | -'],
    ['TARNHOLM BEACH -', 'Tarnholm Beach | -'],
    ['PORT ANSEL ―', 'Port Ansel | ―'],
    ['London -', 'London | -'],
    ['London/Genf –', 'London + Genf | –'],
    ['London, Ontario –', 'London, Ontario | –'],
    ['Tarnholm, Norway, 22 November 2031.', 'Tarnholm, Norway | 22 November 2031 | .'],
    ['London – April 14, 2031 –', 'London | April 14, 2031 | –'],
    ['17 November 2031 --', '17 November 2031 | --'],
    ['November 17, 2031 —', 'November 17, 2031 | —'],
  ])('%s', (line, expected) => expect(partsOf(line)).toBe(expected))

  const long = 'The pier of the old town was closed on Monday for two winters, the harbour council of the town said.'
  test.each([
    ['NEW DELHI:', 'New Delhi | :'],
    ['SINGAPORE :', 'Singapore | :'],
    ['New Delhi:', 'New Delhi | :'],
    ['LONDON, Ontario:', 'London, Ontario | :'],
  ])('a known place and a colon, before a paragraph: %s', (line, expected) => {
    expect(partsOf(line, ` ${long} `)).toBe(expected)
  })

  test('a known place and a dash that touches both', () => {
    expect(partsOf('LONDON—', '')).toBe('London | —')
    expect(partsOf('LONDON —', '')).toBe('London | —')
  })
})

describe('in other languages', () => {
  test.each([
    ['Tarnholm, 22. November (dpa) -', 'Tarnholm | 22. November | dpa | -'],
    ['WIEN, 3. März (APA) -', 'Wien | 3. März | APA | -'],
    ['Tarnholm, 22 nov 2031 (AFP) –', 'Tarnholm | 22 nov 2031 | AFP | –'],
    ['Tarnholm, 1er nov (AFP) -', 'Tarnholm | 1er nov | AFP | -'],
    ['TARNHOLM, 26 mai 2031 (GLOBE NEWSWIRE) --', 'Tarnholm | 26 mai 2031 | GLOBE NEWSWIRE | --'],
    ['Tarnholm, 22 nov (EFE).-', 'Tarnholm | 22 nov | EFE | .-'],
    ['Tarnholm, 15 de abril de 2031 (EFE).-', 'Tarnholm | 15 de abril de 2031 | EFE | .-'],
    ['MADRID, 22 Nov. 2031 (Europa Press) -', 'Madrid | 22 Nov. 2031 | Europa Press | -'],
    ['Lisboa, 15 abr 2031 (Lusa) -', 'Lisboa | 15 abr 2031 | Lusa | -'],
    ['São Paulo, 15 de abril de 2031 –', 'São Paulo | 15 de abril de 2031 | –'],
    ['ROMA, 15 aprile 2031 -', 'Roma | 15 aprile 2031 | -'],
    ['(ANSA) - ROMA, 15 LUG -', 'Roma | 15 LUG | ANSA | -'],
    ['Київ, 22 листопада (Укрінформ) –', 'Київ | 22 листопада | Укрінформ | –'],
    ['КИЇВ. 22 листопада (Інтерфакс-Україна) –', 'Київ | 22 листопада | Інтерфакс-Україна | –'],
    ['Київ. 22 листопада. УНІАН.', 'Київ | 22 листопада | УНІАН | .'],
    ['МОСКВА, 22 ноября. /ТАСС/.', 'Москва | 22 ноября | ТАСС | .'],
    ['Москва, 22 ноя — РИА Новости.', 'Москва | 22 ноя | РИА Новости | .'],
    ['москва, 22 ноя - риа новости.', 'москва | 22 ноя | риа новости | .'],
    ['Москва, 22 ноя — РИА Новости, Анна Руис.', 'Москва | 22 ноя | РИА Новости | .'],
    ['København /ritzau/:', 'København | ritzau | :'],
    ['Oslo (NTB) –', 'Oslo | NTB | –'],
    ['STOCKHOLM (TT)', 'Stockholm | TT'],
    ['Warszawa (PAP) -', 'Warszawa | PAP | -'],
    ['Praha 22. listopadu (ČTK) -', 'Praha | 22. listopadu | ČTK | -'],
    ['(新华社)--', '新华社 | --'],
  ])('%s', (line, expected) => expect(partsOf(line)).toBe(expected))
})

describe('spaces', () => {
  test.each([
    ['TARNHOLM  (Reuters) -'],
    ['TARNHOLM(Reuters)-'],
    ['TARNHOLM (Reuters)-'],
    ['TARNHOLM\u00a0(Reuters)\u00a0-'],
    ['TARNHOLM (Reuters)\n-'],
    ['TARNHOLM\n(Reuters) -'],
  ])('%j', (line) => expect(partsOf(line)).toBe('Tarnholm | Reuters | -'))

  test.each([
    ['TARNHOLM,Nov 22(Reuters)-'],
    ['TARNHOLM ,Nov 22 (Reuters) -'],
    ['TARNHOLM,\tNov 22\t(Reuters) -'],
    ['TARNHOLM, Nov 22\n(Reuters) -'],
  ])('%j', (line) => expect(partsOf(line)).toBe('Tarnholm | Nov 22 | Reuters | -'))
})
