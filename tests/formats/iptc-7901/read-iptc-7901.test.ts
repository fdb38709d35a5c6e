import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readIptc7901 } from 'wirecopy/iptc-7901'
import { expectLinear } from '../../growth.js'

const [soh, stx, etx, eot] = ['\u0001', '\u0002', '\u0003', '\u0004']
const header = 'exa0062 3 i 211 ccccb   exa 061'
const lines = [
  'EXTRA',
  'Ostrevik closes its new sea gate',
  'By Ana Ruiz =',
  '',
  'Ostrevik (dpa) - The city closed its sea gate on Tuesday, and the river',
  'rose behind it, the harbour office said.',
  '',
  '"Nobody cheered," said Maren Tolvik, the chief engineer.',
]

const sent = ({
  head = header,
  slug = 'Norland/sea/',
  text = lines.join('\r\n'),
  trailer = '131137 GMT Nov 31',
} = {}) => `${soh}${head}\r\n\n${slug}\r\n${stx}${text}\r\n${etx}${trailer} \r\n\u007f\n\u007f${eot}`

function read(input: string | Uint8Array, options = {}) {
  const { articles, issues } = readIptc7901(input, options)
  for (const article of articles) expect(Article.safeParse(article).error?.issues ?? []).toEqual([])
  return { article: articles[0] as Article, articles, issues }
}

describe('a transmission', () => {
  const { article, issues } = read(sent())

  test('has a header', () => {
    expect(article).toMatchObject({
      altIds: [{ role: 'iptc7901', value: 'exa0062' }],
      priority: { scheme: 'iptc7901', value: '3' },
      urgency: 3,
      slugline: 'Norland/sea',
      keywords: ['Norland', 'sea'],
      subjects: [{ name: 'i', scheme: 'iptc7901' }],
      extra: { 'iptc-7901': { wordCount: 211, further: 'ccccb exa 061' } },
    })
  })

  test('has its text as copy has it', () => {
    expect(article.headline).toBe('Ostrevik closes its new sea gate')
    expect(article.bylines?.[0]?.contributors).toEqual([{ name: 'Ana Ruiz' }])
    expect(article.dateline?.text).toBe('Ostrevik (dpa) -')
    expect(article.body).toEqual([
      {
        type: 'paragraph',
        text: 'The city closed its sea gate on Tuesday, and the river rose behind it, the harbour office said.',
      },
      { type: 'paragraph', text: '"Nobody cheered," said Maren Tolvik, the chief engineer.' },
    ])
    expect(JSON.stringify(article)).not.toContain('"position"')
  })

  test('has a time and no issue', () => {
    expect(article.versionCreated).toMatchObject({
      text: '131137 GMT Nov 31',
      local: '2031-11-13T11:37',
      instant: '2031-11-13T11:37:00.000Z',
      inferred: ['century'],
    })
    expect(issues).toEqual([])
  })
})

describe('times', () => {
  const time = (trailer: string, options = {}) => read(sent({ trailer }), options).article.versionCreated

  test.each([
    ['131137 GMT Okt 31', '2031-10-13T11:37:00.000Z'],
    ['131137 GMT Mär 31', '2031-03-13T11:37:00.000Z'],
    ['131137 GMT déc 31', '2031-12-13T11:37:00.000Z'],
    ['131137 GMT mai 31', '2031-05-13T11:37:00.000Z'],
    ['131137 GMT aoû 31', '2031-08-13T11:37:00.000Z'],
    ['131137 GMT Nov 94', '1994-11-13T11:37:00.000Z'],
    ['13 1137Z Nov 2031', '2031-11-13T11:37:00.000Z'],
    ['010005 CET Jan 31', '2030-12-31T23:05:00.000Z'],
  ])('%s', (trailer, instant) => expect(time(trailer)?.instant).toBe(instant))

  test('without a zone have that of the options', () => {
    expect(time('131137 Nov 31')).not.toHaveProperty('instant')
    expect(read(sent({ trailer: '131137 Nov 31' })).issues.map(({ code, path }) => [code, path])).toEqual([
      ['time-zone-unknown', 'versionCreated'],
    ])
    expect(time('131137 Nov 31', { timeZone: 'Europe/Oslo' })?.instant).toBe('2031-11-13T10:37:00.000Z')
  })

  test.each(['', 'nothing', '991137 GMT Nov 31', '131137 GMT Xyz 31'])('are none in %j', (trailer) =>
    expect(time(trailer)).toBeUndefined(),
  )
})

describe('what is sent', () => {
  test('may be several transmissions', () => {
    const { articles } = read(sent() + sent({ head: 'exa0063 4 s 90' }))
    expect(articles.map(({ altIds }) => altIds?.[0]?.value)).toEqual(['exa0062', 'exa0063'])
  })

  test.each(['é', 'ø'])('may have %s in Latin-1 or UTF-8', (letter) => {
    const text = `Caf${letter} opens =\r\n\r\nOstrevik (EX) - The caf${letter} opened on Tuesday.`
    for (const encoding of ['latin1', 'utf8'] as const) {
      const { article, issues } = read(Buffer.from(sent({ text }), encoding))
      expect([article.headline, issues]).toEqual([`Caf${letter} opens`, []])
    }
  })

  test('may have control characters within the text, which are left out and told', () => {
    const text =
      '\u000eOstrevik (dpa) - The city\u0007 closed \u000fits sea\u0000 gate on Tuesday,\u007f and the river rose.'
    const { article, issues } = read(sent({ text: `Gate closes =\r\n\r\n${text}` }))
    expect(article).toMatchObject({
      dateline: { text: 'Ostrevik (dpa) -' },
      body: [{ text: 'The city closed its sea gate on Tuesday, and the river rose.' }],
    })
    expect(issues.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'transmission-controls-left-out: Control characters in the text were left out: 5, the first is U+000E.',
    ])
  })

  test('may be cut off', () => {
    const whole = sent()
    const { article, issues } = read(whole.slice(0, whole.indexOf('"Nobody')))
    expect(article.headline).toBe('Ostrevik closes its new sea gate')
    expect(issues.map(({ code }) => code)).toEqual(['transmission-cut-off'])
    const two = read(`${whole.slice(0, whole.indexOf('"Nobody'))}${sent({ head: 'exa0063 4 s 90' })}`)
    expect(two.articles.map(({ body }) => body.length)).toEqual([1, 2])
  })

  test('may have the mark of its end within it', () => {
    const { article } = read(
      sent({ text: `Gate closes =\r\n\r\nThe city closed its gate.${etx}\r\n\r\nNobody cheered.` }),
    )
    expect(article.body).toHaveLength(2)
    expect(article.versionCreated?.local).toBe('2031-11-13T11:37')
  })

  test('may have words behind it, which are kept and told', () => {
    const { article, issues } = read(sent({ trailer: '131137 GMT Nov 31 CORRECTION FOLLOWS' }))
    expect(article.extra).toMatchObject({ 'iptc-7901': { wordCount: 211, trailer: 'CORRECTION FOLLOWS' } })
    expect(issues.map(({ code }) => code)).toEqual(['transmission-trailer-unread'])
    expect(read(sent({ trailer: '310637 GMT Feb 31' })).article.extra).toMatchObject({
      'iptc-7901': { trailer: '310637 GMT Feb 31' },
    })
  })

  test('without a start is told', () => {
    const { articles, issues } = read(`${sent()}${soh}exa0063 4 s 90\r\nGate closes\r\n${etx}${eot}`)
    expect(articles).toHaveLength(1)
    expect(issues.map(({ code }) => code)).toEqual(['transmission-part-unread'])
  })

  test('is read in time that grows with its length', () => {
    expectLinear((length) => {
      const times = length / 8
      const transmission = `${'a'.repeat(40 * times)}${`${stx}a${etx}`.repeat(times)}`
      return () => readIptc7901(transmission)
    })
  })

  test('may have a header of another form', () => {
    const { article, issues } = read(sent({ head: 'GATE NEWS' }))
    expect(article.headline).toBe('Ostrevik closes its new sea gate')
    expect(article).not.toHaveProperty('priority')
    expect(issues.map(({ code }) => code)).toEqual(['transmission-header-unread'])
  })

  test('is refused without a start of text', () => {
    expect(() => readIptc7901('Gate opens')).toThrow('The text is no IPTC 7901: it has no start of text (STX, 02 hex)')
    expect(() => readIptc7901(7 as unknown as string)).toThrow(TypeError)
    expect(() => readIptc7901(sent(), { zone: 'UTC' } as object)).toThrow(new TypeError('No such option: zone'))
  })
})

test('anything between the marks is read, and every letter of the text is there', () => {
  const noise = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\r\n', soh, etx, eot, '=', '-', 'é') })
  const copy = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\r\n', '=', '-', 'é', '"', '.', '(', '\u0007') })
  fc.assert(
    fc.property(noise, copy, noise, (head, text, trailer) => {
      const { article } = read(`${head}${stx}${text}${etx}${eot}${trailer}`)
      const lines = [...(article.furniture ?? []), ...article.body].flatMap((one) => ('text' in one ? one.text : []))
      expect(lettersOf(lines.join())).toBe(lettersOf(text))
    }),
  )
})

function lettersOf(text: string): string {
  return [...text.matchAll(/\p{L}/gu)].sort().join('')
}

const folder = '../shared/formats/fixtures/iptc7901'
describe.skipIf(!existsSync(folder))('in the wild', () => {
  const files = existsSync(folder) ? readdirSync(folder) : []
  test.each(files)('%s', (file) => {
    const { article } = read(readFileSync(`${folder}/${file}`))
    const { headline, dateline, body, versionCreated, slugline } = article
    expect([headline, dateline, versionCreated, slugline].includes(undefined)).toBe(false)
    expect(body.length).toBeGreaterThan(2)
  })
})
