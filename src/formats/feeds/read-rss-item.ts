import type { RdfFeed, RssFeed } from 'feedsmith'
import { type Fields, filled, withKnown } from '../shared/index.js'
import { vocabularyOf } from './categories.js'
import { readDescription } from './description.js'
import { filledFields, readDublinCore } from './dublin-core.js'
import { readFeedText, readTitle } from './feed-text.js'
import type { FeedItem, FeedPerson } from './item.js'
import { mergePeople } from './people.js'
import { readPodcast } from './podcast.js'
import { merged, readMedia } from './read-media.js'

/** An item of RSS 0.9x or 2.0. */
export function readRssItem(given: RssFeed.Item<string>): FeedItem {
  const { guid, pubDate, authors = [], categories = [], enclosures, source, ...item } = given
  const read = readShared(item, enclosures)
  const people = mergePeople([...read.people, ...authors.map(readAuthor)])
  // without an address a category is a word of the feed's own
  const named = categories.flatMap(({ name, domain }) => {
    const text = readFeedText(name)
    return text === undefined ? [] : [withKnown({ name: text }, { scheme: vocabularyOf(domain) })]
  })
  const title = readFeedText(source?.title)
  return withKnown(
    {
      ...read,
      people: people.filter(({ name }) => name !== undefined),
      keywords: named.filter(({ scheme }) => scheme === undefined).map(({ name }) => name),
      subjects: [...named.filter(({ scheme }) => scheme !== undefined), ...read.subjects],
      rest: withKnown(read.rest, { authors: filled(people.filter(({ name }) => name === undefined)) }) as Fields,
    },
    {
      id: guid?.value ?? read.link,
      link: read.link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
      published: pubDate ?? read.published,
      provider: read.provider ?? (title === undefined ? undefined : withKnown({ name: title }, { uri: source?.url })),
    },
  )
}

/** An item of RSS 0.90 or 1.0. */
export function readRdfItem({ rdf, ...item }: RdfFeed.Item<string>): FeedItem {
  const read = readShared(item)
  return withKnown(read, { id: rdf?.about ?? read.link })
}

function readShared(
  given: Omit<RssFeed.Item<string>, 'guid' | 'pubDate' | 'authors' | 'categories' | 'enclosures' | 'source'>,
  enclosures: RssFeed.Item<string>['enclosures'] = [],
): FeedItem {
  const { title, link, description, content, dc, dcterms, atom = {}, media: files, xml, itunes, ...rest } = given
  const { rest: restOfCore, ...core } = readDublinCore(withKnown({}, { dc, dcterms }))
  const { media, rest: restOfMedia } = readMedia(files, enclosures)
  const { authors = [], updated, links = [], ...restOfAtom } = atom
  const people: FeedPerson[] = mergePeople([...core.people, ...authors.map(readAuthor)])
  const podcast = readPodcast(itunes, people, description)
  const texts = readDescription(podcast.description, content?.encoded)
  const related = links.filter(({ rel }) => rel === 'related').flatMap(({ href }) => href ?? [])
  const restOfLinks = { links: filled(links.filter(({ rel }) => rel !== 'related')) }
  const kept = withKnown(
    { ...rest, ...restOfCore, ...restOfMedia },
    { atom: filledFields(withKnown(restOfAtom, restOfLinks)), itunes: podcast.rest },
  )
  return withKnown(
    {
      people: podcast.people,
      keywords: [],
      subjects: core.subjects,
      media: merged([...media, ...podcast.media]),
      shown: texts.media,
      sources: core.sources,
      identifiers: core.identifiers,
      related,
      rest: kept as Fields,
    },
    {
      link,
      title: readTitle(title),
      summary: texts.summary,
      html: texts.html,
      base: xml?.base,
      published: core.published,
      updated: updated ?? core.updated,
      created: core.created,
      language: core.language ?? xml?.lang,
      rights: core.rights,
      provider: core.provider,
    },
  )
}

/** Someone with a name, an address of mail, or a page. */
export function readAuthor({
  name,
  email,
  uri,
  link,
}: Partial<Record<'name' | 'email' | 'uri' | 'link', string>>): FeedPerson {
  return withKnown({}, { name: readFeedText(name), email, uri: uri ?? link })
}
