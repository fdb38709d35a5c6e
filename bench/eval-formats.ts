import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Article } from '../src/article/index.js'
import { readAnpa } from '../src/formats/anpa/index.js'
import { readIptc7901 } from '../src/formats/iptc-7901/index.js'
import { readJsonLd, writeJsonLd } from '../src/formats/json-ld/index.js'
import { readNewsmlG2, writeNewsmlG2 } from '../src/formats/newsml-g2/index.js'
import { readNinjs, writeNinjs } from '../src/formats/ninjs/index.js'
import { readNitf, writeNitf } from '../src/formats/nitf/index.js'
import { FormatError } from '../src/formats/shared/index.js'
import { annotateArticle, completeArticle } from '../src/index.js'
import {
  type Expected,
  expectNewsmlG2,
  expectNinjs,
  expectNitf,
  expectTransmission,
  shownHtml,
} from './formats-expected.js'
import { readBack } from './formats-read-back.js'
import { shareOfWords } from './words.js'

// How real files of each format are read: `npm run eval:formats -- DIR`, where DIR holds a folder for each format.
// Of each file: the share of the words of its body that are found, in order, in the articles read from it; whether headline,
// byline, dateline and a time were read where the file has them; the worst issue. And whether what is written from it
// validates against the official schemas, which stand in `../schemas` beside DIR.

interface Format {
  read(input: Uint8Array): { articles: Article[]; issues: { severity: string; code: string }[] }
  expect(input: Uint8Array): Expected
  /** What shows of an article, where that is more than its body. */
  words?(article: Article, input: string): string
}

const formats: Record<string, Format> = {
  ninjs: { read: (input) => readNinjs(input), expect: expectNinjs },
  nitf: { read: (input) => readNitf(input), expect: expectNitf },
  'newsml-g2': { read: (input) => readNewsmlG2(input), expect: expectNewsmlG2 },
  'json-ld': { read: (input) => readJsonLd(input), expect: () => ({}) },
  iptc7901: { read: (input) => readIptc7901(input), expect: expectTransmission, words: wordsOfCopy },
  anpa: { read: (input) => readAnpa(input), expect: expectTransmission, words: wordsOfCopy },
}

const directory = process.argv[2] ?? '../shared/formats/fixtures'
const schemas = join(directory, '..', 'schemas')
const temporary = mkdtempSync(join(tmpdir(), 'formats-'))
/** The articles as they were read, and with what their text says. */
const written: { file: string; read: Article; article: Article }[] = []
let failed = 0

for (const [name, format] of Object.entries(formats)) {
  const folder = join(directory, name)
  if (existsSync(folder)) readFolder(name, folder, format)
}
readSuite()
tellCompleted()
validate()
failed += readBack(written.map(({ article }) => article))
rmSync(temporary, { recursive: true })
process.exitCode = failed === 0 ? 0 : 1

function readFolder(name: string, folder: string, { read, expect, words = wordsIn }: Format): void {
  console.log(`\n${name}`)
  const shares: number[] = []
  for (const file of readdirSync(folder).sort()) {
    const input = readFileSync(join(folder, file))
    const line = [file.slice(0, 70).padEnd(70)]
    try {
      const { articles, issues } = read(input)
      const wanted = expect(input)
      for (const article of articles) {
        const whole = annotateArticle(completeArticle(article).article).article
        written.push({ file: `${name}/${file}`, read: article, article: whole })
        for (const one of [article, whole]) {
          const checked = Article.safeParse(one)
          if (checked.success) continue
          failed++
          line.push(`NOT VALID ${JSON.stringify(checked.error.issues[0])}`.slice(0, 200))
        }
      }
      line.push(`${articles.length} articles`)
      if (wanted.body !== undefined) {
        const share = shareOfWords(wanted.body, articles.map((article) => words(article, wanted.body ?? '')).join('\n'))
        shares.push(share)
        line.push(`${(100 * share).toFixed(2)} %`)
        const inBody = shareOfWords(wanted.body, articles.map(wordsIn).join('\n'))
        if (words !== wordsIn) line.push(`${(100 * inBody).toFixed(0)} % in the body`)
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

/** What `completeArticle` adds to what the formats say. */
function tellCompleted(): void {
  const withoutDateline = written.filter(({ read }) => read.dateline === undefined && read.body.length > 0)
  const datelines = withoutDateline.flatMap(({ article }) => article.dateline?.text ?? [])
  const bylines = (one: Article) => one.bylines?.filter(({ contributors }) => contributors !== undefined).length ?? 0
  const added = written.reduce((sum, { read, article }) => sum + bylines(article) - bylines(read), 0)
  console.log(
    `\nin the text only: a dateline in ${datelines.length} of ${withoutDateline.length} articles without one,`,
  )
  console.log(`people in ${added} bylines; the datelines: ${datelines.map((text) => JSON.stringify(text)).join(' ')}`)
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
    return block.type === 'embed' ? shownHtml(block.html) : ''
  })
  return [article.dateline?.text ?? '', ...blocks].join('\n')
}

/** Every line of the copy that an article was read from: its furniture and its body, merged in the order of the copy. */
function wordsOfCopy(article: Article, copy: string): string {
  const plain = copy.replace(/\s+/g, ' ')
  const { dateline, ...rest } = article
  const queues = [(article.furniture ?? []).map(({ text }) => text), wordsIn(rest).split('\n')]
  const lines: string[] = []
  let from = 0
  const placeOf = ([line]: readonly string[]) => {
    if (line === undefined) return Number.POSITIVE_INFINITY
    const at = plain.indexOf(line.replace(/\s+/g, ' ').trim(), from)
    return at < 0 ? from : at
  }
  while (queues.some(({ length }) => length > 0)) {
    const places = queues.map(placeOf)
    const first = places.indexOf(Math.min(...places))
    const line = queues[first]?.shift() ?? ''
    from = (places[first] as number) + line.length
    lines.push(line)
  }
  return lines.join('\n')
}
