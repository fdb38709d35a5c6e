import { describe, expect, test } from 'vitest'
import { readByline } from 'wirecopy/wire'
import { furnitureOf, read, text } from './readings.js'

const title = 'Tarnholm closes its pier'
const names = (line: string) => readByline(line)?.contributors?.map(({ name }) => name)

describe('readByline', () => {
  test.each([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['BY ANA RUIZ', ['ANA RUIZ']],
    ['By Ana Ruiz and Tom O’Hallan', ['Ana Ruiz', 'Tom O’Hallan']],
    ['By  Ana Ruiz ,  Tom Hallan  and  Joona van der Meel', ['Ana Ruiz', 'Tom Hallan', 'Joona van der Meel']],
    ['By Ana Ruiz, Jr.', ['Ana Ruiz, Jr.']],
    ['By J. P. McALLEN', ['J. P. McALLEN']],
    ['Von Ana Ruiz', ['Ana Ruiz']],
    ['By Олена Драганчук', ['Олена Драганчук']],
    ['Byline: Ana Ruiz', ['Ana Ruiz']],
  ])('%s', (line, expected) => expect(names(line)).toEqual(expected))

  test('what stands behind a name', () => {
    expect(readByline('By Ana Ruiz, Associated Press')).toEqual({
      text: 'By Ana Ruiz, Associated Press',
      contributors: [{ name: 'Ana Ruiz', organization: 'Associated Press' }],
      credit: 'Associated Press',
    })
    expect(readByline('By Ana Ruiz, Staff Writer')?.contributors).toEqual([{ name: 'Ana Ruiz', title: 'Staff Writer' }])
    expect(readByline('By Ana Ruiz in Port Ansel')?.contributors).toEqual([
      { name: 'Ana Ruiz', location: 'Port Ansel' },
    ])
    expect(readByline('By Ana Ruiz (ana@example.org)')?.contributors).toEqual([
      { name: 'Ana Ruiz', email: 'ana@example.org' },
    ])
    expect(readByline('Ana Ruiz, Reuters')?.contributors).toEqual([{ name: 'Ana Ruiz', organization: 'Reuters' }])
  })

  test('an agency is no person', () => {
    expect(readByline('By PTI')).toEqual({ text: 'By PTI', credit: 'PTI' })
    expect(readByline('By Staff Reporter')).toEqual({ text: 'By Staff Reporter', credit: 'Staff Reporter' })
  })

  test.each([
    'By Monday, the pier was closed',
    'By 15 April 2031',
    'By April',
    'By land and sea',
    'By Land and Sea',
    'Byproducts of the Harbour',
    'Bystander Ana Ruiz',
    'Ana Ruiz',
    'Von der Meel verliert die Wahl',
    'Pier, Boats, Nets',
    'Visit the New Pier at Tarnholm Media',
    '',
  ])('not: %s', (line) => expect(readByline(line)).toBeUndefined())

  test('a slip of the caller', () => {
    expect(() => readByline(7 as unknown as string)).toThrow(new TypeError('Line is no string: 7'))
  })
})

describe('a byline in copy', () => {
  test('says where it stands', () => {
    const copy = `${title}\n\n-- By Ana Ruiz\n\n${text}`
    const [byline] = read(copy).bylines ?? []
    expect(byline?.text).toBe('By Ana Ruiz')
    expect(copy.slice(byline?.position?.start, byline?.position?.end)).toBe('By Ana Ruiz')
  })

  test('takes in the job below it', () => {
    const copy = `${title}\n\nBy ANA RUIZ\nAssociated Press Writer\n\n${text}`
    expect(read(copy).bylines).toMatchObject([
      { credit: 'Associated Press Writer', contributors: [{ name: 'ANA RUIZ' }] },
    ])
    expect(furnitureOf(copy)).toEqual([`headline: ${title}`, 'byline: By ANA RUIZ Associated Press Writer'])
  })

  test('is a bare name only right above a dateline', () => {
    expect(read(`${title}\n\nAna Ruiz\n\nTARNHOLM (AP) — ${text}`).bylines?.[0]?.text).toBe('Ana Ruiz')
    expect(read(`${title}\n\nAna Ruiz\n\n${text}`)).not.toHaveProperty('bylines')
  })

  test('is no sentence of the text', () => {
    const copy = `${title}\n\nBy Monday, Ana Ruiz had sold her boat.\n\n${text}`
    expect(read(copy)).not.toHaveProperty('bylines')
    expect(read(copy).body).toHaveLength(3)
  })
})
