import { describe, expect, test } from 'vitest'
import { type ArticleInput, createArticle } from 'wirecopy'
import type { Article } from 'wirecopy/article'
import { readNitf, writeNitf } from 'wirecopy/nitf'

const options = { id: 'urn:x:1', provider: 'EX' }

function write(input: ArticleInput) {
  const article = createArticle({ id: 'urn:x:1', ...input })
  const { output, issues } = writeNitf(article)
  return {
    article,
    output,
    issues,
    paths: issues.map(({ path }) => path),
    back: readNitf(output).articles[0] as Article,
  }
}

describe('where things are written', () => {
  test.each<[string, ArticleInput, string]>([
    ['the headline, and the title with it', { headline: 'A & B' }, '<title>A &amp; B</title>'],
    [
      'a further headline',
      { headline: 'A', headlines: [{ role: 'kicker', text: 'B' }] },
      '<hl2 class="kicker">B</hl2>',
    ],
    ['an embargo', { embargoedUntil: '2026-11-22T10:00:00+01:00' }, '<docdata management-status="embargoed">'],
    ['its time', { embargoedUntil: '2026-11-22T10:00:00+01:00' }, '<date.release norm="20261122T100000+0100"/>'],
    [
      'a Media Topic',
      { subjects: [{ name: 'civil unrest', qcode: 'medtop:20000065' }] },
      'tobject.subject.refnum="16003000"',
    ],
    [
      'one known by its address',
      { subjects: [{ name: 'civil unrest', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000065' }] },
      'tobject.subject.refnum="16003000"',
    ],
    [
      'a subject of no such list',
      { subjects: [{ name: 'sea', qcode: 'x:1' }] },
      '<classifier type="subject" value="x:1">sea</classifier>',
    ],
    [
      'a byline with its people',
      { bylines: [{ text: 'By Ana Ruiz, Editor', contributors: [{ name: 'Ana Ruiz', title: 'Editor' }] }] },
      '<byline>By <person>Ana Ruiz, <function>Editor</function></person></byline>',
    ],
    [
      'a dateline with its places and date',
      {
        dateline: {
          text: 'VELLMAR, Norway, Nov 22 (EX) —',
          places: [{ name: 'Vellmar', country: 'Norway', countryCode: 'NO' }],
          date: { text: 'Nov 22', local: '2026-11-22', precision: 'day' },
          agencies: ['EX'],
          separator: '—',
          certainty: 1,
        },
      },
      '<dateline><location><city>VELLMAR</city>, <country iso-cc="NO">Norway</country><alt-code idsrc="name" value="Vellmar"/></location>, <story.date norm="20261122">Nov 22</story.date> (EX) —</dateline>',
    ],
    [
      'a quotation',
      { body: ['“Yes,” she said.'], quotes: [{ words: '“Yes,”', speaker: 'Kari Holm' }] },
      '<q class="direct quote-q1" quote-source="Kari Holm">“Yes,”</q>',
    ],
    ['who may use it', { rights: { usageTerms: ['No archive'] } }, '<doc.rights limitations="No archive"/>'],
    ['the language', { language: 'nb-NO' }, 'baselang="nb-NO"'],
  ])('%s', (_what, input, expected) => {
    const { output, article, back, issues } = write(input)
    expect(output).toContain(expected)
    if (!issues.some(({ path }) => path !== 'id')) expect(back).toMatchObject(article)
  })
})

describe('what is told of', () => {
  test.each<[string, ArticleInput, (string | undefined)[]]>([
    ['nothing, where all comes back', { headline: 'Storm', body: ['Rain fell.'], urgency: 4, keywords: ['sea'] }, []],
    [
      'status and embargo both come back',
      { status: 'usable', embargoedUntil: '2026-11-22T10:00:00Z' },
      ['embargoedUntil.zoneFrom'],
    ],
    [
      'who asked for what kind of embargo',
      { status: 'withheld', embargoedUntil: '2026-11-22T10:00:00Z' },
      ['embargoedUntil.zoneFrom'],
    ],
    ['where it was filed, known otherwise', { located: [{ name: 'Oslo' }] }, ['located']],
    ['lines of the copy', { furniture: [{ role: 'slug', text: 'STORM/' }] }, ['furniture']],
    ['a level of a heading', { body: [{ type: 'heading', text: 'A', level: 3 }] }, ['body[0].level']],
    ['what other formats kept', { extra: { ninjs: { a: 1 } } }, ['extra']],
    [
      'an address of a person behind a byline comes back',
      { bylines: [{ text: 'By Ana Ruiz', contributors: [{ name: 'Ana Ruiz', email: 'ana@example.org' }] }] },
      [],
    ],
    [
      'how much it is about a subject',
      { subjects: [{ name: 'sea', qcode: 'x:1', relevance: 0.5 }] },
      ['subjects[0].relevance'],
    ],
    ['a month, which NITF has no form for', { published: { local: '2026-11', precision: 'month' } }, ['published']],
    ['white space that is joined', { headline: 'two  spaces' }, ['headline']],
    ['a retired topic', { subjects: [{ name: 'Formula One', qcode: 'medtop:20000994' }] }, ['subjects[0].qcode']],
    ['embedded HTML comes back', { body: ['A', { type: 'embed', html: '<b>x</b>' }] }, []],
  ])('%s', (_what, input, expected) => {
    expect(write(input).paths).toEqual(expected)
  })

  test('an id that was made', () => {
    expect(writeNitf(createArticle({ body: ['Rain fell.'] })).issues).toMatchObject([{ code: 'id-made', path: 'id' }])
  })

  test('what the options give is no loss', () => {
    const given = { ...options, versionCreated: '2026-11-22T10:00:00Z' }
    const { output, issues } = writeNitf(createArticle({ body: ['Rain fell.'] }), given)
    expect(issues).toEqual([])
    expect(readNitf(output).articles[0]).toMatchObject({
      id: 'urn:x:1',
      provider: { name: 'EX' },
      versionCreated: { instant: '2026-11-22T10:00:00.000Z' },
    })
  })

  test('a character that XML does not allow', () => {
    const { output, issues } = writeNitf(createArticle({ body: ['a\u0001b'] }), options)
    expect(output).toContain('<p>a\ufffdb</p>')
    expect(issues.map(({ code }) => code)).toEqual(['character-replaced', 'field-changed'])
  })
})

test('the bibliography that was kept stands at the end, with a credit before it', () => {
  const extra = { nitf: { bibliography: 'Gates, 2030.' } }
  const furniture = [{ role: 'credit' as const, text: 'Jo Doe contributed.' }]
  const { output } = writeNitf({ ...createArticle({ body: ['Rain fell.'], extra }), furniture }, options)
  expect(output).toMatch(
    /<body.end>\s*<tagline>Jo Doe contributed.<\/tagline>\s*<bibliography>Gates, 2030.<\/bibliography>\s*<\/body.end>/,
  )
  const { output: alone, issues } = writeNitf(createArticle({ body: ['Rain fell.'], extra }), options)
  expect(alone).toContain('<bibliography>Gates, 2030.</bibliography>')
  expect(issues.map(({ path }) => path)).not.toContain('extra')
})

test('codes of other lists come back', () => {
  const subjects = [{ name: 'Sea', qcode: 'F02', scheme: 'EX' }]
  const extra = {
    nitf: {
      classifier: [
        { type: 'desk', value: 's' },
        { idsrc: 'EX', value: 'Coast' },
      ],
    },
  }
  const { back, issues } = write({ body: ['Rain fell.'], subjects, extra })
  expect(back).toMatchObject({ subjects, extra })
  expect(issues.map(({ path }) => path)).toEqual([])
  const odd = { nitf: { classifier: [{ type: 'subject', value: 's' }, { type: 'desk' }] } }
  expect(write({ body: ['Rain fell.'], extra: odd }).output).not.toMatch(/"subject"|"desk"/)
})

test('what NITF would not allow in what was kept is left out', () => {
  const extra = {
    nitf: {
      title: 7,
      meta: [{ name: 'two words', content: 'x' }, { name: 'ok' }, null, 'no'],
      series: [{ 'series.name': 'Storms', 'series.part': 'part one' }],
      pubdata: [{ type: 'stone', name: 'EX', onload: 'x' }],
      'revision-history': 'none',
    },
  }
  const { output } = writeNitf(createArticle({ body: ['Rain fell.'], extra }), options)
  expect(output).toContain('<series series.name="Storms"/>')
  expect(output).toContain('<pubdata name="EX"/>')
  expect(output).toContain('<meta content="x"/>')
  expect(output).not.toMatch(/ok|stone|onload|revision-history/)
})

describe('hostile articles', () => {
  const marks = Array.from({ length: 1200 }, () => ({ type: 'strong' as const, start: 0, end: 4 }))
  test.each<[string, ArticleInput]>([
    ['a list item of the thousandth level', { body: [{ type: 'listItem', text: 'deep', level: 1000 }] }],
    ['a thousand marks on one word', { body: [{ type: 'paragraph', text: 'word', marks }] }],
    ['an extra that is no object', { extra: { nitf: 'none' } }],
    [
      'three thousand people',
      { people: Array.from({ length: 3000 }, (_, at) => ({ id: `p${at}`, name: `Name ${at}` })) },
    ],
  ])('%s', (_what, input) => {
    const { output } = writeNitf(createArticle(input), options)
    expect(output).toContain('</nitf>')
  })
})

test.each([{ ids: 'x' }, { id: '' }, { provider: {} }])('options %j are a slip of the caller', (wrong) => {
  expect(() => writeNitf(createArticle({ body: [] }), wrong as never)).toThrow(TypeError)
})
