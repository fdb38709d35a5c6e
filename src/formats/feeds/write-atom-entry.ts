import type { AtomFeed } from 'feedsmith'
import { isUnsafeLink } from '../markup/index.js'
import { filled, makeUri, toUri, withKnown } from '../shared/index.js'
import { writeCategory } from './categories.js'
import { filledFields, writeDublinCore } from './dublin-core.js'
import { isTakenForHtml, writeFeedText } from './feed-text.js'
import type { FeedItem } from './item.js'
import { enclosuresOf, writeMedia } from './write-media.js'
import { writePerson } from './write-rss-item.js'

/** What Atom asks for and an item may lack: its own, or what stands for it. */
export interface AtomNeeds {
  title: string
  updated: string
  /** Where it is read, for one that has no text either. */
  link?: string
}

/** An entry of Atom (RFC 4287). */
export function writeAtomEntry(item: FeedItem, needs: AtomNeeds): AtomFeed.Entry<string> {
  const { id = '', link = needs.link, summary, html, published, language, rights } = item
  const { dc, dcterms } = writeDublinCore(item)
  return withKnown(
    { id: isUnsafeLink(id) ? makeUri(id) : toUri(id), title: writeText(needs.title), updated: needs.updated },
    {
      published,
      authors: filled(item.people.filter(({ role }) => role === undefined).map(writePerson)),
      contributors: filled(item.people.filter(({ role }) => role !== undefined).map(writePerson)),
      links: filled([
        ...(link === undefined ? [] : [{ href: link, rel: 'alternate' }]),
        ...item.related.map((href) => ({ href, rel: 'related' })),
        ...enclosuresOf(item.media).map(({ url, type }) => ({ href: url, rel: 'enclosure', type })),
      ]),
      categories: filled([...item.keywords.map((term) => ({ term })), ...item.subjects.map(writeCategory)]),
      summary: summary === undefined ? undefined : writeText(summary),
      content: html === undefined ? undefined : { value: html, type: 'html' },
      rights: rights?.notice === undefined ? undefined : writeText(rights.notice),
      dc: filledFields(dc),
      dcterms: filledFields(dcterms),
      media: writeMedia(item.media),
      xml: language === undefined ? undefined : { lang: language },
    },
  )
}

export function writeText(text: string): AtomFeed.Text {
  return { value: writeFeedText(text), type: isTakenForHtml(text) ? 'html' : 'text' }
}
