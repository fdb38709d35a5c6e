import type { JsonFeed } from 'feedsmith'
import { type Fields, filled, withKnown } from '../shared/index.js'
import type { FeedItem, FeedMedia, FeedPerson } from './item.js'
import { typeOfMedia } from './media-type.js'
import { paragraphsAsHtml } from './plain-content.js'

/** An item of JSON Feed 1.0 or 1.1; titles and summaries are plain text there. */
export function readJsonItem(item: JsonFeed.Item<string>): FeedItem {
  const { id, url, external_url: external, title, summary, content_html: html, content_text: text, ...more } = item
  const { image, banner_image: banner, attachments = [], authors = [], tags = [], language, ...times } = more
  const { date_published: published, date_modified: updated, ...rest } = times
  const pictures = [image, banner].flatMap((href): FeedMedia[] =>
    href === undefined ? [] : [{ type: 'picture', href }],
  )
  // a text that only says the summary or the title once more is there as the format asks for one
  const isText = text !== undefined && html === undefined && text !== summary && text !== title
  return withKnown(
    {
      people: authors.map(readJsonAuthor),
      keywords: tags,
      subjects: [],
      media: onceEach(attachments.flatMap(readAttachment), pictures),
      shown: [],
      sources: [],
      identifiers: [],
      related: external === undefined ? [] : [external],
      rest: withKnown(rest, {
        authors: filled(authors.filter(({ avatar }) => avatar !== undefined)),
        attachments: filled(attachments.flatMap(sizesOf)),
      }) as Fields,
    },
    {
      id,
      link: url,
      title,
      summary,
      html: html ?? (isText ? paragraphsAsHtml(text) : undefined),
      published,
      updated,
      language,
    },
  )
}

export function readJsonAuthor({ name, url }: JsonFeed.Author): FeedPerson {
  return withKnown({}, { name, uri: url })
}

function readAttachment(file: JsonFeed.Attachment): FeedMedia[] {
  const { url: href, mime_type: mediaType, title: caption } = file
  if (href === undefined) return []
  return [withKnown({ type: typeOfMedia(withKnown({ href }, { mediaType })), href }, { mediaType, caption })]
}

/** The sizes of a file, for which only renditions have a place. */
function sizesOf({ url, size_in_bytes: size, duration_in_seconds: duration }: JsonFeed.Attachment) {
  if (size === undefined && duration === undefined) return []
  return [withKnown({}, { url, size_in_bytes: size, duration_in_seconds: duration })]
}

/** Pictures that no attachment is, then the attachments, each address once. */
function onceEach(attachments: readonly FeedMedia[], pictures: readonly FeedMedia[]): FeedMedia[] {
  const byHref = new Map(attachments.map((one) => [one.href, one]))
  const others = new Map(pictures.filter(({ href }) => !byHref.has(href)).map((one) => [one.href, one]))
  return [...others.values(), ...byHref.values()]
}
