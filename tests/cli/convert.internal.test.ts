import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { annotateArticle, completeArticle, createArticle, parseArticle } from 'wirecopy'
import { Article } from 'wirecopy/article'
import { readFeed, writeAtom, writeJsonFeed, writeRss } from 'wirecopy/feeds'
import { readHtml, writeHtml } from 'wirecopy/html'
import { readJsonLd, writeJsonLd } from 'wirecopy/json-ld'
import { writeMarkdown } from 'wirecopy/markdown'
import { readNewsmlG2, writeNewsmlG2 } from 'wirecopy/newsml-g2'
import { readNinjs, writeNinjs } from 'wirecopy/ninjs'
import { readNitf, writeNitf } from 'wirecopy/nitf'
import { writePlainText } from 'wirecopy/plain-text'
import { capture } from './capture.js'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-convert-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = 'examples/articles/gate.xml'
const nitf = readFileSync(file, 'utf8')
const copy = readFileSync('examples/articles/harbour.txt', 'utf8')
const article = createArticle({
  id: 'urn:example:gate-1',
  versionCreated: '2031-06-18T04:30Z',
  provider: { name: 'Example News' },
  headline: 'Gate opens in Ostrevik',
  body: ['“It holds,” said Mara Lind, an engineer.'],
})
const json = (value: unknown) => JSON.parse(JSON.stringify(value))

const rss = writeRss([article], { title: 'Gates', link: 'https://example.org/' }).output

async function convert(input: string | Uint8Array, options = '') {
  const words = ['convert', '-', ...options.split(' ').filter(Boolean)]
  return capture(words, { input })
}

describe('from', () => {
  test.each<[string, string, unknown]>([
    ['wire', copy, parseArticle(copy).article],
    ['json', JSON.stringify(article), article],
    ['ninjs', JSON.stringify(writeNinjs(article).output), readNinjs(writeNinjs(article).output).articles[0]],
    ['nitf', nitf, readNitf(nitf).articles[0]],
    ['newsml-g2', writeNewsmlG2(article).output, readNewsmlG2(writeNewsmlG2(article).output).articles[0]],
    ['json-ld', JSON.stringify(writeJsonLd(article).output), readJsonLd(writeJsonLd(article).output).articles[0]],
    ['html', writeHtml(article).output, readHtml(writeHtml(article).output).articles[0]],
    ['feed', rss, readFeed(rss).articles[0]],
  ])('%s, told or not', async (format, input, expected) => {
    const auto = await convert(input)
    expect(auto).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(auto.stdout)).toEqual(json(expected))
    expect(Article.safeParse(JSON.parse(auto.stdout)).success).toBe(true)
    expect(await convert(input, `--from ${format}`)).toEqual(auto)
  })

  test('a page with JSON-LD', async () => {
    const page = `<!doctype html><script type="application/ld+json">${JSON.stringify(writeJsonLd(article).output)}</script>`
    expect(JSON.parse((await convert(page)).stdout)).toMatchObject({ headline: article.headline })
  })

  test('a page with JSON-LD that describes no article, as a page', async () => {
    const script =
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList"}</script>'
    const page = writeHtml(article, { document: true }).output.replace('</head>', `${script}</head>`)
    expect(JSON.parse((await convert(page)).stdout)).toMatchObject({ headline: article.headline, body: article.body })
  })

  test.each([
    [
      'iptc-7901',
      '\u0001exa0062 3 i 21\r\n\r\nNorland/\r\n\u0002Gate opens =\r\n\r\nOstrevik (EX) - “It holds,” said Mara Lind, an engineer.\r\n\u0003131137 GMT Nov 31\r\n\u0004',
    ],
    [
      'anpa',
      '\u0001W2607\r\nr a BC-NL--Gate   11-13 0021\r\n\u0002^BC-NL--Gate,21<\r\n^Gate opens<\r\n\tOSTREVIK (EX) _ “It holds,” said Mara Lind, an engineer.\r\n\u0003AP-WF-11-13-31 0745GMT<\r\n\u0004',
    ],
  ])('what is sent as %s, with its quotations', async (_, sent) => {
    expect(JSON.parse((await convert(sent)).stdout)).toMatchObject({
      headline: 'Gate opens',
      quotes: [{ speaker: { name: 'Mara Lind' } }],
    })
  })

  test('bytes in other encodings', async () => {
    const utf16 = await convert(Buffer.from(`\uFEFF${nitf.replace('UTF-8', 'UTF-16')}`, 'utf16le'))
    expect(JSON.parse(utf16.stdout)).toEqual(json(readNitf(nitf).articles[0]))
    const latin = nitf.replace('UTF-8', 'ISO-8859-1').replace('Ida Norrby', 'Idé Norrby').replace(/[“”]/g, '"')
    expect((await convert(Buffer.from(latin, 'latin1'))).stdout).toContain('"Idé Norrby"')
  })

  test('copy, with what is known of it', async () => {
    const input = 'Nov 22, 10:15\n\nBridge opens\n\nThe bridge opened.'
    const { stdout } = await convert(input, '--time-zone Europe/Kyiv --language en-GB --reference-date 2031-11-23')
    expect(JSON.parse(stdout)).toMatchObject({ language: 'en-GB', published: { instant: '2031-11-22T08:15:00.000Z' } })
  })
})

describe('to', () => {
  test.each<[string, string, unknown]>([
    ['json', '', article],
    ['ninjs', '', writeNinjs(article).output],
    ['ninjs', ' --ninjs-version 2.2', writeNinjs(article, { version: '2.2' }).output],
    ['json-ld', '', writeJsonLd(article).output],
  ])('%s%s', async (to, options, expected) => {
    const { code, stdout, stderr } = await convert(JSON.stringify(article), `--to ${to}${options}`)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(json(expected))
    expect(stdout).toMatch(/^\{\n {2}"[\s\S]*\n\}\n$/)
  })

  test.each<[string, string]>([
    ['nitf', writeNitf(article).output],
    ['newsml-g2', writeNewsmlG2(article).output],
    ['newsml-g2 --payload nitf', writeNewsmlG2(article, { payload: 'nitf' }).output],
  ])('%s', async (to, expected) => {
    const { code, stdout, stderr } = await convert(JSON.stringify(article), `--to ${to}`)
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${expected.trimEnd()}\n`, stderr: '' })
  })

  test.each<[string, string]>([
    ['html', writeHtml(article).output],
    [
      'html --document --microdata --highlight',
      writeHtml(article, { document: true, microdata: true, highlight: true }).output,
    ],
    ['markdown', writeMarkdown(article).output],
    ['markdown --no-front-matter', writeMarkdown(article, { frontMatter: false }).output],
    ['markdown --generator hugo', writeMarkdown(article, { generator: 'hugo' }).output],
    ['plain-text', writePlainText(article).output],
    ['plain-text --style reuters --columns 40', writePlainText(article, { style: 'reuters', columns: 40 }).output],
    ['rss --title Gates --link https://example.org/', rss],
    ['atom --title Gates', writeAtom([article], { title: 'Gates' }).output],
  ])('%s', async (to, expected) => {
    const { code, stdout, stderr } = await convert(JSON.stringify(article), `--to ${to}`)
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${expected.trimEnd()}\n`, stderr: '' })
  })

  test('a feed of all', async () => {
    const both = [article, { ...article, id: 'urn:example:gate-2' }]
    const { stdout } = await convert(JSON.stringify(both), '--to json-feed --title Gates')
    expect(JSON.parse(stdout)).toEqual(json(writeJsonFeed(both, { title: 'Gates' }).output))
    expect((await convert(stdout, '--to rss --title Gates')).stdout.match(/<item>/g)).toHaveLength(2)
  })

  test('a feed says what it leaves out, and is none where that is all', async () => {
    const held = { ...article, status: 'withheld' }
    const { code, stdout, stderr } = await convert(JSON.stringify([article, held]), '--to rss --title Gates')
    expect(code).toBe(0)
    expect(stdout.match(/<item>/g)).toHaveLength(1)
    expect(stderr).toContain('Article 2 is withheld; it was left out of the feed.')
    expect(await convert(JSON.stringify(held), '--to rss --title Gates')).toMatchObject({ code: 1, stdout: '' })
  })

  test.each([
    ['rss', "option '--title <text>' is needed for --to rss"],
    ['plain-text --columns 7', "option '--columns' argument '7' is invalid. Give a whole number from 20 to 1000"],
    ['html --style ap', "option '--style' is for --to plain-text, not html"],
    ['json --no-front-matter', "option '--no-front-matter' is for --to markdown, not json"],
  ])('%s is refused', async (to, message) => {
    const { code, stderr } = await convert(JSON.stringify(article), `--to ${to}`)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`wirecopy: ${message}`) })
  })

  test('--id, --version-created and --provider say what the article does not', async () => {
    const options = '--id urn:example:2 --version-created 2031-06-18T04:30:00Z --provider Example'
    const { stdout } = await convert('Gate opens\n\nThe gate opened.', `--to ninjs ${options}`)
    expect(JSON.parse(stdout)).toMatchObject({
      uri: 'urn:example:2',
      versionCreated: '2031-06-18T04:30:00Z',
      infoSources: [{ name: 'Example' }],
    })
  })

  test('no control character goes to a terminal', async () => {
    const input = JSON.stringify({ ...article, headline: 'Gate\u009B2J opens' })
    expect((await convert(input, '--to nitf')).stdout).toContain('Gate&#x9b;2J opens')
    for (const to of ['html', 'markdown --no-front-matter', 'plain-text'])
      expect((await convert(input, `--to ${to}`)).stdout).toContain('Gate\uFFFD2J opens')
  })
})

test('--annotate adds people and quotations', async () => {
  const [read] = readNitf(nitf).articles
  expect(read?.quotes).toEqual([])
  const { stdout } = await convert(nitf, '--annotate')
  expect(JSON.parse(stdout)).toEqual(json(annotateArticle(completeArticle(read as Article).article).article))
  expect(JSON.parse(stdout).quotes).toMatchObject([{ speaker: { name: 'Maren Tolvik' } }])
  expect(await convert(copy, '--annotate')).toEqual(await convert(copy))
})

test('--annotate reads bylines and datelines that are only printed', async () => {
  const ninjs = { uri: 'urn:x:1', headline: 'Gate opens', byline: 'By Ida Norrby', body_text: 'OSLO (AP) — It opened.' }
  const { stdout } = await convert(JSON.stringify(ninjs), '--annotate')
  expect(JSON.parse(stdout)).toMatchObject({
    bylines: [{ contributors: [{ name: 'Ida Norrby' }] }],
    dateline: { text: 'OSLO (AP) —', places: [{ countryCode: 'NO' }] },
    body: [{ text: 'It opened.' }],
  })
})

describe('--issues', () => {
  test('of copy say where', async () => {
    const { stdout, stderr } = await convert(copy, '--issues')
    expect(JSON.parse(stdout)).toEqual(json(parseArticle(copy).article))
    expect(stderr).toMatch(/^1 issue\n {2}1:1 warning: "06:30 18.06.2031" names no time zone/)
  })

  test('of writers', async () => {
    const { stderr } = await convert(nitf, '--annotate --to json-ld --issues')
    expect(stderr).toMatch(/^\d+ issues\n/)
    expect(stderr).toContain('warning: schema.org has no place for quotes[0].cue; it was left out.')
  })

  test('are none', async () => {
    expect((await convert(JSON.stringify(article), '--issues')).stderr).toBe('')
  })
})

describe('several articles', () => {
  const second = { ...article, id: 'urn:example:gate-2', headline: 'Gate closes' }
  const list = JSON.stringify([article, second])

  test('are a list in JSON', async () => {
    expect(JSON.parse((await convert(list)).stdout)).toEqual(json([article, second]))
    const ninjs = (await convert(list, '--to ninjs')).stdout
    expect(JSON.parse(ninjs)).toEqual([writeNinjs(article).output, writeNinjs(second).output])
    expect(JSON.parse((await convert(ninjs)).stdout)).toHaveLength(2)
  })

  test('are read from lines', async () => {
    const lines = `${JSON.stringify(article)}\n\n${JSON.stringify(second)}\n`
    expect(JSON.parse((await convert(lines)).stdout)).toEqual(json([article, second]))
  })

  test('are a document each in XML', async () => {
    expect(await convert(list, '--to nitf')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'wirecopy: standard input: holds 2 articles, each a document: name a folder for them, --out DIR\n',
    })
  })

  test('have an identifier each', async () => {
    const { code, stderr } = await convert(list, '--to ninjs --id urn:example:3')
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'wirecopy: standard input: holds 2 articles, and --id is for one\n',
    })
  })

  test('have issues that say of which they are', async () => {
    const quoted = annotateArticle(article).article
    const { stderr } = await convert(JSON.stringify([article, quoted]), '--to json-ld --issues')
    expect(stderr).toContain('warning: Article 2: schema.org has no place for')
  })
})

describe('--out', () => {
  test('writes a file for each article, and prints their names', async () => {
    const input = join(folder, 'two.ndjson')
    writeFileSync(input, [article, article].map((one) => JSON.stringify(one)).join('\n'))
    const out = join(folder, 'a/b')
    const names = [join(out, 'two-1.xml'), join(out, 'two-2.xml')]
    const written = await capture(['convert', input, '--to', 'newsml-g2', '--out', out])
    expect(written).toEqual({ code: 0, stdout: `${names.join('\n')}\n`, stderr: '' })
    expect(readdirSync(out)).toEqual(['two-1.xml', 'two-2.xml'])
    expect(readFileSync(names[0] as string, 'utf8').trimEnd()).toBe(writeNewsmlG2(article).output.trimEnd())
  })

  test('leaves files that are there', async () => {
    const out = join(folder, 'c')
    expect((await capture(['convert', file, '--out', out])).stdout).toBe(`${join(out, 'gate.json')}\n`)
    expect(await capture(['convert', file, '--out', out])).toEqual({
      code: 1,
      stdout: '',
      stderr: `wirecopy: ${join(out, 'gate.json')}: exists already\n`,
    })
  })

  test('is a folder', async () => {
    const { code, stderr } = await capture(['convert', file, '--out', 'package.json'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wirecopy: package.json: exists already\n' })
  })
})

describe('nothing to read ends with 1 and one line', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['nothing', '', '', 'is empty'],
    ['white space', ' \n', '', 'is empty'],
    ['nothing, told to be JSON', '', '--from json', 'is empty'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
      '',
      'is none of the formats that are read; --from says which it is all the same',
    ],
    ['other JSON', '{"name":"gate"}', '', 'is none of the formats that are read; --from says which it is all the same'],
    ['an empty page', '<!doctype html><p> </p>', '', 'there is no article in it: The HTML holds no text.'],
    [
      'XML that is cut off',
      '<nitf>\n<body>',
      '',
      'The text is no well-formed XML: Missing end tag for element body (line 2, column 7)',
    ],
    ['the wrong XML', nitf, '--from newsml-g2', 'The document is no NewsML-G2: its root is nitf'],
    ['XML for JSON', nitf, '--from ninjs', 'The text is no JSON (line 1, column 1)'],
    ['XML for articles', nitf, '--from json', 'is no JSON (line 1, column 1)'],
    [
      'no article',
      '{"@context":"https://schema.org","@type":"Thing"}',
      '',
      'there is no article in it: There is no article of schema.org in the input.',
    ],
    ['an empty list', '[]', '--from json', 'there is no article in it'],
    [
      'an article with a fault',
      '{"schemaVersion":1,"body":[]}',
      '',
      'is no valid article: quotes: expected a list, found nothing (undefined); wirecopy validate tells all',
    ],
    [
      'copy in Latin-1',
      Buffer.from('Café opens', 'latin1'),
      '',
      'not UTF-8 text: bad byte 0xE9 at offset 3; convert it to UTF-8',
    ],
  ])('%s', async (_, input, options, message) => {
    expect(await convert(input, options)).toEqual({
      code: 1,
      stdout: '',
      stderr: `wirecopy: standard input: ${message}\n`,
    })
  })
})
