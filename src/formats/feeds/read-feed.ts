import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith'
import { withKnown } from '../shared/index.js'
import { readDublinCore, rightsOf } from './dublin-core.js'
import { readFeedText, readTitle } from './feed-text.js'
import type { Feed, FeedFacts } from './item.js'
import { readAtomEntry, readAtomTitle, readText } from './read-atom-entry.js'
import { readJsonAuthor, readJsonItem } from './read-json-item.js'
import { readAuthor, readRdfItem, readRssItem } from './read-rss-item.js'
import type { FeedApart } from './take-apart.js'

/** The items of a feed, and what it says for all of them. */
export function readParts(given: FeedApart): Feed {
  switch (given.format) {
    case 'rss':
      return { items: (given.feed.items ?? []).map(readRssItem), facts: ofRss(given.feed) }
    case 'rdf':
      return { items: (given.feed.items ?? []).map(readRdfItem), facts: ofRss(given.feed) }
    case 'atom':
      return { items: (given.feed.entries ?? []).map(readAtomEntry), facts: ofAtom(given.feed) }
    default:
      return { items: given.items.map((item) => item && readJsonItem(item)), facts: ofJson(given.feed) }
  }
}

function ofRss({ title, link, dc, xml, ...more }: RssFeed.Feed<string> | RdfFeed.Feed<string>): FeedFacts {
  const { provider, language, rights } = readDublinCore(withKnown({}, { dc }))
  const { language: own, copyright, atom }: Partial<RssFeed.Feed<string>> = more
  return withKnown(
    {},
    {
      provider: provider ?? publisherOf(readTitle(title), link),
      language: own ?? language ?? xml?.lang,
      rights: rightsOf(readFeedText(copyright) ?? rights?.notice, undefined),
      base: xml?.base,
      home: link ?? selfOf(atom?.links),
    },
  )
}

function ofAtom({ title, links = [], authors = [], rights, dc, xml }: AtomFeed.Feed<string>): FeedFacts {
  const core = readDublinCore(withKnown({}, { dc }))
  const home = links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href
  const provider = core.provider ?? publisherOf(readAtomTitle(title), home)
  return withKnown(
    // a feed that names itself as its author says nothing of who wrote its entries
    { people: authors.map(readAuthor).filter(({ name }) => name !== provider?.name) },
    {
      provider,
      language: xml?.lang ?? core.language,
      rights: rightsOf(readText(rights), undefined),
      base: xml?.base,
      home: home ?? selfOf(links),
    },
  )
}

function ofJson({
  title,
  home_page_url: home,
  feed_url: self,
  language,
  authors = [],
}: JsonFeed.Feed<string>): FeedFacts {
  const provider = title === undefined ? undefined : withKnown({ name: title }, { uri: home })
  const people = authors.map(readJsonAuthor).filter(({ name }) => name !== title)
  return withKnown({ people }, { provider, language, home: home ?? self })
}

/** Where the feed itself stands. */
function selfOf(links: AtomFeed.Feed<string>['links'] = []): string | undefined {
  return links.find(({ rel }) => rel === 'self')?.href
}

/** The feed, as whoever supplies its items. */
function publisherOf(name: string | undefined, uri: string | undefined): FeedFacts['provider'] {
  return name === undefined ? undefined : withKnown({ name }, { uri })
}
