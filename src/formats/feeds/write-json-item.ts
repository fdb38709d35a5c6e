import { filled, withKnown } from '../shared/index.js'
import type { FeedItem, FeedPerson } from './item.js'
import type { JsonFeedAttachment, JsonFeedAuthor, JsonFeedItem } from './types.js'

/** An item of JSON Feed 1.1. Without a text it has its summary, or its title, as plain text, as it must have one. */
export function writeJsonItem(item: FeedItem): JsonFeedItem {
  const { id = '', link, title, summary, html, published, updated, language, media } = item
  const text = html === undefined ? { content_text: summary ?? title ?? '' } : { content_html: html }
  return withKnown(
    { id, ...text },
    {
      url: link,
      title,
      summary,
      image: media.find(({ type, href }) => type === 'picture' && href !== undefined)?.href,
      date_published: published,
      date_modified: updated,
      authors: filled(item.people.filter(({ role }) => role === undefined).map(writeJsonAuthor)),
      tags: filled(item.keywords),
      language,
      attachments: filled(media.flatMap(writeAttachment)),
    },
  )
}

export function writeJsonAuthor({ name, uri }: FeedPerson): JsonFeedAuthor {
  return withKnown({}, { name, url: uri })
}

/** A file of which the media type is known: JSON Feed asks for it. */
function writeAttachment({ href, mediaType, caption }: FeedItem['media'][number]): JsonFeedAttachment[] {
  if (href === undefined || mediaType === undefined) return []
  return [withKnown({ url: href, mime_type: mediaType }, { title: caption })]
}
