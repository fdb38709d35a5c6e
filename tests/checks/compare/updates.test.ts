import { describe, expect, test } from 'vitest'
import { compareArticles, describeChanges } from 'wirecopy/checks'
import { filed, flood, linesOf } from './stories.js'

const [headline, lede, town, rescue, dam, shelter] = flood
const first = filed(...flood)

describe('a story is updated', () => {
  test('another death toll, in headline and lede', () => {
    const second = filed(headline.replace('40', '14'), lede.replace('40', '14'), town, rescue, dam, shelter)
    expect(linesOf(first, second)).toEqual([
      'Headline: Flood kills 40 in Port Ansel → Flood kills 14 in Port Ansel (number)',
      'Number in paragraph 1: 40 people → 14 people',
    ])
    expect(compareArticles(first, second).changes[1]).toEqual({
      kind: 'number',
      before: '40 people',
      after: '14 people',
      places: [
        {
          before: { block: 0, type: 'paragraph', start: 9, end: 11, text: '40' },
          after: { block: 0, type: 'paragraph', start: 9, end: 11, text: '14' },
        },
      ],
    })
  })

  test('a new lede above the old one', () => {
    const [dateline, death] = lede.split(' — ') as [string, string]
    const soldiers = 'Soldiers joined the search for survivors of a flood in Port Ansel on Wednesday.'
    const second = filed(headline, `${dateline} — ${soldiers}`, death, town, rescue, dam, shelter)
    expect(linesOf(first, second)).toEqual([
      'Paragraph 1 added: Soldiers joined the search for survivors of a flood in Port Ansel on …',
    ])
  })

  test('a write-thru: toll, order, words and quotations', () => {
    const second = filed(
      headline.replace('40', '52'),
      lede.replace('40', '52'),
      'The army sent two helicopters on Wednesday morning.',
      town.replace('not seen', 'never seen'),
      rescue.replace('third', 'fourth'),
      shelter.replace('Two schools', 'Two schools, a church'),
      dam.replace('will hold', 'may not hold'),
    )
    expect(linesOf(first, second)).toEqual([
      'Headline: Flood kills 40 in Port Ansel → Flood kills 52 in Port Ansel (number)',
      'Number in paragraph 1: 40 people → 52 people',
      'Paragraph 2 added: The army sent two helicopters on Wednesday morning.',
      'Quotation of Mara Lind altered in paragraph 3: “not” → “never” (negation)',
      'Number in paragraph 4: third night → fourth night',
      'Paragraph 5 moved and edited: “a church” added',
      'Quotation of Olav Brandt altered in paragraph 6: “will” → “may not” (negation)',
    ])
  })

  test('a paragraph is replaced by one about something else', () => {
    const inquiry = 'A public inquiry was opened on Thursday into why sirens stayed silent.'
    expect(linesOf(first, filed(headline, lede, town, inquiry, dam, shelter))).toEqual([
      `Paragraph 3 added: ${inquiry}`,
      `Paragraph 3 removed: ${rescue}`,
    ])
  })
})

describe('a story is corrected', () => {
  test('a name: told once for the text, and its owner’s quotations are still the same person’s', () => {
    const second = filed(headline, lede, town.replaceAll('Lind', 'Lund'), rescue, dam, shelter)
    expect(second.quotes.map(({ speaker }) => speaker?.name)).toContain('Mara Lund')
    const { changes } = compareArticles(first, second)
    expect(describeChanges({ changes })).toBe('Name in paragraph 2: Lind → Lund')
    expect(changes).toMatchObject([{ kind: 'name', places: [{ after: { block: 1 } }, { after: { block: 1 } }] }])
  })

  test('a number is told with what it is joined to, as people read it', () => {
    const number = (before: string, after: string) => linesOf(`They saw ${before}.`, `They saw ${after}.`)[0]
    expect(number('10-12 boats', '10-14 boats')).toBe('Number in paragraph 1: 10-12 boats → 10-14 boats')
    expect(number('$1.5 million in cash', '$1.5 billion in cash')).toBe(
      'Number in paragraph 1: $1.5 million → $1.5 billion',
    )
    expect(number('US$5 million', 'US$6 million')).toBe('Number in paragraph 1: US$5 million → US$6 million')
    expect(number('£3m', '£3bn')).toBe('Number in paragraph 1: £3m → £3bn')
    expect(number('flight XA17', 'flight XA370')).toBe('Number in paragraph 1: XA17 → XA370')
    expect(number('mid-40s men', 'mid-50s men')).toBe('Number in paragraph 1: mid-40s men → mid-50s men')
    expect(number('-5C', '-7C')).toBe('Number in paragraph 1: -5C → -7C')
    expect(number('twenty-five boats', 'twenty-four boats')).toBe(
      'Number in paragraph 1: twenty-five boats → twenty-four boats',
    )
    expect(number('in 2030 40 people', 'in 2030 14 people')).toBe('Number in paragraph 1: 40 people → 14 people')
  })

  test('a number in the name of who spoke: it is told once, and they are still the same', () => {
    const said = (source: string) => `“The dam will hold,” said ${source}, who lives below it.`
    expect(linesOf(said('81-year-old Olav Brandt'), said('82-year-old Olav Brandt'))).toEqual([
      'Number in paragraph 1: 81-year-old → 82-year-old',
    ])
    const most = 'percent of farmers said the dam would hold.'
    expect(linesOf(`Only 79 ${most}`, `Only 80 ${most}`)).toEqual(['Number in paragraph 1: 79 percent → 80 percent'])
  })

  test('a wrong speaker: told of the quotation, not of the words of the source too', () => {
    const second = filed(headline, lede, town, rescue, dam.replace('Olav Brandt', 'Ana Ruiz'), shelter)
    expect(linesOf(first, second)).toEqual(['Speaker in paragraph 4: Olav Brandt → Ana Ruiz, of “The dam will hold”'])
  })

  test('a wrong speaker, with another office: that is told beside it', () => {
    const spokeswoman = dam.replace('Olav Brandt, the chief engineer', 'Ana Ruiz, a spokeswoman')
    expect(linesOf(first, filed(headline, lede, town, rescue, spokeswoman, shelter))).toEqual([
      'Speaker in paragraph 4: Olav Brandt → Ana Ruiz, of “The dam will hold”',
      'Paragraph 4: “Olav Brandt, the chief engineer” → “Ana Ruiz, a spokeswoman” (name)',
    ])
  })

  test('a word that turns a quotation round', () => {
    const second = filed(headline, lede, town.replace('have not seen', 'have seen'), rescue, dam, shelter)
    const { changes } = compareArticles(first, second)
    expect(describeChanges({ changes })).toBe('Quotation of Mara Lind altered in paragraph 2: “not” removed (negation)')
    const [change] = changes
    if (change?.kind !== 'quotationAltered') throw new Error('no quotation was altered')
    const [{ before } = {}] = change.edits
    expect(change.before.text.slice(before?.start, before?.end)).toBe('not')
    expect(first.quotes.map(({ id }) => id)).toContain(change.before.id)
  })

  test('a word in indirect speech is told with its paragraph', () => {
    const second = filed(headline, lede, town.replace('was cut off', 'was not cut off'), rescue, dam, shelter)
    expect(linesOf(first, second)).toEqual(['Paragraph 2: “not” added (negation)'])
  })

  test('with a signal that says so', () => {
    const second = filed('CORRECTED-Flood kills 14 in Port Ansel', lede.replace('40', '14'), ...flood.slice(2))
    expect(linesOf(first, second)[0]).toBe('Signals: correction added')
  })
})

describe('a story is reordered', () => {
  test('a quotation that moves with its paragraph is told with it', () => {
    expect(linesOf(first, filed(headline, lede, dam, town, rescue, shelter))).toEqual([
      'Paragraph 4 moved to 2: “The dam will hold,” said Olav Brandt, the chief engineer of the Ans …',
    ])
  })

  test('a quotation that moves to another paragraph is told by itself', () => {
    const said = ' “We have not seen water like this in a hundred years,” Lind said.'
    const second = filed(headline, lede, town.replace(said, ''), rescue, dam, shelter + said)
    expect(linesOf(first, second)).toEqual([
      'Quotation moved from paragraph 2 to 5: “We have not seen water like this in a hundred years”, Mara Lind',
      'Paragraph 2: “Lind said” removed (name)',
      'Paragraph 5: “Lind said” added (name)',
    ])
  })

  test('a name becomes another at the head of a sentence', () => {
    const [one, other] = [
      'Brandt left at noon.\n\nOlav Brandt met Mara Lind.',
      'Lind left at noon.\n\nOlav Brandt met Mara Lind.',
    ]
    expect(linesOf(one, other)).toEqual(['Name in paragraph 1: Brandt → Lind'])
  })

  test('a paragraph is split', () => {
    const [cut, water] = town.split(' “') as [string, string]
    expect(linesOf(first, filed(headline, lede, cut, `“${water}`, rescue, dam, shelter))).toEqual([
      'Paragraph 2 split into paragraphs 2 and 3',
    ])
  })

  test('paragraphs are merged, and a word changes in them', () => {
    const second = filed(headline, lede, town, rescue, `${dam} ${shelter.replace('lost', 'left')}`)
    expect(linesOf(first, second)).toEqual(['Paragraphs 4 and 5 merged into 4: “lost” → “left”'])
  })
})

describe('a story is taken back, or let go', () => {
  test('a kill', () => {
    const second = filed('EDS: KILL the story slugged Flood. The death toll was not confirmed.', ...flood)
    expect(linesOf(first, second)).toEqual(['Status: none → canceled', 'Signals: kill added'])
  })

  test('an embargo is lifted', () => {
    const held = filed('EMBARGOED FOR RELEASE UNTIL 18 June 2031 10:00 GMT', ...flood)
    expect(linesOf(held, first)).toEqual(['Embargoed until: 2031-06-18 10:00 +00:00 → none'])
  })
})

describe('plain texts', () => {
  const text = flood.join('\n\n')

  test('are compared as paragraphs, of which a headline is one', () => {
    expect(linesOf(text, text.replace('Flood kills 40', 'Flood kills 14').replace('sports hall', 'church'))).toEqual([
      'Number in paragraph 1: 40 → 14',
      'Paragraph 6: “sports hall” → “church”',
    ])
  })

  test('set otherwise they are the same', () => {
    const wrapped = text.replace(/(.{50,60}) /g, '$1\n')
    const typed = text.replace(/[“”]/g, '"').replaceAll('—', '--')
    expect(linesOf(text, wrapped)).toEqual([])
    expect(linesOf(text, typed)).toEqual([])
  })

  test('may be one version of an article', () => {
    const { article } = { article: filed(...flood) }
    expect(linesOf(article.body.map((block) => ('text' in block ? block.text : '')).join('\n\n'), article)).toEqual([
      'Headline added: Flood kills 40 in Port Ansel',
      'Dateline: none → PORT ANSEL, June 18 (CNA) —',
    ])
  })
})

test('what is neither a text nor an article is a slip of the caller', () => {
  expect(() => compareArticles(first, undefined as unknown as string)).toThrow(TypeError)
  expect(() => compareArticles([] as unknown as string, first)).toThrow(TypeError)
})
