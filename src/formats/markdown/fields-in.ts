import type { Article } from '../../article/index.js'
import { readIsoTime, withKnown } from '../shared/index.js'
import type { MarkdownFrontMatter } from './front-matter.js'

/** What a reader finds of an article in its front matter; whose byline an author's is, where there is one alone. */
export function fieldsIn(matter: MarkdownFrontMatter, { dateline, quotes }: Article): Omit<Article, 'body'> {
  const { title, subtitle, bylines, authors, source, copyright, corrections } = matter
  const time = (value: string | undefined) => (value === undefined ? undefined : readIsoTime(value))
  return withKnown(
    { schemaVersion: 1 as const, quotes: quotesIn(matter, quotes) },
    {
      id: matter.identifier,
      version: matter.version,
      language: matter.language,
      status: matter.status as Article['status'],
      slugline: matter.slugline,
      keywords: matter.tags,
      headline: title,
      headlines: subtitle === undefined ? undefined : [{ role: 'sub', text: subtitle }],
      summary: matter.description,
      bylines: bylines?.map((text) => {
        const isAlone = bylines.length === 1 && authors !== undefined
        return { text, ...(isAlone && { contributors: authors.map((name) => ({ name })) }) }
      }),
      dateline: dateline && { text: dateline.text, certainty: 1 },
      published: time(matter.date),
      versionCreated: time(matter.lastmod),
      embargoedUntil: time(matter.embargo),
      expires: time(matter.expiryDate),
      provider: source === undefined ? undefined : { name: source },
      creditLine: matter.credit,
      rights: copyright === undefined ? undefined : { notice: copyright },
      subjects: matter.categories?.map((name) => ({ name })),
      furniture: corrections?.map((text) => ({ role: 'correction' as const, text })),
    },
  )
}

function quotesIn({ quotes = [] }: MarkdownFrontMatter, given: Article['quotes']): Article['quotes'] {
  return quotes.flatMap(({ text, type, certainty }, at) => {
    const { id, speaker } = given[at] ?? {}
    if (id === undefined) return []
    return [
      {
        id,
        text,
        type,
        certainty,
        content: [],
        ...(speaker && { speaker: { name: speaker.name, kind: speaker.kind } }),
      },
    ]
  })
}
