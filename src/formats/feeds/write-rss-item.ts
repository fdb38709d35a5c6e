import type { RssFeed } from 'feedsmith'
import { filled, withKnown } from '../shared/index.js'
import { filledFields, writeDublinCore } from './dublin-core.js'
import { writeFeedText } from './feed-text.js'
import { firstWords } from './first-words.js'
import type { FeedItem, FeedPerson } from './item.js'
import { isWeb } from './web-address.js'
import { enclosuresOf, writeMedia } from './write-media.js'

/**
 * An item of RSS 2.0. Authors are `dc:creator`, as `author` asks for an address of mail; those of whom an address is
 * known stand as `atom:author` too. Of the times `pubDate` is the one that readers sort by: where there is none of
 * publication, it is that of the version.
 */
export function writeRssItem(item: FeedItem): RssFeed.Item<string> {
  const { id = '', link, title, summary, html, published, updated, created, language, rights } = item
  const authors = item.people.filter(({ role }) => role === undefined)
  const others = item.people.filter(({ role }) => role !== undefined)
  const { dc, dcterms } = writeDublinCore(item)
  // RSS asks for a title or a description
  const description = summary ?? (title === undefined ? firstWords(item) : undefined)
  const allOfDc = withKnown(dc, {
    creators: filled(namesOf(authors)),
    contributors: filled(namesOf(others)),
    subjects: filled(item.subjects.flatMap(({ name, scheme }) => (scheme === undefined ? [writeFeedText(name)] : []))),
    languages: language === undefined ? undefined : [language],
    rights: rights?.notice === undefined ? undefined : [writeFeedText(rights.notice)],
  })
  const atom = withKnown(
    {},
    {
      authors: filled(authors.filter(({ uri, email }) => uri ?? email).map(writePerson)),
      updated,
      links: filled(item.related.map((href) => ({ href, rel: 'related' }))),
    },
  )
  return withKnown(
    { guid: { value: id, isPermaLink: isWeb(id) } },
    {
      title: title === undefined ? undefined : writeFeedText(title),
      link,
      description: description === undefined ? undefined : writeFeedText(description),
      categories: filled([
        ...item.keywords.map((name) => ({ name: writeFeedText(name) })),
        ...item.subjects.flatMap(({ name, scheme }) =>
          scheme === undefined ? [] : [{ name: writeFeedText(name), domain: scheme }],
        ),
      ]),
      pubDate: published ?? updated ?? created,
      dc: filledFields(allOfDc),
      dcterms: filledFields(dcterms),
      atom: filledFields(atom),
      content: html === undefined ? undefined : { encoded: html },
      // RSS asks for a length; nobody knows it
      enclosures: filled(enclosuresOf(item.media).map((file) => ({ ...file, length: 0 }))),
      media: writeMedia(item.media),
    },
  )
}

/** Someone as Atom names people. */
export function writePerson({ name = '', uri, email }: FeedPerson) {
  return withKnown({ name: writeFeedText(name) }, { uri, email })
}

function namesOf(people: readonly FeedPerson[]): string[] {
  return people.flatMap(({ name }) => (name === undefined ? [] : [writeFeedText(name)]))
}
