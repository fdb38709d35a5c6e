import { describe, expect, test } from 'vitest'
import { findQuotes } from 'wirecopy/quotes'

/** The speaker of the last quotation of a text. */
const lastSpeaker = (text: string) => findQuotes(text).at(-1)?.speaker?.name

describe('the gender of people shows', () => {
  test.each([
    ['by a form of address', 'Mrs. Lind met Mr. Okafor. She said the port was closed.', 'Lind'],
    ['by a given name', 'Helen Lind met Peter Okafor. He said the port was closed.', 'Peter Okafor'],
    [
      'by a pronoun behind the only name',
      'Yeva Lind lost her keys. Lind met Remy Okafor. She said it was late.',
      'Yeva Lind',
    ],
    [
      'by a pronoun that cannot mean the other of two',
      'Remy Okafor asked Peter Moe for her keys. Okafor called Moe. She said the port was closed.',
      'Remy Okafor',
    ],
  ])('%s', (_how, text, name) => expect(lastSpeaker(text)).toBe(name))

  test('and nobody of the other gender is meant', () => {
    expect(lastSpeaker('Peter Okafor opened the port. She said it was late.')).toBeUndefined()
  })

  test('by a given name with less certainty than by a word, and it is not written down', () => {
    const certainty = (text: string) => findQuotes(text).at(-1)?.certainty as number
    const expected = certainty('Helen Lind opened the port. She said it was late.')
    expect(expected).toBeLessThan(certainty('Mrs. Helen Lind opened the port. She said it was late.'))
    expect(JSON.stringify(findQuotes('Helen Lind opened the port. She said it was late.'))).not.toContain('female')
  })
})

describe('a pronoun means', () => {
  test.each([
    [
      'the subject that the sentences between go on with',
      'Mara Lind opened the port. She cut a ribbon with Ida Moe. She said it was late.',
      'Mara Lind',
    ],
    [
      'rather somebody else than who is the subject of what is said',
      'Mara Lind spoke of Ida Moe. Moe “is late for everything,” she said.',
      'Mara Lind',
    ],
    [
      'the subject of the sentence whose opening it stands in',
      'Ida Moe left early. When she said “it is late,” Mara Lind was smiling.',
      'Mara Lind',
    ],
    ['no one who comes behind "than"', 'Mara Lind spoke later than Ida Moe. She said it was late.', 'Mara Lind'],
    ['the same when shortened', 'Mara Lind spoke first. “It is late,” she’s said.', 'Mara Lind'],
  ])('%s', (_whom, text, name) => expect(lastSpeaker(text)).toBe(name))

  test('nobody of a headline', () => {
    expect(lastSpeaker('She said it was late.')).toBeUndefined()
  })
})

describe('they', () => {
  test.each([
    ['Mara Lind and Mayor Tom Okafor spoke first. They said it was late.', 'Mara Lind and Tom Okafor'],
    ['The harbour hired several angry economists. They said it was late.', 'angry economists'],
    ['Mara Lind and Tom Okafor spoke first. The two ministers said it was late.', 'Mara Lind and Tom Okafor'],
    [
      'Port Chairman Tom Okafor and Rail Chairman Ida Moe came. The chairmen said it was late.',
      'Tom Okafor and Ida Moe',
    ],
    ['Mara Lind and Tom Okafor spoke first. The three ministers said it was late.', 'three ministers'],
    ['Mara Lind and Tom Okafor spoke first. The organisers said it was late.', 'organisers'],
  ])('%s', (text, name) => expect(lastSpeaker(text)).toBe(name))
})

describe('one of a couple', () => {
  const couple = 'Helen Lind came with Peter Lind. '

  test.each([
    ['Mrs. Lind said it was late.', 'Helen Lind'],
    ['Mr. Lind said it was late.', 'Peter Lind'],
  ])('%s', (text, name) => expect(lastSpeaker(couple + text)).toBe(name))

  test('keeps the bare name once it has it', () => {
    const text = 'Mara Lind came. Lind spoke first.\n\nThe crowd cheered for Tom Lind too.\n\nLind said it was late.'
    expect(lastSpeaker(text)).toBe('Mara Lind')
  })

  test('loses it to a namesake who opens a sentence before it', () => {
    const text = 'Mara Lind came. Lind spoke first.\n\nTom Lind, her brother, stood by. Lind said it was late.'
    expect(lastSpeaker(text)).toBe('Tom Lind')
  })
})

describe('marks with no cue', () => {
  test('go on with who spoke last, with little certainty', () => {
    const text =
      'Mara Lind said the port was closed.\n\nLind looked tired. “We have not slept since the storm came in from the sea.”'
    const found = findQuotes(text).at(-1)
    expect(found).toMatchObject({ speaker: { name: 'Mara Lind' }, via: 'continuation' })
    expect(found?.certainty).toBeLessThan(0.7)
  })

  test('have no speaker where nobody is near', () => {
    expect(lastSpeaker('The port was quiet. “We have not slept since the storm came in from the sea.”')).toBeUndefined()
  })
})
