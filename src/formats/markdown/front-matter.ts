import type { Article, Quote, Timestamp } from '../../article/index.js'
import { filled, holdOf, isEmbargoed, type Report, withKnown, writeIsoTime } from '../shared/index.js'
import { mediaKind } from './dialect.js'
import type { WriteMarkdownOptions } from './options.js'

/** A quotation in the front matter. */
export interface MarkdownQuote {
  /** The name of who spoke. */
  speaker?: string
  /** The first office or occupation that the article gives a person who speaks. */
  role?: string
  /** What kind of speaker it is: `person`, `organization`, `group`, `unnamed`, `document`. */
  kind?: string
  /** The words, without their marks. */
  text: string
  /** In marks (`direct`), in the reporter's words (`indirect`), or both (`mixed`). */
  type: Quote['type']
  /** How likely it is that words and speaker are right, 0 to 1. */
  certainty: number
}

/**
 * What stands above the text, under the names that generators of sites know, where they have one. No name keeps a page
 * back everywhere: Jekyll does not know `draft`, and most themes of others not `published`, so that both stand there
 * unless the option `generator` says for whom it is written. Hugo heeds either, but warns of a page that has both, at which
 * `--panicOnWarning` stops; newer ones stop at `published` as no date where no time is known.
 */
export interface MarkdownFrontMatter {
  title?: string
  /** The first headline below the title. */
  subtitle?: string
  description?: string
  /** When it was published, else when this version was made: ISO 8601, with an offset where one is known. */
  date?: string
  lastmod?: string
  /** There where the article is withheld, canceled, killed or under embargo, but for Jekyll: Hugo and most themes leave it out. */
  draft?: true
  /** The same for Jekyll, and left out for Hugo. */
  published?: false
  /** Goes with `draft`: the end of the embargo, else any time that is known, as Hugo would else take `published` for one. */
  publishDate?: string
  expiryDate?: string
  /** The end of the embargo. */
  embargo?: string
  /** `usable`, `withheld` or `canceled`. */
  status?: string
  /** The names of those who wrote it; of others in the bylines none. */
  authors?: string[]
  /** The bylines as printed. */
  bylines?: string[]
  /** The dateline as printed; it stands at the head of the text too. */
  dateline?: string
  /** BCP 47. Not `lang`, as Hugo stops at one for which it has no site. */
  language?: string
  tags?: string[]
  /** The names of the subjects. */
  categories?: string[]
  /** The address of the first picture. */
  image?: string
  /** Who supplies it. */
  source?: string
  /** The credit to print. */
  credit?: string
  copyright?: string
  slugline?: string
  /** The `id` of the article; Docusaurus and others have a use of their own for a field of that name. */
  identifier?: string
  version?: string
  /** Corrections as printed. */
  corrections?: string[]
  quotes?: MarkdownQuote[]
}

/** What is known of an article, as front matter. */
export function frontMatterOf(
  article: Article,
  generator: WriteMarkdownOptions['generator'],
  report: Report,
): MarkdownFrontMatter {
  const lastmod = writeTime(article.versionCreated, 'versionCreated', report)
  const date = writeTime(article.published, 'published', report) ?? lastmod
  const embargo = writeTime(article.embargoedUntil, 'embargoedUntil', report)
  const heldBack = holdOf(article) !== undefined || isEmbargoed(article)
  return withKnown(
    {},
    {
      title: article.headline,
      subtitle: article.headlines?.find(({ role }) => role === 'sub')?.text,
      description: article.summary,
      date,
      lastmod,
      draft: heldBack && generator !== 'jekyll' ? (true as const) : undefined,
      published: heldBack && generator !== 'hugo' ? (false as const) : undefined,
      publishDate: heldBack ? (embargo ?? date) : undefined,
      expiryDate: writeTime(article.expires, 'expires', report),
      embargo,
      status: article.status,
      authors: authorsOf(article),
      bylines: filled(article.bylines?.map(({ text }) => text)),
      dateline: article.dateline?.text,
      language: article.language,
      tags: filled(article.keywords),
      categories: filled(article.subjects?.map(({ name }) => name)),
      image: article.associations?.find((one) => mediaKind(one) === 'picture')?.href,
      source: article.provider?.name,
      credit: article.creditLine,
      copyright: copyrightOf(article.rights),
      slugline: article.slugline,
      identifier: article.id,
      version: article.version,
      corrections: filled(
        article.furniture?.filter(({ role, text }) => role === 'correction' && text !== '').map(({ text }) => text),
      ),
      quotes: filled(writeQuotes(article)),
    },
  )
}

/** A time as it stands in front matter. One without a zone is told of: generators take it for their own. */
function writeTime(time: Timestamp | undefined, path: string, report: Report): string | undefined {
  const iso = writeIsoTime(time, path, { day: true, local: true }, report)
  const isLocal = iso?.includes('T') && time?.offset === undefined && time?.instant === undefined
  if (isLocal && !report.issues.some((issue) => issue.path === path)) report.changed(path, 'written without a zone')
  return iso
}

function authorsOf({ bylines = [] }: Article): string[] | undefined {
  const all = bylines.flatMap(({ contributors = [] }) => contributors)
  return filled(all.filter(({ role }) => role === undefined || role === 'author').map(({ name }) => name))
}

// © 2031 Example News
function copyrightOf({ notice, year, holder }: NonNullable<Article['rights']> = {}): string | undefined {
  if (notice !== undefined) return notice
  return holder === undefined ? undefined : ['©', year, holder].filter((part) => part !== undefined).join(' ')
}

function writeQuotes({ quotes, people = [] }: Article): MarkdownQuote[] {
  const roles = new Map(people.map(({ id, roles }) => [id, roles?.find(({ former }) => former !== true)?.text]))
  return quotes.map(({ text, type, certainty, speaker }) => {
    const who = { speaker: speaker?.name, role: roles.get(speaker?.ref ?? ''), kind: speaker?.kind }
    return { ...withKnown({}, who), text, type, certainty }
  })
}
