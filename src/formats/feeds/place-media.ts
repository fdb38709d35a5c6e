import { type Association, type BodyReading, type MarkupNode, readBody } from '../markup/index.js'
import { withKnown } from '../shared/index.js'
import type { FeedMedia } from './item.js'

/**
 * The body of an item, and its media: what the HTML shows is what the feed names with the same address, with all that
 * both say of it; a figure may say its id.
 */
export function placeMedia(
  nodes: readonly MarkupNode[],
  media: readonly FeedMedia[],
): { reading: BodyReading; associations: Association[] } {
  const reading = readBody(nodes)
  const shown = new Map(reading.associations.map((one) => [one.href, one]))
  const taken = new Set(reading.associations.map(({ id }) => id))
  const placed = new Set<Association>()
  let number = 0
  const named = media.map((one): Association => {
    const known = one.href === undefined ? undefined : shown.get(one.href)
    if (known !== undefined && !placed.has(known)) {
      placed.add(known)
      // the caption that readers of the text see
      return withKnown({ ...known, ...one }, { caption: known.caption })
    }
    do number++
    while (taken.has(`m${number}`))
    return { id: `m${number}`, ...one }
  })
  return { reading, associations: [...named, ...reading.associations.filter((one) => !placed.has(one))] }
}
