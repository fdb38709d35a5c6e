import type { Article } from '../../article/index.js'
import { parseHtml } from '../markup/html.js'
import { isUnsafeLink, readDateline } from '../markup/index.js'
import { filled, linkSpeakers, type Report, settleReferences, withKnown } from '../shared/index.js'
import { takeAppearedOn } from './appeared-on.js'
import type { FeedFacts, FeedItem } from './item.js'
import { readLanguage } from './language.js'
import { readBylines } from './people.js'
import { placeMedia } from './place-media.js'
import { resolveAddresses } from './resolve-addresses.js'
import { resolveItem } from './resolve-item.js'
import { readTime, type TimeOptions } from './times.js'
import { LINK } from './write-item.js'

/** The article of an item; nothing, and an issue, for one that has neither a title nor a text. */
export function readItem(
  given: FeedItem,
  facts: FeedFacts,
  options: TimeOptions,
  path: string,
  report: Report,
): Article | undefined {
  const item = resolveItem(given, facts)
  const { link, title } = item
  const nodes = resolveAddresses(parseHtml(item.html ?? '', report), item.contentBase)
  const { reading, associations } = placeMedia(nodes, item.media)
  const { body, summary, lines } = takeAppearedOn(reading, item.summary)
  if (title === undefined && summary === undefined && body.length === 0) {
    report.add('not-a-news-text', `The item ${path} has neither a title nor a text; it was not read.`, { path })
    return undefined
  }
  const time = (text: string | undefined, field: string) => readTime(text, options, `${path}.${field}`, report)
  const language = readLanguage(item.language ?? facts.language, path, report)
  const id = item.id ?? link
  const people = item.people.length > 0 ? item.people : (facts.people ?? [])
  const { provider = facts.provider } = item
  const rights = { ...facts.rights, ...item.rights }
  const article: Article = withKnown(
    { schemaVersion: 1 as const, body, quotes: reading.quotes },
    {
      id,
      altIds: filled(readAltIds(item, id, path, report)),
      language,
      headline: title,
      summary,
      bylines: readBylines(people, language),
      dateline: reading.dateline === undefined ? undefined : readDateline(reading.dateline, nodes),
      published: time(item.published, 'published'),
      versionCreated: time(item.updated, 'versionCreated'),
      firstCreated: time(item.created, 'firstCreated'),
      furniture: filled(lines.map((text) => ({ role: 'boilerplate' as const, text }))),
      provider,
      infoSources: filled(item.sources.map((name) => ({ name }))),
      rights: Object.keys(rights).length > 0 ? rights : undefined,
      relations: filled(item.related.map((other) => ({ rel: 'seeAlso' as const, id: other }))),
      keywords: filled([...new Set(item.keywords)]),
      subjects: filled(item.subjects),
      associations: filled(associations),
      extra: Object.keys(item.rest).length > 0 ? { feeds: item.rest } : undefined,
    },
  )
  linkSpeakers(article)
  return settleReferences(article)
}

function readAltIds(
  { link, identifiers }: FeedItem,
  id: string | undefined,
  path: string,
  report: Report,
): NonNullable<Article['altIds']> {
  const further = identifiers.filter((value) => value !== id && value !== link).map((value) => ({ value }))
  if (link === undefined || link === id) return further
  if (!isUnsafeLink(link)) return [{ role: LINK, value: link }, ...further]
  report.add('field-invalid', `The link ${link.slice(0, 60)} leads nowhere; it was left out.`, { path })
  return further
}
