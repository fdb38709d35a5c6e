import { expect, test } from 'vitest'
import { createArticle } from 'wirecopy'
import type { Article } from 'wirecopy/article'
import { compareArticles, describeChanges } from 'wirecopy/checks'
import { changesOf, made } from './stories.js'

function linesBetween(before: string, after: string): string {
  return describeChanges(compareArticles(before, after))
}

const rain = 'Rain fell on the harbour of Port Ansel for nine days without end.'

test('a quotation that is new in a paragraph that was there', () => {
  const changes = changesOf({ body: [rain] }, { body: [`${rain} “It is very wet,” said Tom Okafor, a diver.`] })
  expect(changes).toMatchObject([
    { kind: 'quotationAdded', after: { text: 'It is very wet,', speaker: { name: 'Tom Okafor' } } },
    { kind: 'blockEdited', edits: [{ kind: 'added', after: { text: 'said Tom Okafor, a diver' } }] },
  ])
})

test('a quotation in a paragraph that is gone is told beside it, and for people in one line', () => {
  const changes = changesOf({ body: [rain, '“It is very wet,” Tom Okafor said.'] }, { body: [rain] })
  expect(changes.map(({ kind }) => kind)).toEqual(['blockRemoved', 'quotationRemoved'])
  expect(describeChanges({ changes })).toBe(
    'Paragraph 2 removed, quoting Tom Okafor: “It is very wet,” Tom Okafor said.',
  )
})

test('a number in a quotation is told there alone', () => {
  const said = '“We lost 40 boats in the storm,” Mara Lind said.'
  expect(changesOf({ body: [said] }, { body: [said.replace('40', '14')] })).toMatchObject([
    { kind: 'quotationAltered', edits: [{ risk: 'number', before: { text: '40' }, after: { text: '14' } }] },
  ])
})

test('another answer of the same speaker at the same place is an altered quotation', () => {
  const changes = changesOf({ body: ['“Yes,” Mara Lind said.'] }, { body: ['“No,” Mara Lind said.'] })
  expect(changes.map(({ kind }) => kind)).toEqual(['quotationAltered'])
})

test('words that lost their marks, and words that gained them', () => {
  const [marked, plain] = ['“The dam will hold,” said Olav Brandt.', 'The dam will hold, said Olav Brandt.']
  const lost = changesOf({ body: [marked] }, { body: [plain] })
  expect(describeChanges({ changes: lost })).toBe('Quotation of Olav Brandt altered in paragraph 1: no longer in marks')
  const gained = changesOf({ body: [plain] }, { body: [marked] })
  expect(describeChanges({ changes: gained })).toBe('Quotation of Olav Brandt altered in paragraph 1: now in marks')
})

test('the same words, with marks around more or fewer of them', () => {
  const said = (words: string) => linesBetween('The mayor said she was “deeply sorry” about it.', words)
  const altered = 'Quotation of mayor altered in paragraph 1: '
  expect(said('The mayor said “she was deeply sorry about it.”')).toBe(`${altered}now all in marks`)
  expect(said('The mayor said she was “deeply sorry about it”.')).toBe(`${altered}other words in marks`)
  expect(said('The mayor said she was "deeply sorry" about it.')).toBe('')
  const whole = 'The mayor said “she was deeply sorry about it.”'
  expect(linesBetween(whole, 'The mayor said she was “deeply sorry” about it.')).toBe(`${altered}now in marks in part`)
})

test('marks around words that nobody said', () => {
  expect(linesBetween('The so-called “expert” was here.', 'The so-called expert was here.')).toBe(
    'Paragraph 1: other quotation marks, the same words',
  )
  expect(linesBetween('It rose 5 percent.', 'It rose 5%.')).toBe(
    'Paragraph 1: only punctuation, capitals, accents, signs or spaces',
  )
})

test('a quotation in another paragraph of the same number', () => {
  const words = '“We have not seen this,” Mara Lind said.'
  const gate = 'The gate of the outer harbour was shut at nine on Tuesday night because of the wind.'
  const boats = 'Forty boats lay along the pier until noon, and nobody on board slept for an hour.'
  expect(linesBetween([rain, `${gate} ${words}`, boats].join('\n\n'), `${gate}\n\n${boats} ${words}`)).toContain(
    'Quotation moved to another paragraph, now 2: “We have not',
  )
})

test('a quotation over two paragraphs of which one moved: its words still stand there', () => {
  const first = '“We will not leave the harbour,” Mara Lind said. “It is our home and it always was.'
  const second = '“My father was born on the pier and so was I, in the very same house by the old gate.”'
  const versions = [
    [first, second, rain],
    [first, rain, second],
  ].map((body) => made({ body })) as [Article, Article]
  expect(versions.map(({ quotes }) => quotes[0]?.content.length)).toEqual([3, 2])
  expect(describeChanges(compareArticles(...versions))).toBe(
    'Paragraph 3 moved to 2: Rain fell on the harbour of Port Ansel for nine days without end.',
  )
  const cut = made({ body: [first.replace('not ', ''), rain, second] })
  expect(describeChanges(compareArticles(versions[0], cut))).toContain('(negation)')
  const gone = made({ body: [first, rain] })
  expect(describeChanges(compareArticles(versions[0], gone))).toContain('“My father was born on the pier')
})

test('words that are no quotation any more, but still stand there', () => {
  const quotes = [{ words: '“the big one”', speaker: 'Mara Lind' }]
  const before = createArticle({ body: [`${rain} It was “the big one”.`], quotes })
  const after = createArticle({ body: [`${rain} It was the big one.`] })
  const { changes } = compareArticles(before, after)
  expect(changes).toMatchObject([{ kind: 'quotationRemoved', unmarked: true }])
  expect(describeChanges({ changes })).toBe('No longer in quotation marks in paragraph 1: “the big one”, Mara Lind')
})

test('a quotation that only one version lists, though both print it, is no change', () => {
  const body = ['“We are ready,” Mara Lind said.']
  expect(compareArticles(createArticle({ body }), made({ body })).changes).toEqual([])
})

test('the same words of another speaker, in marks or not', () => {
  const lines = ['“It will hold,” Mara Lind said.', 'Mara Lind said that the gate was shut.', 'Olav Brandt was there.']
  const changes = changesOf(
    { body: lines },
    { body: lines.map((text) => text.replace('Mara Lind said', 'Olav Brandt said')) },
  )
  expect(changes).toMatchObject([
    {
      kind: 'speaker',
      before: 'Mara Lind',
      after: 'Olav Brandt',
      quotes: [{ after: { type: 'direct' } }, { after: { type: 'indirect' } }],
    },
  ])
  expect(describeChanges({ changes })).toBe('Speaker in paragraphs 1 and 2: Mara Lind → Olav Brandt, of 2 quotations')
})

test('another speaker of words that did not change is told', () => {
  const body = ['“It will hold,” Lind said.', 'Mara Lind and her brother Nils Lind are engineers.']
  const said = (speaker: string) =>
    createArticle({ body, quotes: [{ words: '“It will hold,”', speaker, source: 'Lind' }] })
  expect(compareArticles(said('Mara Lind'), said('Nils Lind')).changes).toMatchObject([{ kind: 'speaker' }])
})

test('a fuller name, an article before it, a source that leads to nobody are no other speaker', () => {
  const said = (name: string, kind: 'person' | 'group' = 'person') =>
    createArticle({
      body: ['“It will hold,” she said.'],
      quotes: [{ words: '“It will hold,”', speaker: { name, kind } }],
    })
  const nobody = createArticle({ body: said('x').body, quotes: [{ words: '“It will hold,”', source: 'she' }] })
  expect(compareArticles(said('Lind'), said('Mara Lind')).changes).toEqual([])
  expect(compareArticles(said('police', 'group'), said('the police', 'group')).changes).toEqual([])
  expect(compareArticles(said('Mara Lind'), nobody).changes).toEqual([])
  expect(compareArticles(said('Martin O’Hara'), said("Martin O'Hara")).changes).toEqual([])
  expect(compareArticles(said('O’Hara'), said("Martin O'Hara")).changes).toEqual([])
  expect(compareArticles(said('U.N. envoys', 'group'), said('UN envoys', 'group')).changes).toEqual([])
  expect(compareArticles(said('mayor', 'group'), said('deputy mayor', 'group')).changes).toHaveLength(1)
})

test('a quotation inside another is part of its words', () => {
  const text = '“She called it ‘a small leak’ and left,” Mara Lind said.'
  const version = (text: string, inner: string) =>
    createArticle({
      body: [text],
      quotes: [
        { id: 'q1', words: text.slice(0, text.indexOf('”') + 1), speaker: 'Mara Lind' },
        { words: inner, within: 'q1' },
      ],
    })
  const after = version(text.replace('small', 'big'), '‘a big leak’')
  expect(compareArticles(version(text, '‘a small leak’'), after).changes.map(({ kind }) => kind)).toEqual([
    'quotationAltered',
  ])
})

test('quotations in headlines are told with the headline', () => {
  const body = [rain]
  expect(
    changesOf({ headline: '“We are ready,” says Lind', body }, { headline: '“We are late,” says Lind', body }),
  ).toMatchObject([{ kind: 'headline' }])
})
