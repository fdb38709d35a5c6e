import type { Article } from '../../../article/index.js'
import { datelineParts, filled, type Report, readIsoTime, withKnown } from '../../shared/index.js'
import { attribute, childrenOf, element, type MarkupElement, type MarkupNode } from '../node.js'
import { textIn } from '../text-in.js'
import { type Place, readLocation, writeLocation } from './locations.js'
import { writeNorm } from './norm.js'
import { placeOf } from './wrap-parts.js'

export type Dateline = NonNullable<Article['dateline']>

// 20310121T103600+0000    2031-01-21 10:36    21.01.2031
const TIME = /^\d[\d\s.,:/+-]{3,40}(?:T[\d:.,+-]{2,40})?(?:Z|UTC|GMT)?$/i

/** NITF's `dateline`: its text as printed, the places and the date marked in it. One that is a time alone is none. */
export function readNitfDateline(node: MarkupElement): Dateline | undefined {
  const text = textOfDateline(node)
  if (text === undefined) return undefined
  const places = childrenOf(node, 'location').flatMap((child) => readLocation(child) ?? [])
  for (const place of places) delete place.id
  return withKnown(
    { text, certainty: 1 },
    {
      places: filled(places),
      date: childrenOf(node, 'story.date').flatMap((child) => dayOf(child) ?? [])[0],
      ...datelineParts(text),
    },
  )
}

/** The text of a `dateline`; nothing where that is a time alone. */
export function textOfDateline(node: MarkupElement): string | undefined {
  const text = textIn(node)
  return text === undefined || TIME.test(text) ? undefined : text
}

function dayOf(node: MarkupElement): Dateline['date'] | undefined {
  const norm = attribute(node, 'norm')
  const time = norm === undefined ? undefined : readIsoTime(norm)
  const local = time?.local?.slice(0, 10)
  if (time === undefined || local?.length !== 10) return undefined
  return { text: textIn(node) ?? local, local, precision: 'day' }
}

/** A dateline with its places and date marked. What of a place is not printed stands beside it in codes. */
export function writeNitfDateline({ text, places = [], date }: Dateline, report: Report): MarkupElement {
  const nodes: MarkupNode[] = []
  let at = 0
  for (const place of places) {
    const start = placeOf(text, place.name, at)
    if (start < 0) {
      nodes.push(writeLocation(place, [], {}))
      continue
    }
    const { end, node } = placeAt(text, start, place)
    nodes.push(text.slice(at, start), node)
    at = end
  }
  const norm = writeNorm(date, 'dateline.date', report)
  const printed = date?.text ?? ''
  const start = placeOf(text, printed, at)
  if (norm !== undefined && start >= 0) {
    const end = start + printed.length
    nodes.push(text.slice(at, start), element('story.date', { norm }, [text.slice(start, end)]))
    at = end
  } else if (norm !== undefined) nodes.push(element('story.date', { norm }))
  nodes.push(text.slice(at))
  return element(
    'dateline',
    {},
    nodes.filter((node) => node !== ''),
  )
}

// ODESA, Ukraine
// city   country
function placeAt(text: string, start: number, place: Place): { end: number; node: MarkupElement } {
  let end = start + place.name.length
  const name = text.slice(start, end)
  const children: MarkupNode[] = [element('city', {}, [name])]
  const printed: { name: string; region?: string; country?: string } = { name }
  for (const [key, tag] of [
    ['region', 'state'],
    ['country', 'country'],
  ] as const) {
    const value = place[key]
    const gap = /^[,\s(]{0,3}/.exec(text.slice(end, end + 3))?.[0] ?? ''
    if (value === undefined || placeOf(text.slice(0, end + gap.length + value.length), value, end) !== end + gap.length)
      continue
    const shown = text.slice(end + gap.length, end + gap.length + value.length)
    children.push(gap, element(tag, tag === 'country' ? { 'iso-cc': place.countryCode } : {}, [shown]))
    printed[key] = shown
    end += gap.length + value.length
  }
  return {
    end,
    node: writeLocation(
      place,
      children.filter((child) => child !== ''),
      printed,
    ),
  }
}
