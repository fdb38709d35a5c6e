import { describe, expect, test } from 'vitest'
import { readWire } from 'wirecopy/wire'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const title = 'Tarnholm closes its pier'
const below = (line: string) => `${title}\n\n${line}\n\n${text}`
const lineOf = (furniture: string) => furniture.slice(furniture.indexOf(': ') + 2)

describe('lines above the text', () => {
  test.each([
    ['slug: BC-Tarnholm-Pier, 1st Ld-Writethru'],
    ['slug: HARBOUR-PIER/COUNCIL (UPDATE 2)'],
    ['slug: Slug: pier-closed'],
    ['advisory: (Adds quotes, details)'],
    ['advisory: (ATTN: photo available)'],
    ['advisory: Eds: With photos.'],
    ['advisory: ADVISORY: strong language in paragraph 25'],
    ["advisory: Editor's note: this is the first of two parts."],
    ['advisory: AP Photo TRN101, TRN102'],
    ['advisory: PICKS UP 4th graf'],
    ['correction: (Corrects the year in paragraph two)'],
    ['correction: (In April 15 story, corrects name of chairwoman)'],
    ['release: FOR IMMEDIATE RELEASE'],
    ['release: *FOR GENERAL RELEASE*'],
    ['release: PRESS RELEASE'],
    ['release: Media Release:'],
    ['link: https://example.org/pier'],
    ['link: [Photos](https://example.org/photos)'],
    ['copyright: © 2031 Tarnholm Courier'],
    ['copyright: c.2031 Tarnholm Courier'],
    ['caption: FILE - In this Dec. 13, 2029, file photo, the pier.'],
    ['caption: FILE PHOTO: The pier of Tarnholm in 2029'],
    ['caption: TOPSHOT - The pier at night'],
    ['caption: The pier at night. (Photo: Ana Ruiz)'],
    ['caption: The pier at night. (AP Photo/Ana Ruiz)'],
    ['caption: The pier. (representative photo)'],
    ['caption: Photo'],
    ['other: --'],
    ['other: (bl)'],
    ['embargo: EMBARGOED UNTIL 15 April 2031, 06:00'],
  ])('%s', (furniture) => {
    const line = lineOf(furniture)
    expect(furnitureOf(below(line))).toEqual([`headline: ${title}`, furniture])
    expect(furnitureOf(`${line}\n\n${title}\n\n${text}`)).toEqual([furniture, `headline: ${title}`])
    expect(bodyOf(below(line))).toEqual(text.split('\n\n'))
  })

  test.each([
    '(The pier was built in 1902.)',
    'Adds up to nothing, says council.',
    'Corrections to the plan were made in May.',
    'For immediate relief, call the harbour master.',
    'For release at will, see the plan.',
    'Press release on the pier was late.',
    'Embargoed goods were found under the pier.',
    'The embargo was lifted on 15 April 2031.',
    'Copyright was not the question.',
    'A-rated boats only.',
    'See https://example.org for the plan.',
    'The file was lost (photos were not).',
    'The file - and the photo - were lost.',
    'Profile - Ana Ruiz, chairwoman',
    'Photographs',
  ])('not: %s', (line) => {
    expect(furnitureOf(below(line))).toEqual([`headline: ${title}`])
    expect(bodyOf(below(line))).toEqual([line, ...text.split('\n\n')])
  })
})

describe('notes to editors', () => {
  test.each([
    '(Adds quotes, details)',
    '(Corrects year (2029, not 2030) in paragraph two)',
    '(Corrects name [Ruiz, not Ruis], adds detail)',
    '(Updates with vote) (Adds photo)',
    '[Adds quotes]',
    '(Adds quotes).',
    '(See also KESSEL-PIER)',
    'Eds: UPDATES: With photos.',
  ])('are kept: %s', (note) => {
    const [edNote] = read(below(note)).edNotes ?? []
    expect(edNote?.text).toBe(note)
    expect(below(note).slice(edNote?.position?.start, edNote?.position?.end)).toBe(note)
  })

  test('over several lines', () => {
    const copy = below('(Adds vote,\nquotes (two),\ndetails)')
    expect(read(copy).edNotes).toMatchObject([{ text: '(Adds vote, quotes (two), details)' }])
    expect(bodyOf(copy)).toEqual(text.split('\n\n'))
  })

  test('over more than six lines are text', () => {
    const lines = ['(Adds one,', 'two,', 'three,', 'four,', 'five,', 'six)']
    expect(read(below(lines.join('\n'))).edNotes).toHaveLength(1)
    expect(read(below(['(Adds zero,', ...lines.slice(1, -1), 'six,', 'seven)'].join('\n')))).not.toHaveProperty(
      'edNotes',
    )
  })

  test('several, in order', () => {
    const copy = `(ATTN: photo available)\n\n${below('(Adds quotes)\n\nEds: With photos.')}`
    expect(read(copy).edNotes?.map((note) => note.text)).toEqual([
      '(ATTN: photo available)',
      '(Adds quotes)',
      'Eds: With photos.',
    ])
  })

  describe.each([
    ['a byline', 'By Ana Ruiz\n\n'],
    ['a dateline', 'TARNHOLM (AP) — '],
  ])('right above %s', (_, next) => {
    test.each([
      ['correction', 'Corrects the year in paragraph two'],
      ['advisory', 'Adds details'],
      ['advisory', 'Recasts throughout'],
      ['advisory', 'Clarifies paragraph two'],
      ['advisory', '(Adds vote'],
      ['advisory', '(photos available)'],
    ])('%s: %s', (role, line) => {
      const copy = `${title}\n\n${line}\n\n${next}${text}`
      expect(furnitureOf(copy)).toContain(`${role}: ${line}`)
      expect(read(copy).edNotes?.map((note) => note.text)).toEqual([line])
      expect(read(below(line))).not.toHaveProperty('edNotes')
    })

    test('not: a sentence that adds something', () => {
      expect(read(`${title}\n\nCorrects a mistake\n\n${next}${text}`)).not.toHaveProperty('edNotes')
    })
  })

  test('a bracket that never closes is text', () => {
    expect(furnitureOf(`${title}\n\n(Adds a line\n\n${text}`)).toEqual([`headline: ${title}`])
  })
})

describe('an embargo', () => {
  test.each([
    ['EMBARGOED UNTIL 15 April 2031, 06:00 GMT', '2031-04-15T06:00'],
    ['Embargoed until 4 a.m. CT/5 a.m. ET, Tuesday, Aug. 26, 2031', '2031-08-26T04'],
    ['Under embargo until 15 April 2031', '2031-04-15'],
    ['NOT FOR RELEASE BEFORE 15 April 2031', '2031-04-15'],
    ['Not for publication until 06:00 GMT on 15 April 2031', '2031-04-15T06:00'],
    ['EMBARGOED FOR RELEASE: 15 April 2031', '2031-04-15'],
    ['HOLD FOR RELEASE 15 April 2031', '2031-04-15'],
  ])('%s', (line, local) => {
    const article = read(`${line}\n\n${title}\n\n${text}`)
    expect(article.embargoedUntil?.local).toBe(local)
    expect(furnitureOf(`${line}\n\n${title}\n\n${text}`)).toEqual([`embargo: ${line}`, `headline: ${title}`])
  })

  test('is no time of publication', () => {
    const article = read(`EMBARGOED UNTIL 15 April 2031, 06:00 GMT\n\n${title}\n\n${text}`)
    expect(article.embargoedUntil?.instant).toBe('2031-04-15T06:00:00.000Z')
    expect(article).not.toHaveProperty('published')
  })

  test('stands beside the time of publication', () => {
    const article = read(`EMBARGOED UNTIL 16 April 2031\n15 April 2031\n\n${title}\n\n${text}`)
    expect([article.embargoedUntil?.local, article.published?.local]).toEqual(['2031-04-16', '2031-04-15'])
  })

  test.each(['EMBARGOED', 'STRICTLY EMBARGOED', '(Embargoed)', '*** EMBARGO ***'])(
    'without a time is told: %s',
    (line) => {
      const { article, issues } = readWire(`${line}\n\n${title}\n\n${text}`)
      expect(article).not.toHaveProperty('embargoedUntil')
      expect(issues).toMatchObject([{ code: 'wire-embargo-unread', span: { start: 0, end: line.length } }])
    },
  )
})

describe('a release', () => {
  test('with its date', () => {
    const article = read(`FOR IMMEDIATE RELEASE - JUNE 17, 2031\n\n${title}\n\n${text}`)
    expect(article.published).toMatchObject({
      text: 'JUNE 17, 2031',
      local: '2031-06-17',
      position: { start: 24, end: 37 },
    })
  })

  test('without one', () => {
    expect(read(`FOR IMMEDIATE RELEASE\n\n${title}\n\n${text}`)).not.toHaveProperty('published')
  })
})

describe('a slug', () => {
  test.each([
    ['BC-Tarnholm-Pier', 'BC-Tarnholm-Pier'],
    ['^BC-LT--Tarnholm-Pier,466<', 'BC-LT--Tarnholm-Pier,466'],
    ['HARBOUR-PIER/COUNCIL (UPDATE 2)', 'HARBOUR-PIER/COUNCIL (UPDATE 2)'],
    ['Slug: pier-closed', 'pier-closed'],
    ['Slugline: pier/closed', 'pier/closed'],
  ])('%s', (line, slugline) => expect(read(`${line}\n\n${title}\n\n${text}`).slugline).toBe(slugline))

  test('the first of two', () => {
    expect(read(`BC-Tarnholm-Pier\n\nHARBOUR-PIER\n\n${title}\n\n${text}`).slugline).toBe('BC-Tarnholm-Pier')
  })

  test.each(['TARNHOLM', '2031-04', 'Pier-side seats', 'Slug'])('not: %s', (line) =>
    expect(read(`${line}\n\n${title}\n\n${text}`)).not.toHaveProperty('slugline'),
  )
})
