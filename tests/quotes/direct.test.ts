import { describe, expect, test } from 'vitest'
import { onlySaid, said } from './said.js'

const speaker = 'Mara Lind'

describe('the order of quotation, cue and source', () => {
  test.each([
    ['“We are ready now,” Mara Lind said.', 'Mara Lind'],
    ['“We are ready now,” said Mara Lind.', 'Mara Lind'],
    ['“We are ready now,” said Mara Lind, the mayor of Port Ellery.', 'Mara Lind, the mayor of Port Ellery'],
    ['“We are ready now,” Mara Lind, the mayor, said on Monday.', 'Mara Lind, the mayor'],
    ['“We are ready now,” Mara Lind, 43, also said.', 'Mara Lind, 43'],
    ['“We are ready now,” said Mara Lind in a statement.', 'Mara Lind'],
    ['Mara Lind said: “We are ready now.”', 'Mara Lind'],
    ['Mara Lind said, “We are ready now.”', 'Mara Lind'],
    ['Mara Lind said in a statement on Monday: “We are ready now.”', 'Mara Lind'],
    ['Speaking in Port Ellery, Mara Lind said “We are ready now.”', 'Mara Lind'],
    ['“Are we ready now?” Mara Lind asked.', 'Mara Lind'],
    ['“We are ready now!” Mara Lind shouted.', 'Mara Lind'],
  ])('%s', (text, source) => {
    const found = onlySaid(text)
    expect(found).toMatchObject({ type: 'direct', source, speaker })
    expect(found?.content).toHaveLength(1)
    expect(found?.content[0]).toMatch(/^“(?:We are|Are we) ready now[,.?!]”$/)
  })
})

describe('marks', () => {
  test.each([
    ['"We are ready now," Mara Lind said.', '"We are ready now,"'],
    ["''We are ready now,'' Mara Lind said.", "''We are ready now,''"],
    ['«We are ready now», Mara Lind said.', '«We are ready now»'],
    ['„We are ready now“, Mara Lind said.', '„We are ready now“'],
    ['”We are ready now,” Mara Lind said.', '”We are ready now,”'],
    ['‘We are ready now,’ Mara Lind said.', '‘We are ready now,’'],
    ['“She cried ‘Go now’ at me,” Mara Lind said.', '“She cried ‘Go now’ at me,”'],
    ['“We are ready now,“ Mara Lind said.', '“We are ready now,“'],
  ])('%s', (text, content) => {
    expect(onlySaid(text)).toMatchObject({ type: 'direct', content: [content], speaker })
  })
})

describe('one quotation in several pieces', () => {
  test('interrupted', () => {
    expect(onlySaid('“We are,” Mara Lind said, “ready for anything.”')?.content).toEqual([
      '“We are,”',
      '“ready for anything.”',
    ])
  })

  test('interrupted after an addressee', () => {
    expect(onlySaid('“We are,” Mara Lind told reporters afterwards, “but they are not.”')).toMatchObject({
      content: ['“We are,”', '“but they are not.”'],
      cue: 'told',
      source: 'Mara Lind',
    })
  })

  test('resumed in the next sentences', () => {
    expect(onlySaid('“We are ready,” Mara Lind said. “It took a year. It was worth it.”')?.content).toEqual([
      '“We are ready,”',
      '“It took a year. It was worth it.”',
    ])
  })

  test('over paragraphs, the marks re-opened', () => {
    const text = '“We are ready,” Mara Lind said. “It took a year.\n\n“It was worth it.”\n\nShe left.'
    expect(onlySaid(text)?.content).toEqual(['“We are ready,”', '“It took a year.', '“It was worth it.”'])
  })

  test('in a paragraph of its own, after one that ends in marks', () => {
    const text = '“We are ready,” Mara Lind said. “It took a year.”\n\n“It was worth every single day.”'
    expect(onlySaid(text)?.content).toHaveLength(3)
  })

  test('in the paragraph after a colon', () => {
    const text = 'Mara Lind told the council:\n\n“We are ready. It took a year.”'
    expect(onlySaid(text)).toMatchObject({ content: ['“We are ready. It took a year.”'], speaker })
  })

  test('not after a sentence of the reporter', () => {
    const text = '“We are ready,” Mara Lind said. She put on her coat. “It took us more than a year to get here.”'
    expect(said(text).map(({ content }) => content)).toEqual([
      ['“We are ready,”'],
      ['“It took us more than a year to get here.”'],
    ])
  })
})

describe('marks that hold no speech', () => {
  test.each([
    ['a word held off', 'The “dry line” was under water when Mara Lind arrived.'],
    ['a title', 'Mara Lind starred in “The Salt and the Stone” for nine years.'],
    ['a nickname', 'Mara “Mouse” Lind won by two lengths.'],
    ['inches', 'A 3" pipe and a 5" pipe burst in the harbour.'],
    ['apostrophes', "The miners' wives and the drivers' sons don't agree."],
    ['a group', 'A group called “Friends of the Deep End” filled the gallery.'],
  ])('%s', (_name, text) => {
    expect(said(text)).toEqual([])
  })
})

test('marks in the reporter’s clause make it mixed', () => {
  expect(onlySaid('Mara Lind said the plan was “bold” but “too late”.')).toMatchObject({
    type: 'mixed',
    content: ['the plan was “bold” but “too late”'],
  })
  expect(onlySaid('Mara Lind called the present rota “inhuman”.')).toMatchObject({
    type: 'mixed',
    content: ['the present rota “inhuman”'],
    cue: 'called',
  })
})

test('long words in marks without a cue are kept, with no speaker and little certainty', () => {
  expect(onlySaid('The crowd fell silent. “There is nobody left in this town who remembers it.”')).toMatchObject({
    type: 'direct',
    cue: undefined,
    speaker: undefined,
  })
})
