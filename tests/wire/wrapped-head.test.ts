import { describe, expect, test } from 'vitest'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const title = 'Tarnholm closes its pier for two winters'
const dateline = 'TARNHOLM (AP) — '
const paragraphs = text.split('\n\n')

describe('a sentence that is wrapped', () => {
  const sentence =
    'The harbour council of Tarnholm voted on Monday\nto close the old pier for two winters, its\nchairwoman said in a statement.'
  const joined = sentence.replaceAll('\n', ' ')

  test.each([
    ['below the headline', `${title}\n\n${sentence}\n\n${text}`],
    ['above a dateline', `${title}\n\n${sentence}\n\n${dateline}${text}`],
    ['without a headline', `${sentence}\n\n${dateline}${text}`],
  ])('is one paragraph of the text: %s', (_, copy) => {
    expect(bodyOf(copy)[0]).toBe(joined)
    expect(bodyOf(copy).slice(-2)).toEqual(paragraphs)
    expect(read(copy).headline).toBe(copy.startsWith(title) ? title : undefined)
  })

  test('has no dateline in it', () => {
    const within =
      'The harbour council of Tarnholm met the Mayor of\nKessel (AP) - the first since the flood - on Monday\nand the pier stays open.'
    const copy = `${title}\n\n${within}\n\n${text}`
    expect(read(copy)).not.toHaveProperty('dateline')
    expect(bodyOf(copy)).toEqual([within.replaceAll('\n', ' '), ...paragraphs])
    const after = 'Boats go to the pier at\nPORT ANSEL (AP) reported on Monday, and stay there for two winters.'
    expect(read(`${after}\n\n${text}`)).not.toHaveProperty('dateline')
  })

  test('without a stop it is one piece', () => {
    const deck = 'The harbour council of Tarnholm voted on Monday to close\nthe old pier for two winters'
    expect(furnitureOf(`${title}\n\n${deck}\nBy Ana Ruiz\n\n${text}`)).toEqual([
      ...[`headline: ${title}`, `subhead: ${deck.replace('\n', ' ')}`, 'byline: By Ana Ruiz'],
    ])
  })
})

describe('a headline right above a dateline', () => {
  test.each([
    'Council votes for a pier, and the mayor moves on',
    'Council finds what the pier is made of',
    'Council says whom the pier belongs to',
    'Pier is what the mayor has to live with',
  ])('may end in a small word: %s', (line) => {
    expect(read(`${line}\n${dateline}${text}`)).toMatchObject({ headline: line, dateline: { text: dateline.trim() } })
    expect(bodyOf(`${line}\n${dateline}${text}`)).toEqual(paragraphs)
  })

  test.each([
    ['above a dateline', `\n${dateline}${text}`],
    ['above a byline', `\nBy Ana Ruiz\n\n${text}`],
    ['above a blank line', `\n\n${text}`],
  ])('is joined behind a comma: %s', (_, below) => {
    expect(read(`Council closes pier,\nvotes for bridge${below}`).headline).toBe(
      'Council closes pier, votes for bridge',
    )
    expect(bodyOf(`Council closes pier,\nvotes for bridge${below}`)).toEqual(paragraphs)
  })

  test.each(['Dear reader,', 'The pier closes on Monday,\nIngrid Vaska said.'])('a comma makes none: %j', (line) => {
    expect(read(`${line}\n\n${text}`)).not.toHaveProperty('headline')
    expect(bodyOf(`${line}\n\n${text}`).join(' ')).toBe([line.replace('\n', ' '), ...paragraphs].join(' '))
  })
})

describe('a note without brackets', () => {
  const note =
    'EDS: UPDATES with quotes from the mayor, details of the\nvote, background. With AP Photos TRN101, TRN102.'
  test.each([
    ['above a dateline', `\n\n${dateline}${text}`],
    ['right above a dateline', `\n${dateline}${text}`],
    ['right above a byline', `\nBy ANA RUIZ\nAssociated Press Writer\n${dateline}${text}`],
    ['above the text', `\n\n${text}`],
    ['right above the text', `\n${text}`],
  ])('is one piece over its lines: %s', (_, below) => {
    expect(furnitureOf(`${title}\n\n${note}${below}`)[1]).toBe(`advisory: ${note.replace('\n', ' ')}`)
    expect(read(`${title}\n\n${note}${below}`).edNotes).toHaveLength(1)
    expect(bodyOf(`${title}\n\n${note}${below}`)).toEqual(paragraphs)
  })

  test('takes no text', () => {
    expect(furnitureOf(`${title}\n\nEDS: UPDATES with quotes from the mayor.\n${text}`)[1]).toBe(
      'advisory: EDS: UPDATES with quotes from the mayor.',
    )
    expect(bodyOf(`${title}\n\nEDS: UPDATES with quotes from the mayor.\n${text}`)).toEqual(paragraphs)
  })
})

test('marks of setting are no part of a line', () => {
  const copy =
    `${title}\n\nUR Eds: RECASTS lead; ADDS detail of the vote and of\nobjections to it. QL\nUR AP Photo staffing QL\n` +
    `UR By ANA RUIZ QC\nUR Associated Press Writer QC\n\n${dateline}${text}`
  expect(read(copy)).toMatchObject({
    bylines: [{ text: 'By ANA RUIZ', credit: 'Associated Press Writer' }],
    signals: [{ kind: 'update' }],
  })
  expect(furnitureOf(copy).map((piece) => piece.split(':')[0])).toEqual([
    ...['headline', 'advisory', 'advisory', 'byline', 'dateline'],
  ])
  expect(read(`UR researchers find a pier\n\n${text}`).headline).toBe('UR researchers find a pier')
})

describe('a summary in bullets', () => {
  test('over several lines', () => {
    const bullets = ['* Council votes 7-2 to close the old pier for two\nwinters from April', '* Boats move to Kessel']
    for (const between of ['\n', '\n\n']) {
      expect(furnitureOf(`${title}\n\n${bullets.join(between)}\n\n${dateline}${text}`).slice(1, -1)).toEqual([
        'subhead: * Council votes 7-2 to close the old pier for two winters from April',
        'subhead: * Boats move to Kessel',
      ])
    }
  })

  test.each([
    ['a byline', 'By Ana Ruiz\n\n', 'byline: By Ana Ruiz'],
    ['a note', `(Adds quotes)\n${dateline}`, 'advisory: (Adds quotes)'],
  ])('above %s', (_, next, piece) => {
    const found = furnitureOf(`${title}\n\n* Council votes 7-2.\n* Boats move to Kessel, says mayor.\n\n${next}${text}`)
    expect(found.slice(1, 4)).toEqual([
      'subhead: * Council votes 7-2.',
      'subhead: * Boats move to Kessel, says mayor.',
      piece,
    ])
  })

  test('none above a sentence: it is a list of the text', () => {
    const copy = `${title}\n\n* Council votes 7-2\n* Boats move to Kessel\n\n${text}\n\n${dateline}The end.`
    expect(bodyOf(copy).slice(0, 4)).toEqual(['* Council votes 7-2', '* Boats move to Kessel', ...paragraphs])
  })
})
