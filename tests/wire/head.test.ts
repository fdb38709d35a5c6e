import { describe, expect, test } from 'vitest'
import { piecesOf, withoutSpace } from './pieces.js'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const title = 'Tarnholm closes its pier for two winters'
const dateline = 'TARNHOLM (AP) — '
const paragraphs = text.split('\n\n')

describe('marks of transmission', () => {
  test.each([
    'LBX20310416.0052',
    'H-4711-K',
    'A7736 kan-z',
    'a1234 &Cx1f; kan-z',
    'w2607',
    'xna0003 3 i 380 xna 0045',
    'r a BC-HARBOUR-STRIKE 08-06 0485',
  ])('number, sender or header: %s', (line) => {
    expect(furnitureOf(`${line}\n\n${title}\n\n${text}`)).toEqual([`slug: ${line}`, `headline: ${title}`])
    expect(read(`${line}\n\n${title}\n\n${text}`)).not.toHaveProperty('slugline')
  })

  test.each(['News Story', 'Wire story', '(bl)', '(HLW)'])('what an archive or a desk adds: %s', (line) => {
    expect(furnitureOf(`${line}\n\n${title}\n\n${text}`)).toEqual([`other: ${line}`, `headline: ${title}`])
  })

  test('a code only below a sender', () => {
    expect(furnitureOf(`z6715\n-----\nr z\n\n${title}\n\n${text}`)).toEqual([
      ...['slug: z6715', 'other: -----', 'slug: r z', `headline: ${title}`],
    ])
    expect(furnitureOf(`r z\n\n${title}\n\n${text}`)).not.toContain('slug: r z')
  })

  test.each(['Kessel 2031', 'A-1 B-2', 'Pier 20310416 closes'])('not: %s', (line) =>
    expect(read(`${line}\n\n${title}\n\n${text}`).headline).toBe(line),
  )
})

describe('lines in ^ and <', () => {
  const copy = [
    ...['^BC-Tarnholm-Pier,466<', '^Tarnholm closes its pier<', '^Harbour council takes a vote<'],
    ...['^Eds: With photos.<', '^By ANA RUIZ=', '^Associated Press Writer=', `   TARNHOLM (AP) _ ${paragraphs[0]}`],
    ...[`   ${paragraphs[1]}`, '   AP-NY-04-15-31 1928EDT'],
  ].join('\n')

  test('a headline, what the text is about, and what else they are', () => {
    expect(furnitureOf(copy)).toEqual([
      'slug: ^BC-Tarnholm-Pier,466<',
      'headline: ^Tarnholm closes its pier<',
      'teaser: ^Harbour council takes a vote<',
      'advisory: ^Eds: With photos.<',
      'byline: ^By ANA RUIZ= ^Associated Press Writer=',
      'dateline: TARNHOLM (AP) _',
      'stamp: AP-NY-04-15-31 1928EDT',
    ])
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test('are read without the marks', () => {
    expect(read(copy)).toMatchObject({
      slugline: 'BC-Tarnholm-Pier,466',
      headline: 'Tarnholm closes its pier',
      bylines: [{ text: 'By ANA RUIZ', credit: 'Associated Press Writer' }],
    })
    expect(read(`&HT; ${title}\n\n${text}`).headline).toBe(title)
  })

  test('nothing without both', () => {
    expect(furnitureOf(`${title}\n\n^Harbour council takes a vote\n\n${text}`)).not.toContain(
      'teaser: ^Harbour council takes a vote',
    )
  })
})

describe('labels of an archive', () => {
  test('around a summary', () => {
    const copy = `${title}\n\nABSTRACT.\n\nThe council closes the pier.\n\nFULL TEXT.\n\n${text}`
    expect(read(copy).summary).toBe('The council closes the pier.')
    expect(furnitureOf(copy)).toEqual([
      ...[`headline: ${title}`, 'other: ABSTRACT.', 'teaser: The council closes the pier.', 'other: FULL TEXT.'],
    ])
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test.each(['Highlight:', 'ABSTRACT', 'Lead paragraph'])('before a summary: %s', (label) =>
    expect(read(`${title}\n\n${label}\n\nThe council closes.\n\n${text}`).summary).toBe('The council closes.'),
  )

  test.each(['BODY:', 'TEXT:', 'Full text', 'Article'])('before the text: %s', (label) => {
    const copy = `${title}\n\n${label}\n\n${text}`
    expect(furnitureOf(copy)).toEqual([`headline: ${title}`, `other: ${label}`])
    expect(read(copy)).not.toHaveProperty('summary')
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test.each([
    ['in small letters', `${title}\n\nbody:\n\n${text}`],
    ['before other words', `${title}\n\nText of the speech\n\n${text}`],
    ['right above a line', `${title}\n\nABSTRACT\nThe council closes the pier.\n\n${text}`],
    ['without a headline', `ABSTRACT.\n\n${text}`],
  ])('not: %s', (_, copy) => {
    expect(read(copy)).not.toHaveProperty('summary')
    expect(read(copy).furniture?.some(({ role }) => role === 'other') ?? false).toBe(false)
  })
})

describe('a deck', () => {
  const deck = 'Vote follows a year of talks.'
  test('parted by a semicolon from the headline', () => {
    const copy = `Council agrees to close the pier;\n${deck}\n\n${text}`
    expect(furnitureOf(copy)).toEqual(['headline: Council agrees to close the pier;', `subhead: ${deck}`])
    expect(read(copy).headlines).toEqual([{ role: 'sub', text: deck }])
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test.each([
    ['a blank line between them', `Council agrees to close the pier;\n\n${deck}\n\n${text}`],
    ['text right below', `Council agrees to close the pier;\n${deck}\n${text.replace('\n\n', '\n')}`],
    ['a comma', `Council agrees to close the pier,\n${deck}\n\n${text}`],
  ])('not: %s', (_, copy) => expect(read(copy)).not.toHaveProperty('headlines'))
})

describe('a summary in bullets', () => {
  const bullets = ['* Council votes 7-2', '• Pier older than the town hall', '- Boats move', '1. Nets stay']

  test('stands above a dateline', () => {
    for (const between of ['\n', '\n\n']) {
      const copy = `${title}\n\n${bullets.join(between)}\n\n${dateline}${text}`
      expect(furnitureOf(copy).slice(1, -1)).toEqual(bullets.map((line) => `subhead: ${line}`))
      expect(bodyOf(copy)).toEqual(paragraphs)
    }
  })

  test('without one it is text', () => {
    const copy = `${title}\n\n${bullets.join('\n')}\n\n${text}`
    expect(furnitureOf(copy)).toEqual([`headline: ${title}`])
    expect(bodyOf(copy)).toEqual([...bullets, ...paragraphs])
  })
})

describe('what a page puts above the text', () => {
  test('its title repeats the headline', () => {
    const copy = `${title} - Tarnholm Courier\nHome\nContact us\n${title}\n\n${text}`
    expect(furnitureOf(copy)).toEqual([
      ...[`other: ${title} - Tarnholm Courier`, 'other: Home', 'other: Contact us', `headline: ${title}`],
    ])
    expect(read(copy).headline).toBe(title)
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test('no title that adds other words', () => {
    expect(read(`${title} and two summers\nHome\n${title}\n\n${text}`)).not.toHaveProperty('headline')
  })

  test.each([
    ['a byline', 'By Ana Ruiz\n\n', 'byline: By Ana Ruiz'],
    ['a dateline', dateline, `dateline: ${dateline.trim()}`],
  ])('the line of three words or more above %s is the headline', (_, next, last) => {
    const copy = `Home\nNews\nHarbour\n${title}\n${next}${text}`
    expect(furnitureOf(copy)).toEqual(['other: Home', 'other: News', 'other: Harbour', `headline: ${title}`, last])
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test('labels, links and addresses between the headline and a dateline', () => {
    const copy = `${title}\nShare\n- Boats move to Kessel\nContact: press@example.org\nHarbour\n\n${dateline}${text}`
    expect(furnitureOf(copy)).toEqual([
      `headline: ${title}`,
      'teaser: Share',
      'subhead: - Boats move to Kessel',
      'contact: Contact: press@example.org',
      'other: Harbour',
      `dateline: ${dateline.trim()}`,
    ])
  })

  test('a sentence there begins the text', () => {
    const sentence = 'The pier has been closed before, in the year of the flood.'
    expect(bodyOf(`${title}\n\n${sentence}\n\n${dateline}${text}`)).toEqual([sentence, ...paragraphs])
    expect(read(`${title}\n\n${sentence}\n\n${dateline}${text}`).dateline?.text).toBe(dateline.trim())
  })

  test('only where the end of the head is near', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => `Item ${index}`).join('\n')
    expect(read(`${lines(10)}\n${title}\n\n${dateline}${text}`).headline).toBe(title)
    expect(read(`${lines(60)}\n${title}\n\n${dateline}${text}`)).not.toHaveProperty('headline')
    // a byline is looked for in the next lines only
    expect(read(`${lines(10)}\n${title}\nBy Ana Ruiz\n\n${text}`)).not.toHaveProperty('headline')
  })
})

test.each([
  [
    'a terminal',
    `A7736 kan-z\nHARBOUR-PIER (UPDATE 1)\n15 April 2031\nUPDATE 1-${title}\n(Adds quotes,\ndetails)\n` +
      `By Ana Ruiz\nTARNHOLM, April 15 (Reuters) - ${text}`,
  ],
  ['a release', `FOR IMMEDIATE RELEASE\n\nEMBARGOED\n\n${title}\n\nPhoto\n\nhttps://example.org/pier\n\n--\n\n${text}`],
  ['a page', `${title} | Courier\nHome\n\u00a0Share\n${title}\nBy Ana Ruiz | April 5, 2031\n\n${text}`],
  ['an archive', `${title}\r\n\r\nABSTRACT.\r\n\r\nThe council closes.\r\n\r\nFULL TEXT.\r\n\r\n${text}`],
])('nothing is lost: %s', (_, copy) => {
  expect(withoutSpace(piecesOf(read(copy)).join(' '))).toBe(withoutSpace(copy))
  expect(bodyOf(copy)).toEqual(paragraphs)
})
