import type { Article } from '../../article/index.js'
import { mayLink, writeHtmlBody } from '../markup/index.js'
import { type Identity, type Report, withKnown, writeIsoTime } from '../shared/index.js'
import type { FeedItem } from './item.js'
import type { WriteFeedOptions } from './options.js'
import { writePeople } from './people.js'
import { tellUtc } from './times.js'
import { isWeb } from './web-address.js'
import { withWebAddresses } from './web-addresses.js'

/** What further identifiers are called that lead to where people read the article. */
export const LINK = 'link'
const linkRoles: ReadonlySet<string | undefined> = new Set([LINK, 'url', 'web', 'permalink', 'canonical'])

/** What a format does with times. */
export interface TimesOfFormat {
  /** Whether there is one for when the article was first made. */
  hasCreated: boolean
  /** Whether all are written in UTC. */
  inUtc: boolean
}

/**
 * An article as an item of a feed; each format takes of it what it has a place for. Every address in it is one of the web,
 * but identifiers.
 */
export function writeItem(
  given: Article & Identity,
  { text }: WriteFeedOptions,
  { hasCreated, inUtc }: TimesOfFormat,
  report: Report,
): FeedItem {
  const article = withWebAddresses(given, report)
  const { id, altIds = [], subjects = [], keywords = [], rights, relations = [] } = article
  const page = altIds.find(({ role, value }) => linkRoles.has(role) && isWeb(value))
  const html = text === 'summary' ? '' : writeHtmlBody(withoutRefs(article), report, { quotation: 'span', mayLink })
  const paths = ['published', 'versionCreated', ...(hasCreated ? ['firstCreated' as const] : [])] as const
  const [published, updated, created] = paths.map((path) => writeIsoTime(article[path], path, {}, report))
  if (inUtc) tellUtc(article, paths, report)
  return withKnown(
    {
      id,
      people: writePeople(article.bylines),
      keywords,
      subjects,
      media: article.associations ?? [],
      shown: [],
      sources: (article.infoSources ?? []).map(({ name }) => name),
      identifiers: altIds.filter((one) => one !== page).map(({ value }) => value),
      related: relations.flatMap(({ rel, id: other }) => (rel === 'seeAlso' ? [other] : [])),
      rest: {},
    },
    {
      link: page?.value ?? (isWeb(id) ? id : undefined),
      title: article.headline,
      summary: article.summary,
      html: html || undefined,
      published,
      updated,
      created,
      language: article.language,
      rights: rights && withKnown({}, { holder: rights.holder, notice: rights.notice }),
      provider: article.provider,
    },
  )
}

/** Nothing in a feed says who the people of an article are. */
function withoutRefs<Given extends Article>(article: Given): Given {
  const quotes = article.quotes.map(({ speaker, ...quote }): Article['quotes'][number] => {
    if (speaker === undefined) return quote
    const { ref, ...named } = speaker
    return { ...quote, speaker: named }
  })
  return { ...article, quotes }
}
