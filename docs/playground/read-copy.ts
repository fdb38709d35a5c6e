import { type Article, annotateArticle, completeArticle, type Issue, parseArticle } from 'wirecopy'
import { detectFormat, type InputFormat } from 'wirecopy/detect'
import type { ProfileReading } from 'wirecopy/wire'
import type { Options } from './options.js'

/** What a text was read as, and what came of it. */
export interface ReadCopy {
  format: InputFormat
  /** The one that is asked for, else the first. */
  article?: Article
  /** How many articles the text holds. */
  count: number
  issues: Issue[]
  profile?: ProfileReading
  /** Why there is no article. */
  problem?: string
}

type Reader = (input: string) => { articles: Article[]; issues: Issue[] }

/** Reads a text as what it is, or as what the options say it is. The options are taken to be good. */
export async function readCopy(copy: string, options: Options): Promise<ReadCopy> {
  const format = (options.from as InputFormat | undefined) ?? detectFormat(copy) ?? 'wire'
  if (format === 'wire') {
    const { article, issues, profile } = parseArticle(copy, wireOptions(options))
    return { format, article, count: 1, issues, ...(profile && { profile }) }
  }
  try {
    if (format === 'article') return { format, ...(await readOwn(copy)) }
    if (format === 'json-ld') {
      const page = await readJsonLdOrPage(copy, options.article)
      if (page !== undefined) return page
    }
    return annotated(format, (await readers[format](options))(copy), options.article)
  } catch (error) {
    if (!(error instanceof Error && error.name === 'FormatError')) throw error
    return { format, count: 0, issues: [], problem: error.message }
  }
}

export function wireOptions({ zone, language, date, order, profile }: Options) {
  return { timeZone: zone, language, referenceDate: date, dayMonthOrder: order, profile }
}

/** Other formats carry articles without people and quotations, or with: what the text says is added. */
function annotated(format: InputFormat, { articles, issues }: ReturnType<Reader>, which = '1'): ReadCopy {
  const chosen = articles[Number(which) - 1]
  if (chosen === undefined && articles.length > 0)
    return {
      format,
      count: articles.length,
      issues,
      problem: `There is no article ${which} in it, but ${articles.length} articles.`,
    }
  if (chosen === undefined)
    return { format, count: 0, issues, problem: issues[0]?.message ?? 'There is no article in it.' }
  const printed = completeArticle(chosen)
  const { article, issues: more } = annotateArticle(printed.article)
  return { format, article, count: articles.length, issues: [...issues, ...printed.issues, ...more] }
}

async function readOwn(copy: string): Promise<Omit<ReadCopy, 'format'>> {
  const { Article } = await import('wirecopy/article')
  const none = { count: 0, issues: [] }
  try {
    const { data, error } = Article.safeParse(JSON.parse(copy))
    if (data !== undefined) return { article: data, count: 1, issues: [] }
    const [{ path, message } = { path: [], message: '' }] = error?.issues ?? []
    return { ...none, problem: `This is no valid article: ${path.join('.')}: ${message}` }
  } catch (error) {
    return { ...none, problem: `This is no JSON: ${error instanceof Error ? error.message : error}` }
  }
}

/** A page may hold JSON-LD that says nothing of the text; then the page itself is read. */
async function readJsonLdOrPage(copy: string, which: string | undefined): Promise<ReadCopy | undefined> {
  if (!copy.trimStart().startsWith('<')) return undefined
  const { readJsonLd } = await import('wirecopy/json-ld')
  const read = readJsonLd(copy)
  if (read.articles.some(({ body }) => body.length > 0)) return annotated('json-ld', read, which)
  const { readHtml } = await import('wirecopy/html')
  return annotated('html', readHtml(copy), which)
}

/** Only the one that is asked for is loaded. */
const readers: Record<Exclude<InputFormat, 'wire' | 'article'>, (options: Options) => Promise<Reader>> = {
  ninjs: async () => (await import('wirecopy/ninjs')).readNinjs,
  nitf: async () => (await import('wirecopy/nitf')).readNitf,
  'newsml-g2': async () => (await import('wirecopy/newsml-g2')).readNewsmlG2,
  'json-ld': async () => (await import('wirecopy/json-ld')).readJsonLd,
  html: async () => (await import('wirecopy/html')).readHtml,
  feed: async ({ zone, language }) => {
    const { readFeed } = await import('wirecopy/feeds')
    return (text) => readFeed(text, { ...(zone && { timeZone: zone }), ...(language && { language }) })
  },
  'iptc-7901': async () => (await import('wirecopy/iptc-7901')).readIptc7901,
  anpa: async () => (await import('wirecopy/anpa')).readAnpa,
}
