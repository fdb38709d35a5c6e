import type { Article } from '../article/index.js'
import { detectFormat } from '../formats/detect/index.js'
import type { ReadArticles } from '../formats/shared/index.js'
import { annotateArticle, completeArticle, type Issue, parseArticle } from '../index.js'
import { itemsInJson } from './articles-in-json.js'
import { InputError, textOfBytes } from './input.js'
import { withText } from './page-text.js'
import { checkArticle } from './problems.js'

/** What `convert` reads, as `--from` names it. */
export const sources = [
  'wire',
  'json',
  'ninjs',
  'nitf',
  'newsml-g2',
  'json-ld',
  'html',
  'feed',
  'iptc-7901',
  'anpa',
] as const
export type Source = (typeof sources)[number]

/** What the command line says of copy. */
export interface WireFlags {
  timeZone?: string
  language?: string
  referenceDate?: string
}

/** What of the flags is said of copy. */
export function wireFlagsOf({ timeZone, language, referenceDate }: WireFlags): WireFlags {
  return { ...(timeZone && { timeZone }), ...(language && { language }), ...(referenceDate && { referenceDate }) }
}

/** What was read from an input. */
export interface Reading {
  articles: Article[]
  issues: Issue[]
  /** The copy that spans of issues point into; those of other formats name fields. */
  copy?: string | undefined
}

/** What the input is, from what stands in it. */
function detectSource(bytes: Uint8Array, name: string, hint: string): Source {
  if (bytes.every((byte) => byte <= 0x20)) throw new InputError(`${name}: is empty`)
  const format = detectFormat(bytes)
  if (format === undefined) throw new InputError(`${name}: is none of the formats that are read${hint}`)
  return format === 'article' ? 'json' : format
}

/** Reads what an input is found to be. Of a page whose JSON-LD says nothing of the text, or of no article, the page itself is read. */
export async function readDetected(bytes: Uint8Array, name: string, options: WireFlags, hint = '') {
  const source = detectSource(bytes, name, hint)
  const reading = await readSource(source, bytes, name, options)
  const hasText = reading.articles.some(({ body }) => body.length > 0)
  if (source !== 'json-ld' || hasText || !isPage(bytes)) return { source, reading }
  const page = await readSource('html', bytes, name, options)
  const issues = [...reading.issues, ...page.issues]
  const [said, ...others] = reading.articles
  if (said === undefined) return { source: 'html' as const, reading: { ...page, issues } }
  const [shown] = page.articles
  const articles = shown === undefined || others.length > 0 ? reading.articles : [withText(said, shown)]
  return { source, reading: { articles, issues } }
}

function isPage(bytes: Uint8Array): boolean {
  return bytes.find((byte) => byte > 0x20 && byte < 0x80) === 0x3c
}

/** @throws InputError for input of which nothing can be read. */
export async function readSource(
  source: Source,
  bytes: Uint8Array,
  name: string,
  options: WireFlags,
): Promise<Reading> {
  if (source === 'json') return { articles: await readArticles(textOfBytes(bytes, name), name), issues: [] }
  if (source === 'wire') {
    const copy = textOfBytes(bytes, name)
    const { article, issues } = parseArticle(copy, options)
    return { articles: [article], issues, copy }
  }
  const read = await readers[source]()
  try {
    const reading = read(bytes, options)
    return source === 'iptc-7901' || source === 'anpa' ? annotated(reading) : reading
  } catch (error) {
    throw error instanceof Error && error.name === 'FormatError' ? new InputError(`${name}: ${error.message}`) : error
  }
}

/** Adds what the text of articles says to what a format said of them: byline and dateline, people, quotations. */
export function annotated({ articles, issues }: Reading): Reading {
  const found = articles.map((article) => {
    const printed = completeArticle(article)
    const { article: whole, issues: more } = annotateArticle(printed.article)
    return { article: whole, issues: [...printed.issues, ...more] }
  })
  return {
    articles: found.map(({ article }) => article),
    issues: [...issues, ...found.flatMap((one) => one.issues)],
  }
}

type Reader = (bytes: Uint8Array, options: WireFlags) => ReadArticles

/** Only the one that is asked for is loaded. */
const readers: Readonly<Record<Exclude<Source, 'wire' | 'json'>, () => Promise<Reader>>> = {
  ninjs: async () => {
    const { readNinjs } = await import('../formats/ninjs/index.js')
    return (bytes) => readNinjs(bytes)
  },
  nitf: async () => {
    const { readNitf } = await import('../formats/nitf/index.js')
    return (bytes) => readNitf(bytes)
  },
  'newsml-g2': async () => {
    const { readNewsmlG2 } = await import('../formats/newsml-g2/index.js')
    return (bytes) => readNewsmlG2(bytes)
  },
  'json-ld': async () => {
    const { readJsonLd } = await import('../formats/json-ld/index.js')
    return (bytes) => readJsonLd(bytes)
  },
  html: async () => {
    const { readHtml } = await import('../formats/html/index.js')
    return (bytes) => readHtml(bytes)
  },
  feed: async () => {
    const { readFeed } = await import('../formats/feeds/index.js')
    return (bytes, { timeZone, language }) =>
      readFeed(bytes, { ...(timeZone && { timeZone }), ...(language && { language }) })
  },
  'iptc-7901': async () => (await import('../formats/iptc-7901/index.js')).readIptc7901,
  anpa: async () => (await import('../formats/anpa/index.js')).readAnpa,
}

/** @throws InputError for a text that is no JSON, or holds what is no valid article. */
export async function readArticles(text: string, name: string): Promise<Article[]> {
  const articles: Article[] = []
  for (const item of itemsInJson(text, name)) {
    const checked = await checkArticle(item)
    if ('problems' in checked)
      throw new InputError(`${name}: is no valid article: ${checked.problems[0]}; wirecopy validate tells all`)
    articles.push(checked.article)
  }
  return articles
}
