import { describe, expect, test } from 'vitest'
import { onlySaid, said } from './said.js'

describe('what leads in is no speech', () => {
  test.each([
    'On Sunday, Oskar Lind sailed for home.',
    'In March, Oskar Lind opened a new line.',
    'While the crews slept, Oskar Lind argued with the owner.',
    'Later, Oskar Lind answered.',
    'Ana Ruiz said goodbye to the town.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([])
  })

  test.each([
    ['On Sunday, Oskar Lind called for calm.', 'calm', 'called for', 'Oskar Lind'],
    ['In turn, Minister Oskar Lind thanked the crews.', 'the crews', 'thanked', 'Minister Oskar Lind'],
    ['In March, Oskar Lind announced a new line.', 'a new line', 'announced', 'Oskar Lind'],
    ['At noon, the Varland Post reports a loss.', 'a loss', 'reports', 'the Varland Post'],
  ])('%s', (text, content, cue, source) => {
    expect(onlySaid(text)).toMatchObject({ type: 'indirect', content: [content], cue, source })
  })

  test.each([
    ['In a statement for this paper, Oskar Lind said, “We will sail.”'],
    ['Asked about the fire, Oskar Lind said, “We will sail.”'],
    ['Later in the letter, Oskar Lind wrote, “We will sail.”'],
  ])('%s', (text) => {
    expect(onlySaid(text)).toMatchObject({ type: 'direct', content: ['“We will sail.”'], source: 'Oskar Lind' })
  })
})

describe('what was not said, or only perhaps', () => {
  test.each([
    'If Lind says the line is safe, we sail.',
    'It is not known whether Lind said the line was safe.',
    'What Lind said surprised Holt.',
    'Who said the gate would open?',
    'The crew hasn’t said whether the line is safe.',
    "Officials haven't said when the gate opens.",
    'Nobody said who lit the fire.',
    'No one has said who lit the fire.',
    'None of the crew said the line was safe.',
    'Lind hardly said that the line was safe.',
    'Lind plans to say that the line is safe.',
    'Lind wants the council to say that the line is safe.',
    'The plan would require crews to tell guests that the line is safe.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([])
  })
})

describe('times and circumstances are not part of it', () => {
  test.each([
    ['Oskar Lind said last month that he expects a loss.', 'that he expects a loss'],
    ['Oskar Lind said on a call with reporters last month that he expects a loss.', 'that he expects a loss'],
    ['The line will reopen, Oskar Lind said on a call with reporters last month.', 'The line will reopen'],
    ['Oskar Lind warned Congress that the line would close.', 'that the line would close'],
    ['Oskar Lind last week said the line would close.', 'the line would close'],
    ['Oskar Lind on Monday said the line would close.', 'the line would close'],
  ])('%s', (text, content) => {
    expect(onlySaid(text)).toMatchObject({ content: [content], source: 'Oskar Lind' })
  })
})

describe('words that are cues elsewhere', () => {
  test.each([
    'The main incentive for the United States to favour a weak crown has been trade.',
    'In the 13 states where the line runs, prices fell.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([])
  })
})

describe('whose words', () => {
  test.each([
    ['“We are not guilty,” a Lind supporter said.', 'Lind supporter'],
    ['“We are not guilty,” the Lind campaign said.', 'Lind campaign'],
    ['“We are not guilty,” Lind campaign manager Ida Moe said.', 'Ida Moe'],
    ['The man who shot Oskar Lind said he was not guilty.', 'man'],
    ['“We are not guilty,” said Sen. Oskar Lind (D-Ostby).', 'Oskar Lind'],
    ['Mayor Oskar Lind Wednesday said they were not guilty.', 'Oskar Lind'],
    ['Nevada Sen. Oskar Lind said they were not guilty.', 'Oskar Lind'],
  ])('%s', (text, name) => {
    expect(said(`Oskar Lind spoke first. ${text}`)).toMatchObject([{ speaker: name }])
  })

  test('a title on either side of the cue does not take the place of speech', () => {
    const text = '“He is no good man,” Oskar Lind said Sunday on Radio Velsk’s “Morning Tide.”'
    expect(onlySaid(text)).toMatchObject({ content: ['“He is no good man,”'], speaker: 'Oskar Lind' })
  })

  test('two voices in one sentence stay two', () => {
    expect(
      said('Lind says it is late; Holt says it is early.').map(({ content, source }) => [content, source]),
    ).toEqual([
      [['it is late'], 'Lind'],
      [['it is early'], 'Holt'],
    ])
  })

  test('a cue in the last paragraph speaks for those before', () => {
    const text =
      '“The line is closed. It was old.\n\n“The ships are sold. They were old.\n\n“We are sorry,” Oskar Lind said.'
    expect(onlySaid(text)).toMatchObject({ speaker: 'Oskar Lind' })
    expect(onlySaid(text)?.content).toHaveLength(3)
  })
})

describe('what was done and not said', () => {
  test.each([
    'The army attacked the town of Oststad on Tuesday.',
    'The company posted a profit of $3 million.',
    'The bank charged a monthly fee.',
    'The fire claimed 12 lives.',
    'Mara Lind claimed the first prize.',
    'Mara Lind addressed a crowd.',
    'Shoppers compared prices.',
    'She defended her title.',
    'The firm declared bankruptcy.',
    'Mara Lind called Peter Holt on Monday.',
    'A new group called Friends of Oststad met.',
    'They went to see a band called Salt and Stone.',
    'Mara Lind won 475 pledged delegates.',
    'The storm destroyed the estimated homes.',
  ])('%s', (text) => expect(said(text)).toEqual([]))

  test.each([
    ['Mara Lind attacked the plan.', 'the plan'],
    ['Mara Lind attacked the city council.', 'the city council'],
    ['Mara Lind defended the school closures.', 'the school closures'],
    ['Mara Lind called Peter Holt a liar.', 'Peter Holt a liar'],
    ['Mara Lind called Peter Holt misguided.', 'Peter Holt misguided'],
    ['Mara Lind called Mr. Holt’s remarks careless.', 'Mr. Holt’s remarks careless'],
    ['Mara Lind claimed that the prize was hers.', 'that the prize was hers'],
  ])('%s', (text, content) => expect(onlySaid(text)).toMatchObject({ content: [content], speaker: 'Mara Lind' }))
})
