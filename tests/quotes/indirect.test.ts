import { describe, expect, test } from 'vitest'
import { onlySaid, said } from './said.js'

describe('reported clauses', () => {
  test.each([
    ['Mara Lind said the harbour was open.', 'the harbour was open', 'said', 'Mara Lind'],
    ['Mara Lind said that the harbour was open.', 'that the harbour was open', 'said', 'Mara Lind'],
    ['Mara Lind also said on Monday that the harbour was open.', 'that the harbour was open', 'said', 'Mara Lind'],
    ['Mara Lind told reporters the harbour was open.', 'the harbour was open', 'told', 'Mara Lind'],
    ['Mara Lind told a court in Lindhaven on Tuesday that it was open.', 'that it was open', 'told', 'Mara Lind'],
    ['Mara Lind warned that the harbour would close.', 'that the harbour would close', 'warned', 'Mara Lind'],
    ['Mara Lind pointed out that the harbour was open.', 'that the harbour was open', 'pointed out', 'Mara Lind'],
    ['Mara Lind declined to say where it was.', 'to say where it was', 'declined', 'Mara Lind'],
    ['Mara Lind asked whether the harbour was open.', 'whether the harbour was open', 'asked', 'Mara Lind'],
    ['Mara Lind has acknowledged that it is late.', 'that it is late', 'acknowledged', 'Mara Lind'],
    ['Officials say the harbour is open.', 'the harbour is open', 'say', 'Officials'],
    ['The harbour was open, Mara Lind said.', 'The harbour was open', 'said', 'Mara Lind'],
    ['The harbour was open, the port office said on Monday.', 'The harbour was open', 'said', 'the port office'],
    ['The harbour was open, said Mara Lind.', 'The harbour was open', 'said', 'Mara Lind'],
    ['According to Mara Lind, the harbour was open.', 'the harbour was open', 'According to', 'Mara Lind'],
    ['According to a port report, it lost money.', 'it lost money', 'According to', 'a port report'],
    ['The harbour was open, according to Mara Lind.', 'The harbour was open', 'according to', 'Mara Lind'],
    ['Mara Lind wrote on the port’s website that it was open.', 'that it was open', 'wrote', 'Mara Lind'],
  ])('%s', (text, content, cue, source) => {
    expect(onlySaid(text)).toMatchObject({ type: 'indirect', content: [content], cue, source })
  })

  test('in two pieces around the cue', () => {
    expect(onlySaid('The decision, Mara Lind said, was his alone.')?.content).toEqual(['The decision', 'was his alone'])
    expect(onlySaid('The harbour, according to Mara Lind, was open.')?.content).toEqual(['The harbour', 'was open'])
  })
})

describe('one source, several cues', () => {
  test('a clause in -ing has the source before it', () => {
    const text = 'Mara Lind said the harbour was open, adding that it would stay so.'
    expect(said(text).map(({ content, cue, source }) => [content, cue, source])).toEqual([
      [['the harbour was open'], 'said', 'Mara Lind'],
      [['that it would stay so'], 'adding', 'Mara Lind'],
    ])
  })

  test('with no cue before it, the subject of the sentence', () => {
    expect(onlySaid('Teague objected, saying nobody had been asked.')).toMatchObject({
      content: ['nobody had been asked'],
      source: 'Teague',
    })
  })

  test('two verbs of one subject', () => {
    const text = 'Mara Lind welcomed the plan and said the harbour would open.'
    expect(onlySaid(text)).toMatchObject({ content: ['the harbour would open'], source: 'Mara Lind' })
  })
})

describe('sources', () => {
  test.each([
    ['Mara Lind, who runs the port, said it was open.', 'Mara Lind, who runs the port'],
    [
      'One of its members, who did not want to be named, said it was open.',
      'One of its members, who did not want to be named',
    ],
    [
      'The first witness, Mara Lind, a baker in the town, said it was open.',
      'The first witness, Mara Lind, a baker in the town',
    ],
    ['Officials at the Ministry of Labour said it was open.', 'Officials at the Ministry of Labour'],
    ['Lind’s office said it was open.', 'Lind’s office'],
    ['A source familiar with the talks said it was open.', 'A source familiar with the talks'],
    ['De la Torre and Lunn both said it was open.', 'De la Torre and Lunn'],
    ['On Monday Lind said it was open.', 'Lind'],
    ['After the meeting the mayor said it was open.', 'the mayor'],
    ['captain Joona Ahtisalo said it was open.', 'captain Joona Ahtisalo'],
  ])('%s', (text, source) => {
    expect(onlySaid(text)).toMatchObject({ content: ['it was open'], source })
  })
})

describe('no act of speech', () => {
  test.each([
    'Mara Lind did not say where the money was.',
    'The plan announced on Monday was late.',
    'The report was long and the claim was false.',
    'Nobody had a say in the matter.',
    'It is said to be the oldest port.',
    'Mara Lind opened the harbour on Monday.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([])
  })
})
