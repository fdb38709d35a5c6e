import type { MediaNs } from 'feedsmith'
import { filled, withKnown } from '../shared/index.js'
import { isTakenForHtml, writeFeedText } from './feed-text.js'
import type { FeedMedia } from './item.js'
import { mediumOf } from './media-type.js'

type Rendition = NonNullable<FeedMedia['renditions']>[number]

/** What renditions are called that Media RSS has an element for. */
export const THUMBNAIL = 'thumbnail'

/**
 * Media as Media RSS has them: one file as `media:content`; where any has several, each as `media:group`, so that their
 * order stays. What has no file at all is left out.
 */
export function writeMedia(media: readonly FeedMedia[]): MediaNs.ItemOrFeed | undefined {
  const all = media.filter(({ href, renditions = [] }) => href !== undefined || renditions.length > 0)
  if (all.length === 0) return undefined
  const areGroups = all.some(({ renditions = [] }) => renditions.some((one) => !isThumbnail(one)))
  return areGroups
    ? { groups: all.map(writeGroup) }
    : { contents: all.map((one) => ({ ...writeFile(one), ...writeWords(one) })) }
}

function writeGroup(one: FeedMedia): MediaNs.Group {
  const { type, href, renditions = [] } = one
  const medium = mediumOf(type)
  const files = renditions
    .filter((rendition) => !isThumbnail(rendition))
    .map((rendition) => writeRendition(rendition, medium))
  const main = href === undefined ? [] : [{ ...writeFile(one), isDefault: true }]
  return { contents: [...main, ...files], ...writeWords(one) }
}

function writeFile({ type, href, mediaType, width, height }: FeedMedia): MediaNs.Content {
  return withKnown({}, { url: href, type: mediaType, medium: mediumOf(type), width, height })
}

function writeRendition(
  { href, mediaType, width, height, sizeInBytes, duration }: Rendition,
  medium: string | undefined,
): MediaNs.Content {
  return withKnown({ url: href }, { type: mediaType, medium, width, height, fileSize: sizeInBytes, duration })
}

function writeWords({ caption, credit, renditions = [] }: FeedMedia): MediaNs.Group {
  const thumbnails = renditions
    .filter(isThumbnail)
    .map(({ href, width, height }) => withKnown({ url: href }, { width, height }))
  return withKnown(
    {},
    {
      description: caption === undefined ? undefined : writeCaption(caption),
      credits: credit === undefined ? undefined : [{ value: writeFeedText(credit) }],
      thumbnails: filled(thumbnails),
    },
  )
}

function writeCaption(caption: string): MediaNs.TitleOrDescription {
  return { value: writeFeedText(caption), type: isTakenForHtml(caption) ? 'html' : 'plain' }
}

function isThumbnail({ name }: Rendition): boolean {
  return name === THUMBNAIL
}

/** Sound and film of known media type, as players of podcasts look for them. */
export function enclosuresOf(media: readonly FeedMedia[]): { url: string; type: string }[] {
  return media.flatMap(({ type, href, mediaType }) =>
    (type === 'audio' || type === 'video') && href !== undefined && mediaType !== undefined
      ? [{ url: href, type: mediaType }]
      : [],
  )
}
