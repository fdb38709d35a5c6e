import type { Article } from '../../../article/index.js'
import { filled, readIsoTime, withKnown } from '../../shared/index.js'
import { findElement, type MarkupNode } from '../node.js'

type Dateline = NonNullable<Article['dateline']>

// <span class="dateline" data-agencies="AP" data-date="2025-04-15" data-separator="—">PARIS, April 15 (AP) —</span>

/** The dateline that stands at the head of the body, with what its element says of it. */
export function readDateline(text: string, nodes: readonly MarkupNode[], places: Dateline['places'] = []): Dateline {
  const span = findElement(nodes, ({ name, attributes }) => name === 'span' && attributes.class?.trim() === 'dateline')
  const { attributes = {} } = span ?? {}
  const agencies = (attributes['data-agencies'] ?? '').split('|').flatMap((agency) => agency.trim() || [])
  const date = readIsoTime(attributes['data-date'] ?? '')
  const certainty = Number(attributes['data-certainty'] ?? 1)
  return withKnown(
    { text, certainty: certainty >= 0 && certainty <= 1 ? certainty : 1 },
    {
      places: filled(places),
      date: date?.precision === 'day' ? date : undefined,
      agencies: filled(agencies),
      separator: attributes['data-separator'],
    },
  )
}

/** What the element of a dateline says of it. */
export function datelineAttributes({ agencies, date, separator, certainty }: Dateline): Record<string, string> {
  return withKnown(
    { class: 'dateline' },
    {
      'data-agencies': agencies?.join('|'),
      'data-date': date?.precision === 'day' ? date.local : undefined,
      'data-separator': separator,
      'data-certainty': certainty === 1 ? undefined : String(certainty),
    },
  )
}
