import { describe, expect, test } from 'vitest'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const paragraphs = text.split('\n\n')
const above = (line: string) => `${text}\n\n${line}`
const lineOf = (furniture: string) => furniture.slice(furniture.indexOf(': ') + 2)

describe('a note on the text', () => {
  test.each([
    ['CORRECTION: The pier was built in 1902.', 'correction'],
    ['Correction (April 16): The pier was built in 1902.', 'correction'],
    ['An earlier version of this story gave the wrong year.', 'correction'],
    ['A previous version of this report misspelled a name.', 'correction'],
    ['This story has been corrected to fix the year.', 'correction'],
    ['This article was amended on 16 April 2031.', 'correction'],
    ['(Corrects the year of the pier)', 'correction'],
    ['Clarification: The chairwoman is not a councillor.', 'clarification'],
  ])('corrects: %s', (note, kind) => {
    const position = { start: text.length + 2, end: text.length + 2 + note.length }
    expect(read(above(note))).toMatchObject({
      edNotes: [{ text: note, role: 'correction', position }],
      signals: [{ kind, text: note, position }],
    })
    expect(furnitureOf(above(note))).toEqual([`correction: ${note}`])
    expect(bodyOf(above(note))).toEqual(paragraphs)
  })

  test.each([
    "Editor's note: this is the first of two parts.",
    'EDITOR’S NOTE — Ana Ruiz has covered boats since 2019.',
    'Note to editors: photos at example.org',
    'Eds: photos will follow',
    'This is a developing story; please check back for updates.',
    'This story was originally published in the Courier.',
    'This article has been updated.',
    'This article was produced by the Courier.',
  ])('tells editors or readers: %s', (note) => {
    expect(read(above(note)).edNotes?.map((one) => one.text)).toEqual([note])
    expect(read(above(note))).not.toHaveProperty('signals')
    expect(furnitureOf(above(note))).toEqual([`advisory: ${note}`])
    expect(bodyOf(above(note))).toEqual(paragraphs)
  })

  test('notes of the head come first, then in the order of the copy', () => {
    const copy = `Tarnholm closes its pier\n\n(Adds quotes)\n\n${text}\n\nCorrection: It was 1902.\n\nEds: photos will follow`
    expect(read(copy).edNotes?.map((one) => one.text)).toEqual([
      ...['(Adds quotes)', 'Correction: It was 1902.', 'Eds: photos will follow'],
    ])
  })

  test.each([
    'Corrections officers were sent to the pier.',
    'Clarification was asked for.',
    'This story was told to children.',
    'This is a difficult winter.',
    'The editor’s note was lost.',
  ])('not: %s', (line) => {
    expect(bodyOf(above(line))).toEqual([...paragraphs, line])
    expect(read(above(line))).not.toHaveProperty('edNotes')
  })
})

describe('a note on the writer', () => {
  test.each([
    'credit: Ana Ruiz is a Reuters columnist.',
    'credit: Ana Ruiz is a Reuters columnist. The opinions expressed are her own.',
    'credit: The views expressed in this article are those of the author.',
    'credit: Ana Ruiz is a staff writer for the Courier.',
    'credit: Tom Okafor writes for the Tarnholm Courier.',
    'credit: Tom Okafor covers boats for the Courier.',
    'contact: Ana Ruiz can be reached at ana@example.org.',
    'contact: Ana Ruiz is on Twitter: @anaruiz',
    'contact: Contact Ana Ruiz at ana@example.org',
    'contact: You can reach the writer at ana@example.org.',
    'contact: Ana Ruiz’s e-mail address is ana@example.org.',
  ])('%s', (furniture) => {
    expect(furnitureOf(above(lineOf(furniture)))).toEqual([furniture])
    expect(bodyOf(above(lineOf(furniture)))).toEqual(paragraphs)
  })

  test.each([
    'Ana Ruiz is a chairwoman.',
    'Ana Ruiz can be reached by boat.',
    'Ana Ruiz writes poems for children.',
    'Opinions expressed by residents were mixed.',
  ])('not: %s', (line) => expect(bodyOf(above(line))).toEqual([...paragraphs, line]))
})

describe('whom to ask', () => {
  test.each([
    'CONTACT: Ana Ruiz, ana@example.org',
    'To contact the reporter on this story: Ana Ruiz in Kessel at ana@example.org',
    'For more information, visit www.example.org.',
    'More information is available at www.example.org',
    'To learn more, go to www.example.org',
    'Visit www.example.org',
    'press@example.org',
    '+49 30 1234567',
    'Tel: +49 30 1234567',
  ])('%s', (line) => {
    expect(furnitureOf(above(line))).toEqual([`contact: ${line}`])
    expect(bodyOf(above(line))).toEqual(paragraphs)
  })

  test.each([
    'Contact was lost at noon.',
    'Contact: the council',
    'Call 112 in an emergency, she said.',
    'The number is 555 0100 200.',
    'The council (press@example.org) has not answered.',
    'More information was asked for.',
  ])('not: %s', (line) => expect(bodyOf(above(line))).toEqual([...paragraphs, line]))
})

describe('what leads elsewhere', () => {
  const lines = [
    ...[
      'Read more: Kessel closes its pier',
      'READ MORE',
      'Also read: Kessel',
      'Related: Kessel',
      'More on boats: Kessel',
    ],
    ...['Follow us on Twitter', 'Follow Ana Ruiz on Twitter @anaruiz', 'Subscribe to our newsletter', 'Advertisement'],
    ...['Sign up for the newsletter', 'Click here for the plan', 'Story continues below', 'Share this article'],
    ...['#tarnholm #pier', 'Tags: pier, harbour', 'Watch: the pier at night', 'Download our harbour app'],
  ]
  test.each(lines)('%s', (line) => {
    expect(furnitureOf(above(line))).toEqual([`teaser: ${line}`])
    // between two paragraphs as well
    expect(furnitureOf(paragraphs.join(`\n\n${line}\n\n`))).toEqual([`teaser: ${line}`])
    for (const copy of [above(line), paragraphs.join(`\n\n${line}\n\n`)]) expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test.each([
    'More boats are coming.',
    'Read the plan, she said.',
    'Follow the boats.',
    'Watch your step.',
    'Related costs rose.',
    'Share prices rose.',
    'Click through the plan.',
  ])('not: %s', (line) => {
    expect(bodyOf(above(line))).toEqual([...paragraphs, line])
    expect(bodyOf(paragraphs.join(`\n\n${line}\n\n`))).toContain(line)
  })
})

describe('a long note', () => {
  const more =
    ', Ingrid Vaska, Per Holm and Joona Meel in Port Ansel, Dag Moe and Liv Strand in Brightwater, and Nils Berg in Ostbruk'
  test.each([
    ['credit', `Reporting by Ana Ruiz in Tarnholm and Tom Okafor in Kessel${more}; editing by Dag Moe`],
    ['credit', `Additional reporting by Ana Ruiz in Tarnholm and Tom Okafor in Kessel${more}`],
    [
      'credit',
      `Ana Ruiz in Tarnholm, Tom Okafor in Kessel, Ingrid Vaska, Per Holm, Joona van der Meel and Omar al-Rashid in Port Ansel, and Dag Moe in Brightwater contributed to this report.`,
    ],
    [
      'correction',
      `An earlier version of this story said that the pier was built in 1901 by the harbour office of Kessel. It was built in 1911 by the council of Tarnholm, and paid for by its boats.`,
    ],
    [
      'correction',
      `Correction: An article on Monday about the pier gave a wrong year for its building. It was built in 1911, not in 1901, by the council of Tarnholm, and not by that of Kessel.`,
    ],
    [
      'advisory',
      `This story has been updated with the words of the harbour master, with the number of boats that left the pier within the hour, and with the name of the street that was closed.`,
    ],
    [
      'contact',
      `For more information about the pier, its boats, its opening hours and the work that is to be done on it until spring of next year, please visit https://example.org/pier or call +47 555 0100.`,
    ],
    [
      'credit',
      `Ana Ruiz is a columnist for the Tarnholm Courier, where she has covered boats, nets, piers and the life of the harbour for eleven years in a row, from spring to autumn and beyond.`,
    ],
    [
      'credit',
      `The opinions expressed here are those of the author and not of the Tarnholm Courier, its editors, its readers, or the boats on the pier that the author has written of for eleven years.`,
    ],
  ])('%s: %s', (role, note) => {
    expect(note.length).toBeGreaterThan(160)
    const copy = `${text}\n\n${note}\n`
    expect(bodyOf(copy)).toEqual(text.split('\n\n'))
    expect(furnitureOf(copy)).toEqual([`${role}: ${note}`])
  })
})
