import { describe, expect, test } from 'vitest'
import { readWire } from 'wirecopy/wire'
import { furnitureOf, read, text } from './readings.js'

const title = 'Tarnholm closes its pier'

describe('lines above the text', () => {
  test.each([
    ['slug: BC-Tarnholm-Pier, 1st Ld-Writethru'],
    ['slug: HARBOUR-PIER/COUNCIL (UPDATE 2)'],
    ['slug: Slug: pier-closed'],
    ['slug: LBX20310416.0052'],
    ['slug: A7736 kan-z'],
    ['advisory: (Adds quotes, details)'],
    ['advisory: (ATTN: photo available)'],
    ['advisory: Eds: With photos.'],
    ['correction: (Corrects the year in paragraph two)'],
    ['release: FOR IMMEDIATE RELEASE'],
    ['release: PRESS RELEASE'],
    ['link: https://example.org/pier'],
    ['copyright: © 2031 Tarnholm Courier'],
    ['copyright: c.2031 Tarnholm Courier'],
    ['caption: FILE - The pier of Tarnholm in 2029.'],
    ['caption: The pier at night. (Photo: Ana Ruiz)'],
    ['other: --'],
    ['embargo: EMBARGOED UNTIL 15 April 2031, 06:00'],
  ])('%s', (furniture) => {
    const line = furniture.slice(furniture.indexOf(': ') + 2)
    expect(furnitureOf(`${title}\n\n${line}\n\n${text}`)).toEqual([`headline: ${title}`, furniture])
    expect(furnitureOf(`${line}\n\n${title}\n\n${text}`)).toEqual([furniture, `headline: ${title}`])
  })

  test.each([
    '(The pier was built in 1902.)',
    'Adds up to nothing, says council.',
    'Corrections to the plan were made in May.',
    'For immediate relief, call the harbour master.',
    'Embargoed goods were found under the pier.',
    'Copyright was not the question.',
    'A-rated boats only.',
    'See https://example.org for the plan.',
    'The file was lost (photos were not).',
  ])('not: %s', (line) => {
    expect(furnitureOf(`${title}\n\n${line}\n\n${text}`)).toEqual([`headline: ${title}`])
    expect(read(`${title}\n\n${line}\n\n${text}`).body).toHaveLength(3)
  })

  test('a note over several lines', () => {
    const copy = `${title}\n\n(Corrects the year in\nparagraph two)\n\n${text}`
    expect(read(copy)).toMatchObject({
      edNotes: [{ text: '(Corrects the year in paragraph two)' }],
      signals: [{ kind: 'correction', text: '(Corrects the year in paragraph two)' }],
    })
  })

  test('a bracket that never closes is text', () => {
    expect(furnitureOf(`${title}\n\n(Adds a line\n\n${text}`)).toEqual([`headline: ${title}`])
  })

  test('an embargo is no time of publication', () => {
    const article = read(`EMBARGOED UNTIL 15 April 2031, 06:00 GMT\n\n${title}\n\n${text}`)
    expect(article.embargoedUntil?.instant).toBe('2031-04-15T06:00:00.000Z')
    expect(article).not.toHaveProperty('published')
  })

  test('an embargo without a time is told', () => {
    const { article, issues } = readWire(`EMBARGOED\n\n${title}\n\n${text}`)
    expect(article).not.toHaveProperty('embargoedUntil')
    expect(issues).toMatchObject([{ code: 'wire-embargo-unread', span: { start: 0, end: 9 } }])
  })

  test('a release with its date', () => {
    const article = read(`FOR IMMEDIATE RELEASE - JUNE 17, 2031\n\n${title}\n\n${text}`)
    expect(article.published).toMatchObject({
      text: 'JUNE 17, 2031',
      local: '2031-06-17',
      position: { start: 24, end: 37 },
    })
  })
})
