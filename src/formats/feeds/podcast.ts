import type { ItunesNs } from 'feedsmith'
import { withKnown } from '../shared/index.js'
import { filledFields } from './dublin-core.js'
import { readFeedText } from './feed-text.js'
import type { FeedMedia, FeedPerson } from './item.js'

/**
 * What an episode of a podcast says as podcasts do: its picture, and its author and summary where the item names nobody and
 * has no description. What else it says is handed back.
 */
export function readPodcast(
  { author, image, summary, ...more }: ItunesNs.Item = {},
  named: readonly FeedPerson[],
  description: string | undefined,
) {
  const name = readFeedText(author)
  const people = named.length > 0 || name === undefined ? [...named] : [{ name }]
  const media: FeedMedia[] = image === undefined ? [] : [{ type: 'picture', href: image }]
  const rest = withKnown(more, {
    author: people.some((one) => one.name === name) ? undefined : author,
    summary: description === undefined || summary === description ? undefined : summary,
  })
  return { people, media, description: description ?? summary, rest: filledFields(rest) }
}
