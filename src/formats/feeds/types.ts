// JSON Feed 1.1 as it is written, in its own names. Assignable to the types of feedsmith.

/** Who wrote an item, or makes the feed. */
export interface JsonFeedAuthor {
  name?: string
  url?: string
}

/** A file that goes with an item. */
export interface JsonFeedAttachment {
  url: string
  /** IANA media type. */
  mime_type: string
  title?: string
  size_in_bytes?: number
  duration_in_seconds?: number
}

/** An article as an item of the feed. */
export interface JsonFeedItem {
  id: string
  url?: string
  title?: string
  /** The text; where it is left out, `content_text` has the summary. */
  content_html?: string
  content_text?: string
  summary?: string
  /** The first picture. */
  image?: string
  /** RFC 3339. */
  date_published?: string
  /** RFC 3339. */
  date_modified?: string
  authors?: JsonFeedAuthor[]
  tags?: string[]
  language?: string
  attachments?: JsonFeedAttachment[]
}

/** A feed as `writeJsonFeed` makes it: plain data for `JSON.stringify`. */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1'
  title: string
  home_page_url?: string
  feed_url?: string
  description?: string
  language?: string
  authors?: JsonFeedAuthor[]
  items: JsonFeedItem[]
}
