import { describe, expect, test } from 'vitest'
import { readByline } from 'wirecopy/wire'

const people = (line: string) => readByline(line)?.contributors
const names = (line: string) => people(line)?.map(({ name }) => name)

describe('names', () => {
  test.each([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['BY ANA RUIZ', ['ANA RUIZ']],
    ['by Ana Ruiz', ['Ana Ruiz']],
    ['By: Ana Ruiz', ['Ana Ruiz']],
    ['Byline: Ana Ruiz', ['Ana Ruiz']],
    ['BYLINE: ANA RUIZ', ['ANA RUIZ']],
    ['Author: Ana Ruiz', ['Ana Ruiz']],
    ['Story by Ana Ruiz', ['Ana Ruiz']],
    ['Text and photos by Ana Ruiz', ['Ana Ruiz']],
    ['By J. P. McALLEN', ['J. P. McALLEN']],
    ['By J.P. Okafor', ['J.P. Okafor']],
    ['By Ana O’Hallan-Ruiz', ['Ana O’Hallan-Ruiz']],
    ['By Joona van der Meel', ['Joona van der Meel']],
    ['By Omar al-Rashid', ['Omar al-Rashid']],
    ["By Ana d'Emar", ["Ana d'Emar"]],
    ['By José Ortega y Gasset', ['José Ortega y Gasset']],
    ['By Ana de Oliveira e Silva', ['Ana de Oliveira e Silva']],
    ['Words: Ana Ruiz', ['Ana Ruiz']],
    ['By May Okafor', ['May Okafor']],
    ['By Олена Драганчук', ['Олена Драганчук']],
    ['By 王小明', ['王小明']],
  ])('%s', (line, expected) => expect(names(line)).toEqual(expected))

  test.each([
    ['By Ana Ruiz and Tom O’Hallan', ['Ana Ruiz', 'Tom O’Hallan']],
    ['BY ANA RUIZ AND TOM OKAFOR', ['ANA RUIZ', 'TOM OKAFOR']],
    ['By Ana Ruiz & Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['By Ana Ruiz; Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['By Ana Ruiz | Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['By Ana Ruiz • Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['By Ana Ruiz / Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['By Ana Ruiz, Tom Okafor, and Ingrid Vaska', ['Ana Ruiz', 'Tom Okafor', 'Ingrid Vaska']],
    ['By Ana Ruiz, Jr., and Tom Okafor', ['Ana Ruiz, Jr.', 'Tom Okafor']],
    ['By Ana de Oliveira e Silva and Tom Okafor', ['Ana de Oliveira e Silva', 'Tom Okafor']],
    ['By Ana Ruiz y Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['By Ana Ruiz with Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['By Ana Ruiz as told to Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['By  Ana Ruiz ,  Tom Hallan  and  Joona van der Meel', ['Ana Ruiz', 'Tom Hallan', 'Joona van der Meel']],
  ])('several: %s', (line, expected) => expect(names(line)).toEqual(expected))

  test.each([
    ['By Ana Ruiz, Jr.', 'Ana Ruiz, Jr.'],
    ['By Ana Ruiz Jr.', 'Ana Ruiz Jr.'],
    ['By Tom Okafor III', 'Tom Okafor III'],
    ['By Tom Okafor, Ph.D.', 'Tom Okafor, Ph.D.'],
    ['By Tom Okafor, Sr., Example Times', 'Tom Okafor, Sr.'],
  ])('with a suffix: %s', (line, name) => expect(names(line)).toEqual([name]))

  test.each([
    ['By Dr. Ana Ruiz', { title: 'Dr.', name: 'Ana Ruiz' }],
    ['BY DR. ANA RUIZ', { title: 'DR.', name: 'ANA RUIZ' }],
    ['By Prof. Dr. Ana Ruiz', { title: 'Prof. Dr.', name: 'Ana Ruiz' }],
    ['By Sgt. Tom Okafor', { title: 'Sgt.', name: 'Tom Okafor' }],
  ])('behind a title: %s', (line, person) => expect(people(line)).toEqual([person]))

  test.each([
    ['Von Ana Ruiz und Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['Par Ana Ruiz et Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['Por Ana Ruiz y Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['Di Ana Ruiz e Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['Door Ana Ruiz', ['Ana Ruiz']],
    ['Автор: Олена Драганчук', ['Олена Драганчук']],
    ['Текст: Олена Драганчук та Іван Верес', ['Олена Драганчук', 'Іван Верес']],
  ])('in other languages: %s', (line, expected) => expect(names(line)).toEqual(expected))
})

describe('surnames that papers have', () => {
  test.each([
    ['By Emily Post', ['Emily Post']],
    ['By Dr. Emily Post', ['Emily Post']],
    ['By Robert Sun', ['Robert Sun']],
    ['By Wolfgang Press', ['Wolfgang Press']],
    ['By Emily Post and Robert Sun', ['Emily Post', 'Robert Sun']],
    ['By Robert Sun, Example Courier', ['Robert Sun']],
    ['By Robert J. Courier', ['Robert J. Courier']],
  ])('%s', (line, expected) => expect(names(line)).toEqual(expected))

  test.each(['By The Post', 'By Daily Star', 'By Associated Press', 'By Tarnholm Courier', 'By Evening Herald'])(
    'papers: %s',
    (line) => expect(readByline(line)).toEqual({ text: line, credit: line.slice(3) }),
  )
})

describe('what they did', () => {
  test.each([
    ['Photographs by Tom Okafor', 'photographer'],
    ['Photo by Tom Okafor', 'photographer'],
    ['Edited by Tom Okafor', 'editor'],
    ['Editing by Tom Okafor', 'editor'],
    ['Translated by Tom Okafor', 'translator'],
    ['Illustrations by Tom Okafor', 'illustrator'],
    ['Graphics by Tom Okafor', 'illustrator'],
  ])('%s', (line, role) => expect(people(line)).toEqual([{ role, name: 'Tom Okafor' }]))

  test('two kinds of work on one line', () => {
    const both = [{ name: 'Ana Ruiz' }, { name: 'Tom Okafor', role: 'photographer' }]
    expect(people('By Ana Ruiz; photographs by Tom Okafor')).toEqual(both)
    expect(people('By Ana Ruiz, photographs by Tom Okafor')).toEqual(both)
    expect(people('By Ana Ruiz. Photographs by Tom Okafor')).toEqual(both)
    expect(people('By Ana Ruiz, edited by Tom Okafor and Ingrid Vaska')).toEqual([
      { name: 'Ana Ruiz' },
      { name: 'Tom Okafor', role: 'editor' },
      { name: 'Ingrid Vaska', role: 'editor' },
    ])
  })

  test('writing is no role of its own', () => expect(people('Written by Ana Ruiz')).toEqual([{ name: 'Ana Ruiz' }]))
})

describe('what stands behind a name', () => {
  test.each([
    ['By Ana Ruiz, Associated Press', { organization: 'Associated Press' }, 'Associated Press'],
    ['By Ana Ruiz (Reuters)', { organization: 'Reuters' }, 'Reuters'],
    ['By Ana Ruiz [AP]', { organization: 'AP' }, 'AP'],
    ['Von Ana Ruiz, dpa', { organization: 'dpa' }, 'dpa'],
    ['By Ana Ruiz, Example Times', { organization: 'Example Times' }, 'Example Times'],
    ['By Ana Ruiz for Harbour Line', { organization: 'Harbour Line' }, 'Harbour Line'],
    [
      'By Ana Ruiz of the Harbour Line in Kessel',
      { organization: 'the Harbour Line', location: 'Kessel' },
      'the Harbour Line',
    ],
    ['By Ana Ruiz of The Associated Press', { organization: 'The Associated Press' }, 'The Associated Press'],
    ['By Ana Ruiz, for The Associated Press', { organization: 'The Associated Press' }, 'The Associated Press'],
    ['By Ana Ruiz for BBC News', { organization: 'BBC News' }, 'BBC News'],
    ['By Ana Ruiz BBC News', { organization: 'BBC News' }, 'BBC News'],
    ['By Ana Ruiz Reuters', { organization: 'Reuters' }, 'Reuters'],
    ['By Ana Ruiz/AP', { organization: 'AP' }, 'AP'],
    ['By Ana Ruiz, Special to the Courier', { organization: 'the Courier' }, 'Special to the Courier'],
    [
      'By Ana Ruiz, Director of Example Industries',
      { title: 'Director of Example Industries' },
      'Director of Example Industries',
    ],
    ['By Ana Ruiz Harbour correspondent', { title: 'Harbour correspondent' }, 'Harbour correspondent'],
    ['By Ana Ruiz, Staff Writer', { title: 'Staff Writer' }, 'Staff Writer'],
    ['By Ana Ruiz, AP Business Writer', { title: 'AP Business Writer' }, 'AP Business Writer'],
    [
      'By Ana Ruiz, Political Editor, Example News',
      { title: 'Political Editor', organization: 'Example News' },
      'Political Editor, Example News',
    ],
  ])('%s', (line, what, credit) =>
    expect(readByline(line)).toEqual({ text: line, contributors: [{ name: 'Ana Ruiz', ...what }], credit }),
  )

  test.each([
    ['By Ana Ruiz in Port Ansel', { location: 'Port Ansel' }],
    ['By Ana Ruiz from Kessel', { location: 'Kessel' }],
    ['By Ana Ruiz reporting from Kessel', { location: 'Kessel' }],
    ['By Ana Ruiz, Kessel', { location: 'Kessel' }],
    ['By Ana Ruiz in Washington, D.C.', { location: 'Washington, D.C.' }],
    ['By Ana Ruiz in Kessel, Norway', { location: 'Kessel, Norway' }],
    ['By Ana Ruiz, Tarnholm, Norway', { location: 'Tarnholm, Norway' }],
    ['By Ana Ruiz, ana@example.org', { email: 'ana@example.org' }],
    ['By Ana Ruiz (ana@example.org)', { email: 'ana@example.org' }],
    ['By Ana Ruiz <ana@example.org>', { email: 'ana@example.org' }],
    ['By Ana Ruiz @anaruiz', {}],
    ['By Ana Ruiz (@anaruiz)', {}],
    ['By Ana Ruiz, @anaruiz', {}],
    ['By Ana Ruiz - Analysis', {}],
    ['By Ana Ruiz.', {}],
    ['By Ana Ruiz =', {}],
  ])('%s', (line, what) =>
    expect(readByline(line)).toEqual({ text: line, contributors: [{ name: 'Ana Ruiz', ...what }] }),
  )

  test('for whom it was written', () => {
    expect(readByline('By Ana Ruiz, Special to the Harbour Line')?.credit).toBe('Special to the Harbour Line')
    expect(names('By Ana Ruiz, exclusive to Harbour Line')).toEqual(['Ana Ruiz'])
  })

  test('belongs to the name before it', () => {
    expect(people('By Ana Ruiz in Port Ansel and Tom Okafor in Kessel')).toEqual([
      { name: 'Ana Ruiz', location: 'Port Ansel' },
      { name: 'Tom Okafor', location: 'Kessel' },
    ])
    expect(people('By Ana Ruiz (ana@example.org) and Tom Okafor (tom@example.org)')).toEqual([
      { name: 'Ana Ruiz', email: 'ana@example.org' },
      { name: 'Tom Okafor', email: 'tom@example.org' },
    ])
  })

  test.each([
    'By Ana Ruiz | Updated April 5, 2031 | 7:28 p.m. ET',
    'By Ana Ruiz, Updated 5 April 2031',
    'By Ana Ruiz - April 5, 2031',
    'By Ana Ruiz • 15.04.2031',
    'By Ana Ruiz, Monday, April 5',
    'By Ana Ruiz Published 19:28',
    'By Ana Ruiz on April 15, 2031',
    'By Ana Ruiz at 7:28 p.m. on April 15, 2031',
    'By Ana Ruiz, 7:28 p.m.',
    'By Ana Ruiz, April 15, 2031, 7:28 p.m. ET',
  ])('no more names in a time: %s', (line) =>
    expect(readByline(line)).toEqual({ text: line, contributors: [{ name: 'Ana Ruiz' }] }),
  )
})

describe('without By', () => {
  test.each([
    ['Ana Ruiz, Reuters', { name: 'Ana Ruiz', organization: 'Reuters' }],
    ['Ana Ruiz | Reuters', { name: 'Ana Ruiz', organization: 'Reuters' }],
    ['Ana Ruiz/AP', { name: 'Ana Ruiz', organization: 'AP' }],
    ['Ana Ruiz - BBC', { name: 'Ana Ruiz', organization: 'BBC' }],
    ['Ana Ruiz, Chief Correspondent', { name: 'Ana Ruiz', title: 'Chief Correspondent' }],
  ])('an agency or a job says it: %s', (line, person) => expect(people(line)).toEqual([person]))

  test.each(['Ana Ruiz, Example Times', 'Ana Ruiz, Kessel', 'Ana Ruiz and Tom Okafor'])('nothing does: %s', (line) =>
    expect(readByline(line)).toBeUndefined(),
  )
})

describe('nobody', () => {
  test.each([
    'PTI',
    'Associated Press',
    'Staff',
    'Staff Reporter',
    'Our Correspondent',
    'Web Desk',
    'Express News Service',
    'A Staff Reporter',
    'Staff Reports',
    'Guest Author',
    'Anonymous',
    'CNN Business',
    'Editorial Board',
    'The Editorial Board',
    'Tarnholm City Council',
    'Kessel Police',
    'Example Industries',
  ])('By %s', (credit) => expect(readByline(`By ${credit}`)).toEqual({ text: `By ${credit}`, credit }))

  test.each([
    ['Por Redacción', 'Redacción'],
    ['Von der Redaktion', 'der Redaktion'],
    ['Par la rédaction', 'la rédaction'],
    ['Автор: Редакція', 'Редакція'],
  ])('%s', (text, credit) => expect(readByline(text)).toEqual({ text, credit }))

  test('two agencies', () => {
    const text = 'By AFP and Reuters'
    expect(readByline(text)).toEqual({ text, credit: 'AFP, Reuters' })
  })
})

describe('no byline', () => {
  test.each([
    'By Monday, the pier was closed',
    'By Monday',
    'By 15 April 2031',
    'By April 5, 2031',
    'By April',
    'By Friday Night',
    'By Staff Monday',
    'By Ana',
    'By ana ruiz',
    'By Dr. Ruiz',
    'By Ana Ruiz Ruiz Ruiz Ruiz Ruiz Ruiz',
    'By Ana Ruiz, who lives in Kessel',
    'By Ana Ruiz told the council',
    'By Harbour Law no boat may enter',
    'By Harbour Law No Boat May Enter',
    'By Monday the pier had closed',
    'By Order of the Council',
    'By Popular Demand',
    'By Royal Appointment',
    'By Any Measure',
    'By Early March',
    'By Late Spring',
    'By Christmas Eve',
    'By New Year',
    'By land and sea',
    'By Land and Sea',
    'By the Sea',
    'Byproducts of the Harbour',
    'Bystander Ana Ruiz',
    'Ana Ruiz',
    '王小明',
    'Von der Meel verliert die Wahl',
    'Von 15 bis 20 Uhr',
    'Par ailleurs',
    'Por la noche',
    'Photo finish',
    'Story Continues Below',
    'Report: Pier Closed',
    'Text messages',
    'Pier, Boats, Nets',
    'Visit the New Pier at Tarnholm Media',
    '',
  ])('%s', (line) => expect(readByline(line)).toBeUndefined())

  test('a line of more than 260 characters', () => {
    const line = (words: number) => `By Ana Ruiz, ${'Example '.repeat(words)}Times`
    expect(names(line(29))).toEqual(['Ana Ruiz'])
    expect(readByline(line(33))).toBeUndefined()
  })

  test('more than twenty people', () => {
    const line = (count: number) => `By ${new Array(count).fill('Bo Li').join(', ')}`
    expect(names(line(20))).toHaveLength(20)
    expect(readByline(line(21))).toBeUndefined()
  })

  test('a slip of the caller', () => {
    expect(() => readByline(7 as unknown as string)).toThrow(new TypeError('Line is no string: 7'))
  })
})
