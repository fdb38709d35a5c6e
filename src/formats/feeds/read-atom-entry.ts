import type { AtomFeed } from 'feedsmith'
import { type Fields, filled, fromUri, withKnown } from '../shared/index.js'
import { readCategory } from './categories.js'
import { readDublinCore, rightsOf } from './dublin-core.js'
import { readFeedText } from './feed-text.js'
import type { FeedItem } from './item.js'
import { mergePeople } from './people.js'
import { paragraphsAsHtml } from './plain-content.js'
import { readMedia } from './read-media.js'
import { readAuthor } from './read-rss-item.js'

/** An entry of Atom 0.3 or 1.0. */
export function readAtomEntry(entry: AtomFeed.Entry<string>): FeedItem {
  const { id, title, summary, content, links = [], authors = [], contributors = [], categories = [], ...more } = entry
  const { published, updated, rights, source, dc, dcterms, media: files, xml, ...rest } = more
  const { rest: restOfCore, ...core } = readDublinCore(withKnown({}, { dc, dcterms }))
  const hrefs = (wanted: string) => links.filter(({ rel = 'alternate' }) => rel === wanted)
  const [page, ...pages] = hrefs('alternate')
  const others = links.filter(({ rel = 'alternate' }) => !['alternate', 'enclosure', 'related'].includes(rel))
  const enclosures = hrefs('enclosure').map(({ href, type, length }) => withKnown({}, { url: href, type, length }))
  const { media, rest: restOfMedia } = readMedia(files, enclosures)
  const concepts = categories.flatMap(({ term, scheme, label }) => {
    return term === undefined ? [] : [readCategory(withKnown({ term }, { scheme, label }))]
  })
  const publisher = readFeedText(source?.title?.value)
  return withKnown(
    {
      people: mergePeople([
        ...authors.map(readAuthor),
        ...contributors.map((one) => ({ ...readAuthor(one), role: 'contributor' })),
        ...core.people,
      ]),
      keywords: concepts.filter((one) => typeof one === 'string'),
      subjects: [...concepts.filter((one) => typeof one !== 'string'), ...core.subjects],
      media,
      sources: core.sources,
      identifiers: core.identifiers,
      related: hrefs('related').flatMap(({ href }) => href ?? []),
      rest: withKnown({ ...rest, ...restOfCore, ...restOfMedia }, { links: filled([...pages, ...others]) }) as Fields,
    },
    {
      id: id === undefined ? undefined : fromUri(id),
      link: page?.href,
      title: readFeedText(title?.value),
      summary: readFeedText(summary?.value),
      html: htmlOf(content),
      base: content?.xml?.base ?? xml?.base,
      published: published ?? core.published,
      updated: updated ?? core.updated,
      created: core.created,
      language: xml?.lang ?? content?.xml?.lang ?? core.language,
      rights: rightsOf(readFeedText(rights?.value) ?? core.rights?.notice, core.rights?.holder),
      provider: core.provider ?? (publisher === undefined ? undefined : { name: publisher }),
    },
  )
}

/** The text of an entry, whatever it says that it is: Atom 0.3 has media types. */
function htmlOf(content: AtomFeed.Content | undefined): string | undefined {
  if (content?.value === undefined) return undefined
  const { value, type = 'text' } = content
  return /html|xml/i.test(type) ? value : paragraphsAsHtml(value)
}
