import { describe, expect, test } from 'vitest'
import { findQuotes } from 'wirecopy/quotes'

/** Speakers in order: name, kind, how they were found. */
function speakers(text: string) {
  return findQuotes(text).map(({ speaker, via }) => [speaker?.name, speaker?.kind, via])
}

const opening = 'Foreign Minister Mara Lind met Mayor Tom Okafor of Port Ellery on Monday. '

test('a surname means the person with the full name', () => {
  expect(speakers(`${opening}Lind said the talks were over.`)).toEqual([['Mara Lind', 'person', 'name']])
})

test('an office means whoever holds it', () => {
  expect(speakers(`${opening}The minister said the talks were over. The mayor said they were not.`)).toEqual([
    ['Mara Lind', 'person', 'title'],
    ['Tom Okafor', 'person', 'title'],
  ])
})

test('the head of state is the president', () => {
  const text = 'President of Varland Mara Lind spoke. The head of state said the talks were over.'
  expect(speakers(text)).toEqual([['Mara Lind', 'person', 'title']])
})

describe('pronouns', () => {
  test('go back to the speaker before', () => {
    const text = `${opening}Okafor said it was late. He said the port was closed.`
    expect(speakers(text)).toEqual([
      ['Tom Okafor', 'person', 'name'],
      ['Tom Okafor', 'person', 'pronoun'],
    ])
  })

  test('go back to the subject of the sentence before', () => {
    expect(speakers('Mara Lind opened the port. She said it was late.')).toEqual([['Mara Lind', 'person', 'pronoun']])
  })

  test('keep apart whom the text calls she and he', () => {
    const text =
      'Mrs. Mara Lind and Mr. Tom Okafor met. Lind said it was late. He said it was early. She said it was noon.'
    expect(speakers(text).map(([name]) => name)).toEqual(['Mara Lind', 'Tom Okafor', 'Mara Lind'])
  })

  test('do not go to a person behind a preposition', () => {
    const text = 'Mara Lind spoke first. Asked by Judge Tom Okafor whether she was late, she said she was.'
    expect(speakers(text).at(-1)).toEqual(['Mara Lind', 'person', 'pronoun'])
  })

  test('with nobody to go back to have no speaker', () => {
    expect(speakers('He said it was late.')).toEqual([[undefined, undefined, undefined]])
    expect(findQuotes('He said it was late.')[0]?.source).toMatchObject({ kind: 'pronoun' })
  })

  test('"it" goes back to a body, also one that did not speak', () => {
    const text = 'The Sugar Growers’ Federation met on Monday. It said it was late.'
    expect(speakers(text)).toEqual([['Sugar Growers’ Federation', 'organization', 'pronoun']])
  })
})

describe('others than people', () => {
  test.each([
    ['The presidential press service said it was late.', 'presidential press service', 'organization'],
    ['Lind’s office said it was late.', 'Lind’s office', 'organization'],
    ['Police said it was late.', 'police', 'organization'],
    ['Officials said it was late.', 'officials', 'group'],
    ['Prosecutors said it was late.', 'prosecutors', 'group'],
    ['A source familiar with the talks said it was late.', 'source familiar with the talks', 'unnamed'],
    ['A spokeswoman for the port said it was late.', 'spokeswoman for the port', 'unnamed'],
    ['The indictment said it was late.', 'indictment', 'document'],
  ])('%s', (text, name, kind) => {
    expect(speakers(text)).toEqual([[name, kind, 'description']])
  })

  test('a body by its name', () => {
    expect(speakers('The Ministry of Mines said it was late.')).toEqual([['Ministry of Mines', 'organization', 'name']])
  })

  test('a body goes on under its noun', () => {
    const text = 'The National Weather Institute said it was late. The institute said it was very late.'
    expect(speakers(text).at(-1)).toEqual(['National Weather Institute', 'organization', 'description'])
  })

  test('a firm goes on as the company', () => {
    const text = 'Corvane Labs made a loss. The company said it was late.'
    expect(speakers(text)).toEqual([['Corvane Labs', 'organization', 'description']])
  })

  test('a relative clause speaks for what it follows', () => {
    expect(speakers('The vaccine is made by Corvane Labs, which said it was late.')).toEqual([
      ['Corvane Labs', 'organization', 'relative'],
    ])
  })
})

test('a name in any script', () => {
  expect(speakers('Олена Коваль spoke first. Коваль said it was late.')).toEqual([['Олена Коваль', 'person', 'name']])
  expect(speakers('Νίκος Βαλσάμης, a pianist, said it was late.')).toEqual([['Νίκος Βαλσάμης', 'person', 'name']])
  expect(speakers('“It is late,” 李明 said.')).toEqual([['李明', 'person', 'name']])
})

test('certainty falls from name to office to pronoun', () => {
  const text = `${opening}Lind said it was late. The minister said it was very late. She said it was too late.`
  const certainties = findQuotes(text).map(({ certainty }) => certainty)
  expect(certainties).toEqual([...certainties].sort((a, b) => b - a))
  expect(new Set(certainties).size).toBe(3)
})

describe('two of one office', () => {
  const two = 'Oskar Lind is the mayor of Ostby. Ida Moe is the mayor of Velsk. '

  test('are told apart by the place in a description', () => {
    expect(speakers(`${two}“It is late,” the mayor of Ostby said.`)).toEqual([['Oskar Lind', 'person', 'title']])
    expect(speakers(`${two}“It is late,” the Ostby mayor said.`)).toEqual([['Oskar Lind', 'person', 'title']])
  })

  test('with nothing to tell them apart, the one named last is taken, with less certainty', () => {
    const [doubtful] = findQuotes(`${two}“It is late,” the mayor said.`)
    const [plain] = findQuotes('Ida Moe is the mayor of Velsk. “It is late,” the mayor said.')
    expect(doubtful?.speaker?.name).toBe('Ida Moe')
    expect(doubtful?.certainty).toBeLessThan(0.7)
    expect(plain?.certainty).toBeGreaterThan(0.8)
  })

  test('a place that nobody’s role names leaves the description unnamed', () => {
    expect(speakers(`${two}“It is late,” the mayor of Korvald said.`)).toEqual([
      ['mayor of Korvald', 'unnamed', 'description'],
    ])
  })
})
