import { describe, expect, test } from 'vitest'
import { createArticle, parseArticle } from 'wirecopy'
import type { Article } from 'wirecopy/article'
import { type WriteWebAnnotationsOptions, type WrittenAnnotations, writeWebAnnotations } from 'wirecopy/web-annotation'
import { byPosition, byQuote } from './resolve.js'

const copy = `Harbour 😀 reopens

PORT ELLERY, Nov 2 (XA) — The harbour reopened on Sunday, officials said.

“We are ready,” harbour master Mara Lind told
reporters. “The ships can come.”
`
const { article } = parseArticle(copy)
const identified: Article = { ...article, id: 'https://example.org/news/7' }

const itemsOf = ({ output }: WrittenAnnotations) => output.first?.items ?? []

/** The words that the targets of each annotation select. */
function wordsOf(given: Article, options?: WriteWebAnnotationsOptions): string[][] {
  const written = writeWebAnnotations(given, options)
  const { text } = written
  return itemsOf(written).map(({ target }) => target.map(({ selector }) => byPosition(text, selector[1])))
}

const idsOf = (given: Article) => itemsOf(writeWebAnnotations(given)).map(({ id }) => id)

test('a quotation is an annotation that says who spoke, and where', () => {
  const { output, text, issues } = writeWebAnnotations({
    ...identified,
    versionCreated: { local: '2031-11-02T09:05', instant: '2031-11-02T09:05:00.000Z', precision: 'minute' },
    provider: { name: 'Example Agency', uri: 'https://example.org/' },
  })
  expect(text).toBe(
    'Harbour 😀 reopens\n\nThe harbour reopened on Sunday, officials said.\n\n' +
      '“We are ready,” harbour master Mara Lind told reporters. “The ships can come.”',
  )
  const source = 'https://example.org/news/7'
  const state = { type: 'TimeState', sourceDate: '2031-11-02T09:05:00.000Z' }
  const select = (exact: string, prefix: string, suffix: string) => {
    const start = [...text.slice(0, text.indexOf(prefix + exact) + prefix.length)].length
    return {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end: start + [...exact].length },
      ],
      state,
    }
  }
  expect(output).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: 'Harbour 😀 reopens',
    creator: { type: 'Organization', name: 'Example Agency', id: 'https://example.org/' },
    total: 2,
    first: { type: 'AnnotationPage', partOf: output.id, startIndex: 0 },
    last: output.first?.id,
  })
  const uuid = expect.stringMatching(/^urn:uuid:/)
  expect(output.first?.items[1]).toEqual({
    id: uuid,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: 'Mara Lind', format: 'text/plain' },
      { type: 'TextualBody', purpose: 'classifying', value: 'direct', format: 'text/plain' },
      { type: 'SpecificResource', purpose: 'identifying', source: { id: uuid, type: 'Person', name: 'Mara Lind' } },
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        ...select('harbour master Mara Lind', 'fficials said.\n\n“We are ready,” ', ' told reporters. “The ships can '),
      },
      {
        type: 'SpecificResource',
        purpose: 'describing',
        ...select('told', 'eady,” harbour master Mara Lind ', ' reporters. “The ships can come.'),
      },
    ],
    target: [
      select('“We are ready,”', 'ned on Sunday, officials said.\n\n', ' harbour master Mara Lind told r'),
      select('“The ships can come.”', 'aster Mara Lind told reporters. ', ''),
    ],
  })
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'field-not-held quotes[0].certainty',
    'field-not-held quotes[0].via',
    'field-changed quotes[0].speaker.kind',
    'field-not-held quotes[0].source.kind',
    'field-not-held quotes[0].cue.lemma',
    'field-not-held quotes[1].certainty',
    'field-not-held quotes[1].via',
    'field-not-held quotes[1].source.kind',
    'field-not-held quotes[1].cue.lemma',
  ])
})

describe('targets', () => {
  test('are one for each part of a quotation, with its marks', () => {
    expect(wordsOf(identified)[1]).toEqual(['“We are ready,”', '“The ships can come.”'])
  })

  test('are in the copy where that is given', () => {
    expect(wordsOf(identified, { copy })).toEqual([
      ['The harbour reopened on Sunday'],
      ['“We are ready,”', '“The ships can come.”'],
    ])
    const { output, text } = writeWebAnnotations(identified, { copy })
    expect(text).toBe(copy)
    const speech = output.first?.items[1]?.body.at(-1)
    expect(speech && 'selector' in speech && speech.selector[0]).toEqual({
      type: 'TextQuoteSelector',
      exact: 'told',
      prefix: 'eady,” harbour master Mara Lind ',
      suffix: '\nreporters. “The ships can come.',
    })
  })

  test('are found in the copy also where the article has places of blocks alone', () => {
    expect(wordsOf(parseArticle(copy).article, { copy })).toEqual(wordsOf(identified, { copy }))
  })

  test('of another copy there are none', () => {
    expect(() => writeWebAnnotations(article, { copy: 'Something else. '.repeat(30) })).toThrow(RangeError)
    const { output, issues } = writeWebAnnotations(
      createArticle({ body: ['“Yes,” Lind said.'], quotes: [{ words: '“Yes,”' }] }),
      { copy: '“Yes,” Lind said.' },
    )
    expect(output.total).toBe(0)
    expect(issues.map(({ path }) => path)).toContain('quotes[0]')
  })

  test('are in headline and summary too', () => {
    const given = createArticle({ headline: '“Ready”', summary: 'Lind: “Yes”', body: ['“No.”'] })
    const quotes = (['headline', 'summary', 0] as const).map((block, index) => ({
      id: `q${index}`,
      type: 'direct' as const,
      text: 'Ready',
      content: [{ block, start: block === 'summary' ? 6 : 0, end: block === 'summary' ? 11 : 5 }],
      certainty: 1,
    }))
    expect(wordsOf({ ...given, quotes })).toEqual([['“Ready”'.slice(0, 5)], ['“Yes”'], ['“No.”']])
  })

  test('that have no words are left out and told', () => {
    const body: Article['body'] = [
      { type: 'paragraph', text: '“Yes,” Lind said.' },
      { type: 'table', rows: [[{ text: '“No”' }]] },
    ]
    const quote = { type: 'direct' as const, text: 'Yes,', certainty: 1 }
    const quotes = [
      { id: 'q1', ...quote, content: [0, 1].map((block) => ({ block, start: 0, end: 4 })) },
      { id: 'q2', ...quote, content: [{ block: 0, start: 6, end: 7 }] },
      { id: 'q3', ...quote, content: [{ block: 0, start: 0, end: 99 }] },
    ]
    const { output, issues } = writeWebAnnotations({ schemaVersion: 1, id: 'urn:example:1', body, quotes })
    expect(output.first?.items.map(({ target }) => target.length)).toEqual([1])
    expect(issues.map(({ path }) => path)).toEqual([
      'quotes[0].content[1]',
      'quotes[0].certainty',
      'quotes[1]',
      'quotes[2]',
    ])
  })
})

describe('prefix and suffix', () => {
  const times = (count: number, between: string) =>
    Array.from({ length: count }, () => '“Yes,” she said.').join(between)
  const quotesIn = (text: string) => {
    const { quotes } = createArticle({ body: [text] })
    const places = [...text.matchAll(/“Yes,”/g)]
    return places.map(({ index }, at) => ({
      id: `q${at}`,
      type: 'direct' as const,
      text: 'Yes,',
      content: [{ block: 0, start: index, end: index + 6 }],
      certainty: 1,
      ...quotes[0],
    }))
  }
  const selectors = (text: string) => {
    const written = writeWebAnnotations({ ...createArticle({ body: [text] }), quotes: quotesIn(text) })
    return itemsOf(written).flatMap(({ target }) => target.map(({ selector: [quote] }) => quote))
  }

  test('are longer where the words stand there twice', () => {
    const text = `${times(2, ' ')} Nobody else was asked on the pier that day, as far as is known. ${times(2, ' ')}`
    const found = selectors(text)
    for (const quote of found) expect(byQuote(text, quote)).toHaveLength(1)
    expect(Math.max(...found.map(({ prefix }) => prefix.length))).toBeGreaterThan(32)
    expect(found.map(({ prefix }) => prefix.length).every((length) => length <= 128)).toBe(true)
  })

  test('have an end where the text says the same over and over', () => {
    const found = selectors(times(100, ' '))
    expect(found.map(({ prefix }) => prefix.length).sort((a, b) => b - a)[0]).toBe(256)
  })

  test('cut no surrogate pair', () => {
    const text = `${'😀'.repeat(40)}“Yes,”${'😀'.repeat(40)}`
    expect(selectors(text)).toEqual([
      { type: 'TextQuoteSelector', exact: '“Yes,”', prefix: '😀'.repeat(32), suffix: '😀'.repeat(32) },
    ])
  })
})

describe('identifiers', () => {
  test('stay where other parts of the article change', () => {
    const changed = { ...identified, body: [...identified.body, { type: 'paragraph' as const, text: 'It rained.' }] }
    expect(idsOf(changed)).toEqual(idsOf(identified))
    expect(idsOf({ ...identified, id: 'https://example.org/news/8' })).not.toEqual(idsOf(identified))
  })

  test('tell the same words apart', () => {
    const body = ['“Yes,” Mara Lind said. “Yes,” Olav Brandt said.']
    const { quotes } = parseArticle(body.join('')).article
    const ids = idsOf({ ...createArticle({ body }), quotes })
    expect(ids.length).toBe(2)
    expect(new Set(ids).size).toBe(2)
  })

  test('of a speaker are the same for all that they say', () => {
    const given = parseArticle('“Yes,” Mara Lind said.\n\n“It holds,” Lind added.\n\n“No,” said Olav Brandt.\n').article
    const bodies = itemsOf(writeWebAnnotations(given)).flatMap(({ body }) => body)
    const speakers = bodies.flatMap((one) => ('source' in one && typeof one.source === 'object' ? [one.source] : []))
    expect(speakers.map(({ name }) => name)).toEqual(['Mara Lind', 'Mara Lind', 'Olav Brandt'])
    expect(speakers[0]?.id).toBe(speakers[1]?.id)
    expect(speakers[2]?.id).not.toBe(speakers[0]?.id)
  })

  test('of what is annotated are the article’s, those given, or made', () => {
    const sourceOf = (given: Article, options?: WriteWebAnnotationsOptions) => {
      const { output, issues } = writeWebAnnotations(given, options)
      const made = issues.some(({ code }) => code === 'id-made')
      return [output.first?.items[0]?.target[0]?.source, made]
    }
    expect(sourceOf(identified)).toEqual(['https://example.org/news/7', false])
    expect(sourceOf(identified, { source: 'https://example.org/page' })).toEqual(['https://example.org/page', false])
    expect(sourceOf(article, { source: 'https://example.org/page' })).toEqual(['https://example.org/page', false])
    expect(sourceOf(article, { id: 'XA 7' })).toEqual(['urn:x-wirecopy:XA%207', false])
    expect(sourceOf(article)).toEqual([expect.stringMatching(/^urn:uuid:/), true])
  })
})

test('an article without quotations has an empty list', () => {
  const { output } = writeWebAnnotations(createArticle({ body: ['It rained.'] }))
  expect(output.total).toBe(0)
  expect(output).not.toHaveProperty('first')
})

test('the version is the article’s, or the one given', () => {
  const { output } = writeWebAnnotations(identified, { versionCreated: '2031-11-02T10:05:00+01:00' })
  expect(output.first?.items[0]?.target[0]?.state?.sourceDate).toBe('2031-11-02T09:05:00.000Z')
})

test('a slip of the caller is thrown', () => {
  const given = (options: unknown) => () => writeWebAnnotations(article, options as WriteWebAnnotationsOptions)
  expect(() => writeWebAnnotations({} as Article)).toThrow(TypeError)
  expect(given({ page: 'https://example.org' })).toThrow('No such option: page')
  expect(given({ source: 7 })).toThrow(TypeError)
  expect(given({ source: 'page 7' })).toThrow(RangeError)
  expect(given({ copy: 7 })).toThrow(TypeError)
})
