import { describe, expect, test } from 'vitest'
import { annotateArticle, createArticle } from 'wirecopy'
import { reports } from './said.js'

describe('pairs of marks', () => {
  test.each([
    ['"We are ready now," Mara Lind said.', '"We are ready now,"', 'said', 'Mara Lind'],
    ["``We are ready now,'' Mara Lind said.", "``We are ready now,''", 'said', 'Mara Lind'],
    ["''We are ready now,'' Mara Lind said.", "''We are ready now,''", 'said', 'Mara Lind'],
    ['„We are ready now,“ Mara Lind said.', '„We are ready now,“', 'said', 'Mara Lind'],
    ['«We are ready now», Mara Lind said.', '«We are ready now»', 'said', 'Mara Lind'],
    ['»We are ready now«, Mara Lind said.', '»We are ready now«', 'said', 'Mara Lind'],
    ['‹We are ready now›, Mara Lind said.', '‹We are ready now›', 'said', 'Mara Lind'],
    ['‘We are ready now,’ Mara Lind said.', '‘We are ready now,’', 'said', 'Mara Lind'],
    ["'We are ready now,' Mara Lind said.", "'We are ready now,'", 'said', 'Mara Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('stops inside and outside', () => {
  test.each([
    ['“We are ready now.” Mara Lind said.', '“We are ready now.”', 'said', 'Mara Lind'],
    ['“We are ready now”, Mara Lind said.', '“We are ready now”', 'said', 'Mara Lind'],
    ['“We are ready now” Mara Lind said.', '“We are ready now”', 'said', 'Mara Lind'],
    ['“We are ready…” Mara Lind said.', '“We are ready…”', 'said', 'Mara Lind'],
    ['“We are ready —” Mara Lind said.', '“We are ready —”', 'said', 'Mara Lind'],
    ['“Are we ready?” Mara Lind asked.', '“Are we ready?”', 'asked', 'Mara Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('single marks and apostrophes', () => {
  test.each([
    ["'We aren't ready now,' Mara Lind said.", "'We aren't ready now,'", 'said', 'Mara Lind'],
    ['‘The miners’ lamps aren’t lit,’ Mara Lind said.', '‘The miners’ lamps aren’t lit,’', 'said', 'Mara Lind'],
    ["The miners' lamps aren't lit, Mara Lind said.", "The miners' lamps aren't lit", 'said', 'Mara Lind'],
    ["The class of '98 met, Mara Lind said.", "The class of '98 met", 'said', 'Mara Lind'],
    ["Rock 'n' roll is dead, Mara Lind said.", "Rock 'n' roll is dead", 'said', 'Mara Lind'],
    [`The pole was 6' 2" tall, Mara Lind said.`, `The pole was 6' 2" tall`, 'said', 'Mara Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each(["The miners' wives and the drivers' sons don't agree.", 'A 3" pipe and a 5" pipe burst in the harbour.'])(
    'not: %s',
    (text) => expect(reports(text)).toEqual([]),
  )
})

describe('marks in marks', () => {
  test.each([
    ['“She cried ‘Go now’ at me,” Mara Lind said.', '“She cried ‘Go now’ at me,”', 'said', 'Mara Lind'],
    [`"She told me 'no' and left," Mara Lind said.`, `"She told me 'no' and left,"`, 'said', 'Mara Lind'],
    ['“Who says ‘we are ready’?” Mara Lind asked.', '“Who says ‘we are ready’?”', 'asked', 'Mara Lind'],
    ['“She told me “no” and left,” Mara Lind said.', '“She told me “no” and left,”', 'said', 'Mara Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('closing marks that are wrong or missing', () => {
  test.each([
    ['“We are ready now,“ Mara Lind said.', '“We are ready now,“', 'said', 'Mara Lind'],
    ['”We are ready now,” Mara Lind said.', '”We are ready now,”', 'said', 'Mara Lind'],
    ['``We are ready now," Mara Lind said.', '``We are ready now,"', 'said', 'Mara Lind'],
    ['Mara Lind said: "We are ready now.', '"We are ready now.', 'said', 'Mara Lind'],
    ['Mara Lind said: “We are ready now.', '“We are ready now.', 'said', 'Mara Lind'],
    [
      '“We are ready. It took a year.\n\n“It was worth it,” Mara Lind said.',
      '“We are ready. It took a year. | “It was worth it,”',
      'said',
      'Mara Lind',
    ],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('a missing mark before an attribution', () => {
  test.each([
    ['“We walk to the mill, said Mara Lind. The mill was shut.', '“We walk to the mill,', 'said', 'Mara Lind'],
    ['"We walk to the mill, said Mara Lind. The mill was shut.', '"We walk to the mill,', 'said', 'Mara Lind'],
    ['“Why walk? asked the mayor. The mill was shut.', '“Why walk?', 'asked', 'the mayor'],
    ['“We walk to the mill, she said. The mill was shut.', '“We walk to the mill,', 'said', 'she'],
    ['“We walk, Mara Lind said Tuesday. It was shut.', '“We walk,', 'said', 'Mara Lind'],
    ['“We walk. It is far, said Mara Lind, a baker.', '“We walk. It is far,', 'said', 'Mara Lind, a baker'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test('what follows is read by itself', () => {
    expect(reports('“We walk, said Mara Lind. “We run,” said Peter Holt. “We swim, said Ana Ruiz. It rained.')).toEqual(
      [
        ['“We walk,', 'said', 'Mara Lind'],
        ['“We run,”', 'said', 'Peter Holt'],
        ['“We swim,', 'said', 'Ana Ruiz'],
      ],
    )
  })

  test.each([
    ['“We walk. He came, said hello and left. It rained.', '“We walk. He came, said hello and left. It rained.'],
    ['“We walk, I said. It rained.', '“We walk, I said. It rained.'],
    ['“He came, said the prayer and left. It rained.', '“He came, said the prayer and left. It rained.'],
  ])('not: %s', (text, whole) => expect(reports(text)).toEqual([[whole, undefined, undefined]]))

  test('a paragraph that re-opens the marks shows that none is missing', () => {
    const text = '“He came, said Mara Lind, and left. It rained.\n\n“Then we ran,” Peter Holt said.'
    expect(reports(text)).toEqual([
      ['“He came, said Mara Lind, and left. It rained. | “Then we ran,”', 'said', 'Peter Holt'],
    ])
  })

  test('people are found in what follows as in any words of the reporter', () => {
    const body = ['Mayor Mara Lind came to the mill.', '“We walk, said Peter Holt. The mayor left at noon.']
    const { people } = annotateArticle(createArticle({ body })).article
    expect(people?.find(({ name }) => name === 'Mara Lind')?.names).toContain('The mayor')
  })

  test.each([
    ['“We walk, said Mara Lind. It rained.', ['ends 0 with 9 before the attribution in it']],
    ['“We walk. It rained.', ['ends 0 with 20 with the paragraph']],
    ['“We walk. It rained.\n\n“We ran,” Mara Lind said.', []],
    ['“We walk,” Mara Lind said.', []],
  ])('issues: %s', (text, expected) => {
    const body = text.split('\n\n').map((paragraph) => ({ type: 'paragraph', text: paragraph }) as const)
    const { issues } = annotateArticle(createArticle({ body }))
    const told = issues.map(({ message }) =>
      message.replace(/^.*mark at (\d+).*to end (.*), at (\d+)\.$/, 'ends $1 with $3 $2'),
    )
    expect(told).toEqual(expected)
    expect(issues.every(({ code, path }) => code === 'quote-mark-unclosed' && path === 'body[0]')).toBe(true)
  })
})

describe('marks that hold no speech', () => {
  test.each([
    ['Mara Lind said the “dry line” was wet.', 'the “dry line” was wet', 'said', 'Mara Lind'],
    ['The so-called “dry line” was wet, Mara Lind said.', 'The so-called “dry line” was wet', 'said', 'Mara Lind'],
    [
      '<a title="We are ready now">The line</a> was open, Mara Lind said.',
      '<a title="We are ready now">The line</a> was open',
      'said',
      'Mara Lind',
    ],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    '<a title="We are ready to go now">The line</a> was open.',
    'Mara Lind starred in “The Salt and the Stone” for nine years.',
    'Mara “Mouse” Lind won by two lengths.',
    'The “dry line” was under water when Mara Lind arrived.',
    'The word “enough” was painted on the wall.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})
