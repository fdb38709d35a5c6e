import type { AtomFeed } from 'feedsmith'
import { type Fields, filled, fromUri, withKnown } from '../shared/index.js'
import { readCategory } from './categories.js'
import { readDublinCore, rightsOf } from './dublin-core.js'
import { inOneLine, readFeedText, readPlainText } from './feed-text.js'
import type { FeedItem } from './item.js'
import { mergePeople } from './people.js'
import { paragraphsAsHtml, unknownAsHtml } from './plain-content.js'
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
  const html = htmlOf(content)
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
      shown: [],
      sources: core.sources,
      identifiers: core.identifiers,
      related: hrefs('related').flatMap(({ href }) => href ?? []),
      rest: withKnown(
        { ...rest, ...restOfCore, ...restOfMedia },
        { links: filled([...pages, ...others]), content: html === undefined ? content : undefined },
      ) as Fields,
    },
    {
      id: id === undefined ? undefined : fromUri(id),
      link: page?.href,
      title: readAtomTitle(title),
      summary: readText(summary),
      html,
      base: xml?.base,
      contentBase: content?.xml?.base,
      published: published ?? core.published,
      updated: updated ?? core.updated,
      created: core.created,
      language: xml?.lang ?? content?.xml?.lang ?? core.language,
      rights: rightsOf(readText(rights) ?? core.rights?.notice, core.rights?.holder),
      provider: core.provider ?? (publisher === undefined ? undefined : { name: publisher }),
    },
  )
}

/** A text as plain text. One that says of itself that it is plain is believed, as Atom wants it of those that say nothing. */
export function readText(text: AtomFeed.Text | undefined): string | undefined {
  return isPlain(text?.type) ? readPlainText(text?.value) : readFeedText(text?.value)
}

export function readAtomTitle(title: AtomFeed.Text | undefined): string | undefined {
  return inOneLine(readText(title))
}

/** `text`, and the media type of Atom 0.3; where a text says nothing, feeds are not to be believed. */
function isPlain(type: string | undefined): boolean {
  return type !== undefined && /^text(?:\/plain)?$/i.test(type.trim())
}

const HTML = /html|^(?:text|application)\/xml$/i
const TEXT = /^text(?:$|\/)/i

/** The text of an entry, whatever it says that it is: Atom 0.3 has media types. Nothing for what is no text. */
function htmlOf(content: AtomFeed.Content | undefined): string | undefined {
  if (content?.value === undefined) return undefined
  const { value } = content
  const type = content.type?.split(';')[0]?.trim()
  if (type === undefined) return unknownAsHtml(value)
  if (HTML.test(type)) return value
  return TEXT.test(type) ? paragraphsAsHtml(value) : undefined
}
