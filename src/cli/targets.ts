import type { Article } from '../article/index.js'
import type { HouseName } from '../formats/plain-text/index.js'
import type { Written } from '../formats/shared/index.js'
import type { Issue } from '../index.js'

/** What the command line says to writers, by the names that the library has for it. */
export interface TargetOptions {
  version?: '3.1' | '2.2'
  payload?: 'xhtml' | 'nitf'
  id?: string
  versionCreated?: string
  provider?: string
  document?: boolean
  microdata?: boolean
  highlight?: boolean
  frontMatter?: boolean
  generator?: 'hugo' | 'jekyll'
  style?: HouseName
  columns?: number
  title?: string
  link?: string
  feedUrl?: string
}

/** Writes articles: one for each, or a feed of all. The output is a text, or a value for JSON. */
export type WriteArticles = (articles: readonly Article[]) => Written<unknown>[]

/** A format that `convert` writes. */
export interface TargetFormat {
  /** What it is as a file. */
  form: 'json' | 'xml' | 'text'
  ending: string
  options: readonly (keyof TargetOptions)[]
  /** Whether all articles go into one. */
  ofAll?: true
  /** What it cannot be written without. */
  needed?: keyof TargetOptions
  /** Only the one that is asked for is loaded. */
  load: () => Promise<(articles: readonly Article[], options: TargetOptions) => Written<unknown>[]>
}

const identity = ['id', 'versionCreated', 'provider'] as const
const ofFeeds = ['title', 'link', 'feedUrl', 'provider'] as const

const formats = {
  json: {
    form: 'json',
    ending: 'json',
    options: [],
    load: async () => each((article) => ({ output: article, issues: [] })),
  },
  ninjs: {
    form: 'json',
    ending: 'json',
    options: ['version', ...identity],
    load: async () => each((await import('../formats/ninjs/index.js')).writeNinjs),
  },
  nitf: {
    form: 'xml',
    ending: 'xml',
    options: identity,
    load: async () => each((await import('../formats/nitf/index.js')).writeNitf),
  },
  'newsml-g2': {
    form: 'xml',
    ending: 'xml',
    options: ['payload', ...identity],
    load: async () => each((await import('../formats/newsml-g2/index.js')).writeNewsmlG2),
  },
  'json-ld': {
    form: 'json',
    ending: 'json',
    options: identity,
    load: async () => each((await import('../formats/json-ld/index.js')).writeJsonLd),
  },
  html: {
    form: 'text',
    ending: 'html',
    options: ['document', 'microdata', 'highlight', ...identity],
    load: async () => each((await import('../formats/html/index.js')).writeHtml),
  },
  markdown: {
    form: 'text',
    ending: 'md',
    options: ['frontMatter', 'generator'],
    load: async () => each((await import('../formats/markdown/index.js')).writeMarkdown),
  },
  'plain-text': {
    form: 'text',
    ending: 'txt',
    options: ['style', 'columns'],
    load: async () => each((await import('../formats/plain-text/index.js')).writePlainText),
  },
  'web-annotation': {
    form: 'json',
    ending: 'json',
    options: identity,
    load: async () => each((await import('../formats/web-annotation/index.js')).writeWebAnnotations),
  },
  rss: {
    form: 'xml',
    ending: 'xml',
    options: ofFeeds,
    ofAll: true,
    needed: 'title',
    load: async () => all((await import('../formats/feeds/index.js')).writeRss),
  },
  atom: {
    form: 'xml',
    ending: 'xml',
    options: ofFeeds,
    ofAll: true,
    needed: 'title',
    load: async () => all((await import('../formats/feeds/index.js')).writeAtom),
  },
  'json-feed': {
    form: 'json',
    ending: 'json',
    options: ofFeeds,
    ofAll: true,
    needed: 'title',
    load: async () => all((await import('../formats/feeds/index.js')).writeJsonFeed),
  },
} as const satisfies Record<string, TargetFormat>

export type Target = keyof typeof formats
/** What `convert` writes, as `--to` names it. */
export const targets = Object.keys(formats) as Target[]
export const targetFormats: Readonly<Record<Target, TargetFormat>> = formats

/** Writes each article for itself; where there are several, issues say of which they are. */
function each(write: (article: Article, options: TargetOptions) => Written<unknown>) {
  return (articles: readonly Article[], options: TargetOptions): Written<unknown>[] =>
    articles.map((article, at) => {
      const { output, issues } = write(article, options)
      return { output, issues: articles.length === 1 ? issues : issues.map((issue) => ofArticle(issue, at)) }
    })
}

function ofArticle(issue: Issue, at: number): Issue {
  return { ...issue, message: `Article ${at + 1}: ${issue.message}` }
}

/** Writes one document of all articles. */
function all(write: (articles: readonly Article[], options: TargetOptions & { title: string }) => Written<unknown>) {
  // that there is a title is checked before
  return (articles: readonly Article[], { title = '', ...options }: TargetOptions): Written<unknown>[] => [
    write(articles, { title, ...options }),
  ]
}
