import { readFeedText } from './feed-text.js'
import type { FeedItem } from './item.js'

/** How many characters at the most. */
const LONGEST = 80

/** What stands in place of a headline where a format asks for one: the first line of the summary or the text. */
export function firstWords({ summary, html = '' }: FeedItem): string {
  const line = (summary ?? readFeedText(html) ?? '').split('\n')[0] ?? ''
  // a character has two units at the most
  const characters = [...line.slice(0, 2 * LONGEST + 2)]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line || 'Untitled'
}
