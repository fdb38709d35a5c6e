import { expect, test } from 'vitest'
import { createArticle } from 'wirecopy'
import { compareArticles, describeChanges } from 'wirecopy/checks'
import { changesOf, made } from './stories.js'

const rain = 'Rain fell on the harbour of Port Ansel for nine days without end.'
const ferry = 'The ferry to Keel stayed in port with a broken engine.'
const crane = 'Workers took down the old crane on the northern quay.'
const market = 'The fish market opens again on Saturday morning.'

test('a block that stands elsewhere moved; of two that changed places the shorter one did', () => {
  expect(changesOf({ body: [rain, market, ferry] }, { body: [market, rain, ferry] })).toEqual([
    {
      kind: 'blockMoved',
      before: { block: 1, type: 'paragraph', text: market },
      after: { block: 0, type: 'paragraph', text: market },
      edits: [],
    },
  ])
})

test('a block that moved and was edited is told as both', () => {
  const edited = crane.replace('old crane', 'rusty crane')
  const [change, ...more] = changesOf({ body: [rain, ferry, market, crane] }, { body: [edited, rain, ferry, market] })
  expect(more).toEqual([])
  expect(change).toMatchObject({ kind: 'blockMoved', before: { block: 3 }, after: { block: 0 } })
  expect(change).toHaveProperty('edits', [
    {
      kind: 'changed',
      risk: 'wording',
      before: { text: 'old', start: 22, end: 25 },
      after: { text: 'rusty', start: 22, end: 27 },
    },
  ])
})

test('a block that only stands lower because another came before it did not move', () => {
  const kinds = changesOf({ body: [rain, ferry] }, { body: [crane, rain, ferry] }).map(({ kind }) => kind)
  expect(kinds).toEqual(['blockAdded'])
})

test('of equal blocks as many are told as came or went', () => {
  expect(changesOf({ body: [rain, '***', ferry, '***', crane] }, { body: [rain, ferry, '***', crane] })).toMatchObject([
    { kind: 'blockRemoved', before: { block: 1, text: '***' } },
  ])
  expect(changesOf({ body: ['No.', 'No.'] }, { body: ['No.', 'No.', 'No.'] })).toMatchObject([{ kind: 'blockAdded' }])
})

test('a block that was split stays one, with what was edited in it', () => {
  const changes = changesOf(
    { body: [`${rain} ${ferry}`, market] },
    { body: [rain, ferry.replace('broken', 'new'), market] },
  )
  expect(changes).toMatchObject([
    { kind: 'blockSplit', before: { block: 0 }, after: [{ block: 0 }, { block: 1 }], edits: [{ kind: 'changed' }] },
  ])
})

test('blocks that were merged, elsewhere than they stood', () => {
  const changes = changesOf(
    { body: [ferry, market, `${rain} ${rain}`, crane] },
    { body: [`${rain} ${rain}`, crane, `${ferry} ${market}`] },
  )
  expect(changes).toMatchObject([
    { kind: 'blocksMerged', before: [{ block: 0 }, { block: 1 }], after: { block: 2 }, moved: true, edits: [] },
  ])
})

test('a sentence that moved to the next paragraph is no split', () => {
  const changes = changesOf({ body: [`${rain} ${ferry}`, crane] }, { body: [rain, `${ferry} ${crane}`] })
  expect(changes.map(({ kind }) => kind)).toEqual(['blockEdited', 'blockEdited'])
})

test('a number in a paragraph that was split has its place in the part', () => {
  const nine = ferry.replace('a broken engine', '40 people on board')
  const [words] = changesOf({ body: [`${rain} ${nine}`] }, { body: [rain, nine.replace('40', '14')] }).filter(
    ({ kind }) => kind === 'number',
  )
  expect(words).toMatchObject({
    before: '40 people',
    after: '14 people',
    places: [{ before: { block: 0 }, after: { block: 1, text: '14', start: 38, end: 40 } }],
  })
})

test('one number at several places is told once', () => {
  const body = [`${rain} It was 40 litres.`, `${ferry} There were 40 litres.`]
  const changes = changesOf({ body }, { body: body.map((text) => text.replace('40', '60')) })
  expect(changes).toHaveLength(1)
  expect(describeChanges({ changes })).toBe('Number in paragraphs 1 and 2: 40 litres → 60 litres')
})

test('a verb is not what a number counts', () => {
  const text = 'Police said 40 were missing.'
  const changes = changesOf({ body: [text] }, { body: [text.replace('40', '14')] })
  expect(describeChanges({ changes })).toBe('Number in paragraph 1: 40 → 14')
})

test('a weekday is no number', () => {
  expect(changesOf({ body: [market] }, { body: [market.replace('Saturday', 'Sunday')] })).toMatchObject([
    { kind: 'blockEdited', edits: [{ before: { text: 'Saturday' }, after: { text: 'Sunday' } }] },
  ])
})

test('what is set or spaced otherwise is the same', () => {
  const [one, other] = ['“Rain”—and more…', '"Rain" -- and  more...']
  expect(changesOf({ body: [one] }, { body: [other] })).toEqual([])
  const strong = { type: 'paragraph' as const, text: rain, marks: [{ type: 'strong' as const, start: 0, end: 4 }] }
  expect(changesOf({ body: [rain] }, { body: [strong] })).toEqual([])
})

test('other punctuation or accents are told, though no word differs', () => {
  expect(changesOf({ body: ['He saw Jose.'] }, { body: ['He saw José!'] })).toMatchObject([
    { kind: 'blockEdited', edits: [] },
  ])
})

test('links that lead elsewhere are told, and words of links as words', () => {
  const linked = (text: string, href: string) =>
    createArticle({ body: [{ type: 'paragraph', text, marks: [{ type: 'link', start: 4, end: 8, href }] }] })
  const [one, other] = ['https://example.org/1', 'https://example.org/2']
  expect(compareArticles(linked('See this.', one), linked('See this.', other)).changes).toEqual([
    { kind: 'links', before: { block: 0, hrefs: [one] }, after: { block: 0, hrefs: [other] } },
  ])
  expect(compareArticles(linked('See this.', one), linked('See that.', one)).changes).toMatchObject([
    { kind: 'blockEdited' },
  ])
})

test('a paragraph that became a heading, a cell of a table, an item of a list, a rule', () => {
  const table = (toll: string) => ({ type: 'table' as const, rows: [[{ text: 'Port Ansel' }, { text: toll }]] })
  const before = made({ body: [table('40'), 'What we know', { type: 'listItem', text: 'The dam holds' }] })
  const after = made({
    body: [
      table('14'),
      { type: 'heading', text: 'What we know' },
      { type: 'listItem', text: 'The dam broke' },
      { type: 'rule' },
    ],
  })
  expect(describeChanges(compareArticles(before, after)).split('\n')).toEqual([
    'Number in table 1: 40 → 14',
    'Paragraph 2 is now a heading',
    'List item 3: “holds” → “broke”',
    'Rule 4 added',
  ])
})

test('embeds and rules are the same or others, never edited', () => {
  const embed = (id: number) => ({ type: 'embed' as const, html: `<iframe src="https://example.org/${id}"></iframe>` })
  const kinds = changesOf({ body: [embed(1), { type: 'rule' }] }, { body: [embed(2), { type: 'rule' }] }).map(
    ({ kind }) => kind,
  )
  expect(kinds.sort()).toEqual(['blockAdded', 'blockRemoved'])
})

test('a heading of another level, and spaces where each of them counts', () => {
  const heading = (level?: number) => ({ type: 'heading' as const, text: 'What we know', ...(level && { level }) })
  const changes = changesOf({ body: [heading(2)] }, { body: [heading(3)] })
  expect(changes).toMatchObject([{ kind: 'blockEdited', before: { level: 2 }, after: { level: 3 }, edits: [] }])
  expect(describeChanges({ changes })).toBe('Heading 1 is now of level 3')
  expect(changesOf({ body: [heading()] }, { body: [heading(1)] })).toEqual([])
  const preformatted = (text: string) => ({ body: [{ type: 'preformatted' as const, text }] })
  expect(changesOf(preformatted('Ansel   40'), preformatted('Ansel 40'))).toMatchObject([{ kind: 'blockEdited' }])
})
