import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseXml, type XmlElement, type XmlNode } from '@rgrove/parse-xml'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Article } from '../src/article/index.js'
import { readJsonLd, writeJsonLd } from '../src/formats/json-ld/index.js'
import { readHtml } from '../src/formats/markup/html.js'
import { decodeText, stringValue } from '../src/formats/markup/index.js'
import { readNewsmlG2, writeNewsmlG2 } from '../src/formats/newsml-g2/index.js'
import { readNinjs, writeNinjs } from '../src/formats/ninjs/index.js'
import { readNitf, writeNitf } from '../src/formats/nitf/index.js'
import { createReport, FormatError } from '../src/formats/shared/index.js'

// How real files of each format are read: `npm run eval:formats -- DIR`, where DIR holds a folder for each format.
// Of each file: the share of the words of its body that are found, in order, in the articles read from it; whether headline,
// byline, dateline and a time were read where the file has them; the worst issue. And whether what is written from it
// validates against the official schemas, which stand in `../schemas` beside DIR.

interface Expected {
  /** The text of the body, as `string()` of XPath gives it; nothing where the file is no news text. */
  body?: string
  headline?: boolean
  byline?: boolean
  dateline?: boolean
  time?: boolean
}

interface Format {
  read(input: Uint8Array): { articles: Article[]; issues: { severity: string; code: string }[] }
  expect(input: Uint8Array): Expected
}

const formats: Record<string, Format> = {
  ninjs: { read: (input) => readNinjs(input), expect: expectNinjs },
  nitf: { read: (input) => readNitf(input), expect: expectNitf },
  'newsml-g2': { read: (input) => readNewsmlG2(input), expect: expectNewsmlG2 },
  'json-ld': { read: (input) => readJsonLd(input), expect: () => ({}) },
}

const directory = process.argv[2] ?? '../shared/formats/fixtures'
const schemas = join(directory, '..', 'schemas')
const temporary = mkdtempSync(join(tmpdir(), 'formats-'))
const written: { file: string; article: Article }[] = []
let failed = 0

for (const [name, format] of Object.entries(formats)) {
  const folder = join(directory, name)
  if (existsSync(folder)) readFolder(name, folder, format)
}
readSuite()
validate()
rmSync(temporary, { recursive: true })
process.exitCode = failed === 0 ? 0 : 1

function readFolder(name: string, folder: string, { read, expect }: Format): void {
  console.log(`\n${name}`)
  const shares: number[] = []
  for (const file of readdirSync(folder).sort()) {
    const input = readFileSync(join(folder, file))
    const line = [file.slice(0, 70).padEnd(70)]
    try {
      const { articles, issues } = read(input)
      const wanted = expect(input)
      for (const article of articles) {
        written.push({ file: `${name}/${file}`, article })
        const checked = Article.safeParse(article)
        if (!checked.success) line.push(`NOT VALID ${JSON.stringify(checked.error.issues[0])}`.slice(0, 200))
      }
      line.push(`${articles.length} articles`)
      if (wanted.body !== undefined) {
        const share = shareOfWords(wanted.body, articles.map(wordsIn).join('\n'))
        shares.push(share)
        line.push(`${(100 * share).toFixed(2)} %`)
        if (share < 0.97) failed++
      }
      line.push(fieldsRead(wanted, articles))
      line.push([...new Set(issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code))].join(' '))
    } catch (error) {
      const isNamed = error instanceof FormatError
      if (!isNamed) failed++
      line.push(isNamed ? `FormatError: ${error.message}`.slice(0, 110) : `EXCEPTION ${String(error)}`.slice(0, 200))
    }
    console.log(line.join('  '))
  }
  const average = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
  console.log(`words kept, on average of ${shares.length}: ${(100 * average).toFixed(2)} %`)
  if (shares.length > 0 && average < 0.995) failed++
}

function fieldsRead(wanted: Expected, articles: readonly Article[]): string {
  const has: Record<string, (article: Article) => boolean> = {
    headline: ({ headline }) => headline !== undefined,
    byline: ({ bylines }) => bylines !== undefined,
    dateline: ({ dateline }) => dateline !== undefined,
    time: ({ versionCreated, published, firstCreated }) => (versionCreated ?? published ?? firstCreated) !== undefined,
  }
  return Object.entries(has)
    .filter(([name]) => wanted[name as keyof Expected] === true)
    .map(([name, test]) => {
      const isRead = articles.some(test)
      if (!isRead && articles.length > 0) failed++
      return isRead ? name : `NO ${name}`
    })
    .join(' ')
}

/** IPTC's own suite for ninjs: files that have to pass give no error, files that have to fail give an issue at least. */
function readSuite(): void {
  const folder = join(directory, 'ninjs-suite')
  if (!existsSync(folder)) return
  const wrong: string[] = []
  const files = readdirSync(folder).filter((file) => /__should_(?:pass|fail)__/.test(file))
  for (const file of files) {
    let verdict: string
    try {
      const { issues } = readNinjs(readFileSync(join(folder, file)))
      if (issues.some(({ severity }) => severity === 'error')) verdict = 'error'
      else verdict = issues.length > 0 ? 'issue' : 'clean'
    } catch (error) {
      verdict = error instanceof FormatError ? 'FormatError' : `EXCEPTION ${String(error)}`
    }
    const isRight = file.includes('__should_fail__')
      ? !/^(?:clean|EXCEPTION)/.test(verdict)
      : verdict === 'clean' || verdict === 'issue'
    if (!isRight) wrong.push(`${file}: ${verdict}`)
  }
  console.log(`\nninjs-suite: ${files.length - wrong.length} of ${files.length} as they should be`)
  for (const line of wrong) console.log(`  ${line}`)
  failed += wrong.length
}

/** Writes every article that was read in every format, and validates what can be. */
function validate(): void {
  if (!existsSync(schemas)) return
  console.log(`\n${written.length} articles read above, written and validated`)
  const ninjs = (version: string) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addSchema(json('ninjs/GeoJSON-schema.json'), 'https://geojson.org/schema/GeoJSON.json')
    return ajv.compile(json(`ninjs/ninjs-schema_${version}.json`))
  }
  for (const version of ['3.1', '2.2'] as const) {
    const check = ninjs(version)
    tell(`ninjs ${version}`, ({ article }) => {
      return check(JSON.parse(JSON.stringify(writeNinjs(article, { version }).output)))
        ? ''
        : JSON.stringify(check.errors?.[0])
    })
  }
  tell('json-ld', ({ article }) => (JSON.stringify(writeJsonLd(article).output).length > 0 ? '' : 'empty'))
  const g2 = 'newsml-g2/G2-multi-schema-2.35.xsd'
  xml('nitf', 'nitf/nitf-3-6.xsd', (article) => writeNitf(article).output)
  xml('newsml-g2', g2, (article) => writeNewsmlG2(article).output)
  xml(
    'newsml-g2 with nitf',
    'newsml-g2/G2-NITF-multi.xsd',
    (article) => writeNewsmlG2(article, { payload: 'nitf' }).output,
  )
}

function tell(name: string, check: (one: (typeof written)[number]) => string): void {
  const wrong = written.flatMap((one) => {
    const said = check(one)
    return said === '' ? [] : [`  ${one.file}: ${said}`]
  })
  console.log(`${name}: ${written.length - wrong.length} of ${written.length}`)
  for (const line of wrong.slice(0, 10)) console.log(line.slice(0, 300))
  failed += wrong.length
}

function xml(name: string, schema: string, write: (article: Article) => string): void {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' })
  } catch {
    console.log(`${name}: not validated, there is no xmllint`)
    return
  }
  const files = written.map(({ article }, index) => {
    const file = join(temporary, `${name.replaceAll(' ', '-')}-${index}.xml`)
    writeFileSync(file, write(article))
    return file
  })
  let said = ''
  try {
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', join(schemas, schema), ...files], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  } catch (error) {
    said = String((error as { stderr: Buffer }).stderr)
  }
  tell(name, ({ file, article }) => {
    const own = files[written.findIndex((one) => one.article === article && one.file === file)] as string
    return said.split('\n').find((line) => line.startsWith(own) && line.includes('error')) ?? ''
  })
}

function json(path: string): object {
  return JSON.parse(readFileSync(join(schemas, path), 'utf8')) as object
}

/** Everything that shows in the body of an article, as a reader of the page sees it. */
function wordsIn(article: Article): string {
  const captions = new Map(
    article.associations?.map(({ id, caption, credit }) => [id, `${caption ?? ''}\n${credit ?? ''}`]),
  )
  const blocks = article.body.map((block) => {
    if ('text' in block) return block.text
    if (block.type === 'table') return [block.caption ?? '', ...block.rows.flat().map(({ text }) => text)].join('\n')
    if (block.type === 'media') return captions.get(block.ref) ?? ''
    return block.type === 'embed' ? readHtml(block.html, createReport()).map(stringValue).join('') : ''
  })
  return [article.dateline?.text ?? '', ...blocks].join('\n')
}

/** The share of the words of one text that stand in another, in order: their longest common subsequence. */
function shareOfWords(reference: string, text: string): number {
  const wanted = wordsOf(reference)
  const found = wordsOf(text)
  if (wanted.length === 0) return 1
  let row = new Uint32Array(found.length + 1)
  for (const word of wanted) {
    const next = new Uint32Array(row.length)
    for (const [at, other] of found.entries()) {
      next[at + 1] = word === other ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number)
    }
    row = next
  }
  return (row[found.length] as number) / wanted.length
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function rootOf(input: Uint8Array): XmlElement | undefined {
  const text = decodeText(input, createReport()).trimStart()
  try {
    return parseXml(text, { ignoreUndefinedEntities: true }).root ?? undefined
  } catch {
    return undefined
  }
}

function all(node: XmlElement | undefined, name: string): XmlElement[] {
  if (node === undefined) return []
  return node.children.flatMap((child) => {
    if (!isElement(child)) return []
    return [...(localName(child) === name ? [child] : []), ...all(child, name)]
  })
}

function isElement(node: XmlNode): node is XmlElement {
  return node.type === 'element'
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

function has(node: XmlElement | undefined, name: string): boolean {
  return all(node, name).some(({ text }) => text.trim() !== '')
}

function expectNitf(input: Uint8Array): Expected {
  const root = rootOf(input)
  const head = all(root, 'body.head')[0]
  return {
    // a note in the head may have a body.content of its own
    body: all(root, 'body.content')
      .filter(({ parent }) => parent?.type === 'element' && localName(parent as XmlElement) === 'body')
      .map(({ text }) => text)
      .join('\n'),
    headline: has(head, 'hl1'),
    byline: has(head, 'byline'),
    dateline: has(head, 'dateline'),
    time: all(root, 'date.issue').some(({ attributes }) =>
      /^\d{8}T\d{6}\b|^\d{4}-\d\d-\d\dT/.test(attributes.norm ?? ''),
    ),
  }
}

function expectNewsmlG2(input: Uint8Array): Expected {
  const items = [rootOf(input)].flatMap((root) =>
    root && localName(root) === 'newsItem' ? [root] : all(root, 'newsItem'),
  )
  const texts = items.flatMap((item) => all(item, 'contentSet')[0] ?? []).flatMap((content) => payloadOf(content) ?? [])
  if (texts.length === 0) return {}
  return {
    body: texts.join('\n'),
    headline: items.some((item) => has(all(item, 'contentMeta')[0], 'headline')),
    byline: items.some((item) => has(all(item, 'contentMeta')[0], 'by')),
    // some write a time where the dateline belongs
    dateline: items.some((item) =>
      all(all(item, 'contentMeta')[0], 'dateline').some(({ text }) => /^\s*(?!\d{4}-\d\d)\S/.test(text)),
    ),
    time: items.some((item) => has(item, 'versionCreated')),
  }
}

/** The text of an item: the body of its XHTML or NITF, or its inline data. */
function payloadOf(content: XmlElement): string | undefined {
  const data = all(content, 'inlineData')[0]
  if (data !== undefined) return readHtml(data.text, createReport()).map(stringValue).join('')
  const inline = all(content, 'inlineXML')[0]
  const nitf = all(inline, 'body.content')[0]
  const body = nitf ?? all(inline, 'body')[0]
  return body && shownText(body)
}

/** The text of an element, with a space between lines and cells. */
function shownText(node: XmlNode): string {
  if (!isElement(node))
    return node.type === 'text' || node.type === 'cdata' ? ((node as { text?: string }).text ?? '') : ''
  const text = node.children.map(shownText).join('')
  return /^(?:p|td|th|tr|table|li|[uo]l|div|br|h[1-6]|hl[12]|pre|block)$/.test(localName(node)) ? ` ${text} ` : text
}

function expectNinjs(input: Uint8Array): Expected {
  const item = JSON.parse(decodeText(input, createReport())) as Record<string, unknown>
  const bodies = (item.bodies ?? []) as { value?: string; contentType?: string; contenttype?: string }[]
  const html =
    item.body_xhtml ??
    item.body_html ??
    bodies.find((body) => /html/.test(body.contentType ?? body.contenttype ?? ''))?.value
  const plain = item.body_text ?? bodies[0]?.value
  const isNews = item.type === undefined || item.type === 'text' || item.type === 'composite'
  const isText = isNews && item.eventDetails === undefined
  const body = typeof html === 'string' ? readHtml(html, createReport()).map(stringValue).join('') : plain
  return {
    ...(isText && typeof body === 'string' && { body }),
    headline: isText && (item.headline !== undefined || item.headlines !== undefined),
    byline: isText && (item.byline !== undefined || item.by !== undefined),
    time: isText && (item.versioncreated ?? item.versionCreated) !== undefined,
  }
}
