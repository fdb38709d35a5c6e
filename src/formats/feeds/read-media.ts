import type { MediaNs } from 'feedsmith'
import { type Fields, filled, withKnown } from '../shared/index.js'
import { filledFields } from './dublin-core.js'
import { readFeedText } from './feed-text.js'
import type { FeedMedia } from './item.js'
import { typeOfMedia } from './media-type.js'
import { THUMBNAIL } from './write-media.js'

/** Faces of authors, which WordPress names before all media. */
const AVATAR = /^https?:\/\/(?:[\w-]{1,40}\.)?gravatar\.com\/avatar\//i

type Rendition = NonNullable<FeedMedia['renditions']>[number]
type Words = Pick<MediaNs.ItemOrFeed, 'title' | 'description' | 'credits' | 'thumbnails'>

/** A file that goes with an item, outside Media RSS. */
export interface Enclosure {
  url?: string
  type?: string
  length?: number
}

/**
 * The media of an item: those of Media RSS, each group as one with renditions, then files that these do not name. What
 * the item says of media is said of the only one. Faces of authors, and what else Media RSS says,
 * are handed back as they are.
 */
export function readMedia(
  given: MediaNs.ItemOrFeed = {},
  enclosures: readonly Enclosure[] = [],
): { media: FeedMedia[]; rest: { media?: Fields; enclosures?: Enclosure[] } } {
  const { groups = [], contents: all = [], title, description, credits, thumbnails, ...rest } = given
  const left = all.filter(isAvatar)
  const contents = all.filter((content) => !isAvatar(content))
  const words: Words = withKnown({}, { title, description, credits, thumbnails })
  const single = groups.length + contents.length === 1 ? words : {}
  const read = [
    ...groups.flatMap((group) => readGroup(group, single, left) ?? []),
    ...contents.flatMap((content) => readGroup({ contents: [content] }, single, left) ?? []),
  ]
  // <item><media:thumbnail url="…"/></item>: the only picture that there is
  const alone = groups.length + contents.length > 0 ? [] : (thumbnails ?? []).flatMap(readThumbnail)
  const media: FeedMedia[] = [...read, ...alone]
  const further = new Set(media.flatMap(({ renditions = [] }) => renditions.map(({ href }) => href)))
  for (const { url, type } of enclosures) {
    if (url === undefined || further.has(url)) continue
    media.push(withKnown({ type: typeOfMedia({ mediaType: type, href: url }), href: url }, { mediaType: type }))
  }
  const kept = filledFields(withKnown(rest, { contents: filled(left) })) as Fields | undefined
  // sizes, for which only renditions have a place
  const sizes = enclosures
    .filter(({ length = 0 }) => length > 0)
    .map(({ url, length }) => withKnown({}, { url, length }))
  return { media: merged(media), rest: withKnown({}, { media: kept, enclosures: filled(sizes) }) }
}

function readGroup(
  { contents = [], ...words }: MediaNs.Group,
  more: Words,
  left: MediaNs.Content[],
): FeedMedia | undefined {
  const files = contents.filter(({ url }) => url !== undefined)
  const main = files.find(({ isDefault }) => isDefault === true) ?? files[0]
  if (main?.url === undefined) return undefined
  const said = [main, words, more]
  const texts = said.flatMap(({ description, title }) => readFeedText(description?.value ?? title?.value) ?? [])
  const credit = said.flatMap(({ credits = [] }) => readFeedText(credits.map(({ value }) => value).join(', ')) ?? [])[0]
  const small = said.flatMap(({ thumbnails = [] }) => thumbnails).filter(({ url }) => url !== main.url)
  const renditions = [
    ...files.filter((file) => file !== main).map(readRendition),
    ...small.flatMap(({ url, width, height }): Rendition[] =>
      url === undefined ? [] : [withKnown({ name: THUMBNAIL, href: url }, sizeOf({ width, height }))],
    ),
  ]
  const { url: href, type: mediaType, medium, ...others } = main
  const { isDefault, width, height, title, description, credits, thumbnails, ...unread } = others
  if (Object.keys(unread).length > 0) left.push({ url: href, ...unread })
  return withKnown(
    { type: typeOfMedia({ medium, mediaType, href }), href },
    { mediaType, ...sizeOf(main), caption: texts[0], credit, renditions: filled(renditions) },
  )
}

function isAvatar({ url = '' }: MediaNs.Content): boolean {
  return AVATAR.test(url)
}

function readThumbnail({ url, width, height }: MediaNs.Thumbnail): FeedMedia[] {
  return url === undefined ? [] : [withKnown({ type: 'picture', href: url }, sizeOf({ width, height }))]
}

function readRendition(file: MediaNs.Content): Rendition {
  const { url = '', type, fileSize, duration } = file
  return withKnown(
    { href: url },
    { mediaType: type, ...sizeOf(file), sizeInBytes: whole(fileSize), duration: whole(duration) },
  )
}

function sizeOf({ width, height }: { width?: number | undefined; height?: number | undefined }) {
  return { width: whole(width), height: whole(height) }
}

function whole(value: number | undefined): number | undefined {
  return value !== undefined && Number.isSafeInteger(Math.round(value)) && value >= 0 ? Math.round(value) : undefined
}

/** Media of one address are one: what is said first goes. */
export function merged(media: readonly FeedMedia[]): FeedMedia[] {
  const byHref = new Map<string | undefined, FeedMedia>()
  for (const one of media) byHref.set(one.href, { ...one, ...byHref.get(one.href) })
  return [...byHref.values()]
}
