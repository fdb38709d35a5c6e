import type { Association, BodyReading } from '../markup/index.js'
import type { Extra } from './extra.js'
import type { Ids } from './ids.js'

/**
 * A body whose pictures are those the item names: one shown there with the address of an association is that
 * association, with the caption that the body shows; one of other words is kept beside it.
 */
export function placeMedia(reading: BodyReading, given: Association[], ids: Ids, extra: Extra): BodyReading {
  const byHref = new Map<string, Association>()
  for (const one of given)
    for (const href of [one.href, ...(one.renditions ?? []).map((rendition) => rendition.href)])
      if (href !== undefined && !byHref.has(href)) byHref.set(href, one)
  const placed = new Map<string, string>()
  const places = new Set<Association>()
  const associations: Association[] = []
  for (const shown of reading.associations) {
    const known = shown.href === undefined ? undefined : byHref.get(shown.href)
    const { caption = shown.caption } = known ?? {}
    if (known !== undefined && (shown.caption === undefined || caption === shown.caption || !places.has(known))) {
      if (caption !== undefined && shown.caption !== undefined && caption !== shown.caption)
        extra.add('associations', known.id, { descriptions: [{ value: caption }] })
      if (shown.caption !== undefined) known.caption = shown.caption
      places.add(known)
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
