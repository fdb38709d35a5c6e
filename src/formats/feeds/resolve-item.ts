import { withKnown } from '../shared/index.js'
import type { FeedFacts, FeedItem, FeedMedia } from './item.js'
import { resolveAddress } from './resolve-addresses.js'

/**
 * An item with addresses that lead somewhere, as far as the feed says from where: relative ones go by `xml:base` of the
 * entry and the feed around it, or else by the feed's home page; those in texts by `xml:base`, or else by the item's link.
 */
export function resolveItem(item: FeedItem, { base: said, home }: FeedFacts): FeedItem {
  const feedBase = said === undefined ? undefined : resolveAddress(said, home)
  const declared = item.base === undefined ? feedBase : resolveAddress(item.base, feedBase ?? home)
  const base = declared ?? home
  const to = (address: string) => resolveAddress(address, base)
  const link = item.link === undefined ? undefined : to(item.link)
  const ofTexts = declared ?? link ?? home
  const contentBase = item.contentBase === undefined ? ofTexts : resolveAddress(item.contentBase, ofTexts)
  const media = item.media.map((one) => resolveMedia(one, base))
  const known = new Set(media.map(({ href }) => href))
  const shown = item.shown.map((one) => resolveMedia(one, contentBase)).filter(({ href }) => !known.has(href))
  return withKnown(
    {
      ...item,
      media: [...media, ...shown],
      shown: [],
      people: item.people.map((person) => ({ ...person, ...(person.uri && { uri: to(person.uri) }) })),
      related: item.related.map(to),
    },
    {
      // RSS has a link as the identifier of an item
      id: item.id === item.link ? link : item.id,
      link,
      contentBase,
    },
  )
}

function resolveMedia({ href, renditions, ...one }: FeedMedia, base: string | undefined): FeedMedia {
  return withKnown(one, {
    href: href === undefined ? undefined : resolveAddress(href, base),
    renditions: renditions?.map((file) => ({ ...file, href: resolveAddress(file.href, base) })),
  })
}
