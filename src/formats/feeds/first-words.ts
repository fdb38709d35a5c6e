import { readFeedText } from './feed-text.js'
import type { FeedItem } from './item.js'

/** How many characters at the most. */
const LONGEST = 80

/** What stands in place of a headline where a format asks for one: the first line of the summary or the text. */
export function firstWords({ summary, html = '' }: FeedItem): string {
  const line = (summary ?? readFeedText(html) ?? '').split('\n')[0] ?? ''
  return line.length > LONGEST ? `${[...line].slice(0, LONGEST).join('')}…` : line || 'Untitled'
}
