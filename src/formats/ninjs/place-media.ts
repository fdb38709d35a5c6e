import type { Association, BodyReading } from '../markup/index.js'
import type { Ids } from './ids.js'

/**
 * A body whose pictures are those the item names: one shown there with the address of an association is that
 * association, and takes its caption from the body where it has none.
 */
export function placeMedia(reading: BodyReading, given: Association[], ids: Ids): BodyReading {
  const byHref = new Map<string, Association>()
  for (const one of given)
    for (const href of [one.href, ...(one.renditions ?? []).map((rendition) => rendition.href)])
      if (href !== undefined && !byHref.has(href)) byHref.set(href, one)
  const placed = new Map<string, string>()
  const associations: Association[] = []
  for (const shown of reading.associations) {
    const known = shown.href === undefined ? undefined : byHref.get(shown.href)
    if (known !== undefined && [undefined, shown.caption].includes(known.caption ?? shown.caption)) {
      if (shown.caption !== undefined) known.caption = shown.caption
      if (shown.credit !== undefined) known.credit ??= shown.credit
      placed.set(shown.id, known.id)
    } else {
      const id = ids.free(shown.id, 'm')
      placed.set(shown.id, id)
      associations.push({ ...shown, id })
    }
  }
  const body = reading.body.map((block) =>
    block.type === 'media' ? { ...block, ref: placed.get(block.ref) ?? block.ref } : block,
  )
  return { ...reading, body, associations }
}
