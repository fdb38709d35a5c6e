import { describe, expect, test } from 'vitest'
import { findCast, english as peopleOfEnglish, readText } from '../../src/people/reading.js'
import { addForm, addVerb } from '../../src/quotes/cue-forms.js'
import { english } from '../../src/quotes/en/index.js'
import { findAttributions } from '../../src/quotes/find.js'
import type { Languages } from '../../src/quotes/grammar.js'
import { type CueForm, type QuoteLanguage, takes } from '../../src/quotes/language.js'
import { readQuotes } from '../../src/quotes/read-quotes.js'
import { classifierOf } from '../../src/quotes/word-classes.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A pack with every list empty, so that no English word can help. */
function emptied<Pack extends object>(pack: Pack): Pack {
  const empty = (value: unknown) => {
    if (value instanceof Set) return new Set()
    if (value instanceof Map) return new Map()
    if (Array.isArray(value)) return []
    return typeof value === 'function' ? () => undefined : ''
  }
  return Object.fromEntries(Object.entries(pack).map(([name, value]) => [name, empty(value)])) as Pack
}

function germanCues(): QuoteLanguage['cues'] {
  const cues = new Map<string, CueForm[]>()
  const { that, clause, anything, question } = takes
  const report = that + clause + question
  const sagen = { base: 'sagen', present: 'sagt', past: ['sagte', 'sagten'], participle: 'sagend' }
  addVerb(cues, { lemma: 'sagen', takes: report + anything, links: ['über'] }, sagen)
  const warnen = { base: 'warnen', present: 'warnt', past: ['warnte'], participle: 'warnend' }
  addVerb(cues, { lemma: 'warnen', takes: that, links: ['vor'] }, warnen)
  addForm(cues, 'laut', { lemma: 'laut', kind: 'according', takes: takes.marks, form: 'past' })
  return cues
}

/** German, a dozen words of it. */
const german: Languages = {
  people: {
    ...emptied(peopleOfEnglish),
    offices: words('bürgermeisterin sprecher sprecherin'),
    singular: (word) => word.replace(/innen$/, 'in'),
    withoutPossessive: (word) => word,
    withoutNegation: (word) => word,
    smallTitleWords: words('von und der'),
    determiners: words('der die das ein eine'),
    definiteArticles: words('der die das'),
    functionWords: words('der die das ein eine er sie am in dass laut'),
    auxiliaries: words('ist war hat wird'),
    coordinators: words('und'),
    closePrepositions: words('von'),
    complementPrepositions: words('von in'),
    weekdays: words('montag'),
    times: words('montag'),
  },
  quotes: {
    ...emptied(english.quotes),
    cues: germanCues(),
    adverbs: words('auch später'),
    negations: words('nicht nie'),
    isNegation: () => false,
    intentions: words('will wollte'),
    complementizers: words('dass ob'),
    questionWords: words('ob warum'),
    circumstances: words('am in'),
    leadIns: words('und aber'),
    pronouns: new Map([
      ['er', 'male'],
      ['sie', 'female'],
    ]),
  },
}

function read(text: string) {
  const { texts, passages, spanOf } = readText(text, german.people, classifierOf(german.quotes))
  const quotes = readQuotes(texts, passages, findCast(passages, german.people), german).map(({ quote, speaker }) => ({
    ...quote,
    ...(speaker && { speaker }),
  }))
  return { quotes, spanOf }
}

/** What is found with the German pack: words, dictionary form, source, speaker. */
function found(text: string) {
  const { quotes, spanOf } = read(text)
  return quotes.map((quote) => {
    const source = quote.source && spanOf(quote.source)
    const pieces = quote.content.map(spanOf).map(({ start, end }) => text.slice(start, end))
    return [quote.type, pieces.join(' | '), quote.cue?.lemma, source && text.slice(source.start, source.end)]
  })
}

describe('another language is another pack', () => {
  test.each([
    ['„Wir sind bereit“, sagte Mara Lind.', 'direct', '„Wir sind bereit“', 'sagen', 'Mara Lind'],
    ['„Wir sind bereit“, sagte die Bürgermeisterin.', 'direct', '„Wir sind bereit“', 'sagen', 'die Bürgermeisterin'],
    ['Mara Lind sagte: „Wir sind bereit.“', 'direct', '„Wir sind bereit.“', 'sagen', 'Mara Lind'],
    ['Mara Lind sagte am Montag: „Wir sind bereit.“', 'direct', '„Wir sind bereit.“', 'sagen', 'Mara Lind'],
    ['»Wir sind«, sagte Lind, »bereit.«', 'direct', '»Wir sind« | »bereit.«', 'sagen', 'Lind'],
    ['Mara Lind sagte, dass der Hafen offen ist.', 'indirect', 'dass der Hafen offen ist', 'sagen', 'Mara Lind'],
    ['Mara Lind warnte auch, dass der Hafen zu ist.', 'indirect', 'dass der Hafen zu ist', 'warnen', 'Mara Lind'],
    ['Der Hafen ist offen, sagte Lind.', 'indirect', 'Der Hafen ist offen', 'sagen', 'Lind'],
    ['Laut Mara Lind: „Wir sind bereit.“', 'direct', '„Wir sind bereit.“', 'laut', 'Mara Lind'],
  ])('%s', (text, ...report) => expect(found(text)).toEqual([report]))

  test.each([
    'Mara Lind hat nie gesagt, dass der Hafen offen ist.',
    'Mara Lind war in Ostby.',
    'Das „Alte Tor“ ist offen.',
    'Mara Lind said that the port was open.',
  ])('not: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    ['Die Sprecherinnen sagten, dass der Hafen offen ist.', { name: 'Sprecherinnen', kind: 'group' }],
    [
      'Sprecher Tom Moe war da. Bürgermeisterin Mara Lind war da. „Wir sind bereit“, sagten Moe und Lind.',
      { name: 'Tom Moe und Mara Lind', kind: 'group' },
    ],
    ['„Wir sind bereit“, sagte Sprecher Ola Vin’s.', { name: 'Ola Vin’s', kind: 'person' }],
  ])('speaker: %s', (text, speaker) => expect(read(text).quotes.map((quote) => quote.speaker)).toEqual([speaker]))

  test.each([
    ['Sprecher von Ostby und der Bürgermeisterin Mara Lind.', true],
    ['Speaker of Ostby and the Mayor Mara Lind.', false],
  ])('line in title case: %s', (text, isDisplay) => {
    expect(readText(text, german.people).passages.map((passage) => passage.isDisplay)).toEqual([isDisplay])
  })

  test('English does not read it', () => {
    const { passages } = readText(
      'Mara Lind sagte, dass der Hafen offen ist.',
      english.people,
      classifierOf(english.quotes),
    )
    expect(findAttributions(passages, english)).toEqual([])
  })
})
