import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { annotateArticle } from 'wirecopy'
import { readAnpa } from 'wirecopy/anpa'
import { Article } from 'wirecopy/article'

const [stx, etx] = ['\u0002', '\u0003']
const address = '\u0016\u0016\u0001W2607\u001fnorth'
const line = 'r a\u0013\u0011 BC-NL--Ostrevik-SeaGate 1stLd-Writethru   11-13 0420'
const story = [
  '^BC-NL--Ostrevik-Sea Gate, 1st Ld-Writethru,420<',
  '^Ostrevik closes its new sea gate<',
  '^Eds: Adds quote in 2nd paragraph.<',
  '^By ANA RUIZ=',
  '^Associated Press=',
  '\t   OSTREVIK, Norland (AP) _ The city closed its sea gate on Tuesday _ for the first time.',
  ' ',
  "\t   ``Nobody cheered,'' said Maren Tolvik, the chief engineer.",
  '\t   ___',
  '\t   Associated Press writer Tom Okafor contributed to this report from Port Ansel.',
]
const table = [
  '^BC-BBN--Harbour Glance<',
  '^Harbour Standings=',
  '^All Times Local=',
  '^By The Associated Press=',
  '^NORTH LEAGUE=',
  '\u0008^;W;L;Pct\u0010 ',
  '\u0008Port\u0010 Ansel;23;13;.639\u0010 ',
  '\u0008Kessel\u001f_\u001e\u001e 73\u001e\u001e 52',
  '^Sunday’s Games=',
  '\t   Port Ansel 7, Kessel 5<',
]

const sent = (text: string[], { head = `${address}\r\n${line}`, trailer = 'AP-WF-11-13-31 0745GMT<' } = {}) =>
  `${head}\r\n${stx}${text.join('\r\n')}\r\n\r\n\t   ${etx}${trailer}\r\n\u000c\r\n\u0004`

function read(input: string | Uint8Array) {
  const { articles, issues } = readAnpa(input)
  for (const article of articles) expect(Article.safeParse(article).error?.issues ?? []).toEqual([])
  return { article: articles[0] as Article, articles, issues }
}

describe('a story', () => {
  const { article, issues } = read(sent(story))

  test('has a header and a time', () => {
    expect(issues).toEqual([])
    expect(article).toMatchObject({
      altIds: [{ role: 'anpa', value: 'W2607' }],
      priority: { scheme: 'anpa', value: 'r' },
      subjects: [{ name: 'a', scheme: 'anpa' }],
      extra: {
        anpa: { keyword: 'BC-NL--Ostrevik-SeaGate', take: '1stLd-Writethru', wordCount: 420, selector: 'north' },
      },
      versionCreated: { text: 'AP-WF-11-13-31 0745GMT', instant: '2031-11-13T07:45:00.000Z' },
    })
  })

  test('has its lines as copy has them', () => {
    expect(article).toMatchObject({
      slugline: 'BC-NL--Ostrevik-Sea Gate, 1st Ld-Writethru,420',
      signals: [{ kind: 'lead', number: 1 }, { kind: 'update' }],
      headline: 'Ostrevik closes its new sea gate',
      edNotes: [{ text: 'Eds: Adds quote in 2nd paragraph.' }],
      bylines: [{ contributors: [{ name: 'ANA RUIZ' }], credit: 'Associated Press' }],
      dateline: { text: 'OSTREVIK, Norland (AP) _', agencies: ['AP'] },
    })
    expect(article.body).toEqual([
      { type: 'paragraph', text: 'The city closed its sea gate on Tuesday _ for the first time.' },
      { type: 'paragraph', text: "``Nobody cheered,'' said Maren Tolvik, the chief engineer." },
    ])
    expect(annotateArticle(article).article.quotes).toMatchObject([
      { text: 'Nobody cheered,', speaker: { name: 'Maren Tolvik' } },
    ])
  })
})

describe('a table', () => {
  const { article } = read(sent(table, { head: `${address}\r\nr z\u0014\u0012 BC-BBN--HarbourGlance     05-17 ` }))

  test('has its headings and its agate', () => {
    expect(article.headline).toBe('Harbour Standings')
    expect(article.bylines).toMatchObject([{ text: 'By The Associated Press' }])
    expect(article.body).toEqual([
      { type: 'heading', text: 'NORTH LEAGUE' },
      { type: 'preformatted', text: ';W;L;Pct\nPort Ansel;23;13;.639\nKessel _   73   52' },
      { type: 'heading', text: 'Sunday’s Games' },
      { type: 'paragraph', text: 'Port Ansel 7, Kessel 5' },
    ])
    expect(article.furniture?.map(({ role, text }) => `${role}: ${text}`)).toContain('other: All Times Local')
  })

  test('has a keyword and no take', () => {
    expect(article.extra).toEqual({ anpa: { keyword: 'BC-BBN--HarbourGlance', selector: 'north' } })
  })
})

test('a list of headlines has a headline of its own, and paragraphs', () => {
  const list = ['^*9006< ^EX-Top-Gate-Headlines,0176<', '^Top Gate News at 11:23 p.m.<', '^Gate opens', '^Gate closes']
  const { article } = read(sent(list))
  expect(article).toMatchObject({ slugline: 'EX-Top-Gate-Headlines,0176', headline: 'Top Gate News at 11:23 p.m.' })
  expect(article.body).toEqual(['Gate opens', 'Gate closes'].map((text) => ({ type: 'paragraph', text })))
})

describe('what is sent', () => {
  test('may be several', () => {
    expect(read(sent(story) + sent(table)).articles.map(({ headline }) => headline)).toEqual([
      'Ostrevik closes its new sea gate',
      'Harbour Standings',
    ])
  })

  test('may hold any character', () => {
    const text = sent(['^Gate Standings<', '^By The Associated Press=', '\u0008Kessel 73 52', '\t\ue0000\ue001'])
    expect(read(text).article.body).toEqual([
      { type: 'preformatted', text: 'Kessel 73 52' },
      { type: 'paragraph', text: '\ue0000\ue001' },
    ])
  })

  test('may have no header, and no time', () => {
    const { article, issues } = read(sent(story, { head: '', trailer: '' }))
    expect(article.headline).toBe('Ostrevik closes its new sea gate')
    expect(article).not.toHaveProperty('versionCreated')
    expect(issues.map(({ code }) => code)).toEqual(['transmission-header-unread'])
  })

  test('is refused without a start of text', () => {
    expect(() => readAnpa('Gate opens')).toThrow('The text is no ANPA 1312: it has no start of text (STX, 02 hex)')
  })
})

const folder = '../shared/formats/fixtures/anpa'
describe.skipIf(!existsSync(folder))('in the wild', () => {
  const files = existsSync(folder) ? readdirSync(folder) : []
  test.each(files)('%s', (file) => {
    const { article, issues } = read(readFileSync(`${folder}/${file}`))
    const { headline, body, versionCreated, slugline, priority } = article
    expect([headline, versionCreated, slugline, priority].includes(undefined)).toBe(false)
    expect(body.length).toBeGreaterThan(2)
    expect(issues).toEqual([])
  })
})
