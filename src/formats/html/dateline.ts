import type { Article } from '../../article/index.js'
import {
  attribute,
  datelineAttributes,
  datelineSpan,
  element,
  type MarkupElement,
  readDateline as readMarked,
  textIn,
} from '../markup/index.js'

import { placeAttributes, readPlace } from './places.js'
import { type Part, printedLine } from './printed-line.js'
import { property, type Setting } from './setting.js'
import { readTime, writeTime } from './times.js'
import { elementsIn, hasClass } from './values.js'

type Dateline = NonNullable<Article['dateline']>

// <span class="dateline" data-separator="—"><span class="place">PARIS</span>, <time datetime="2025-04-15">April 15</time> —</span>

/** The dateline as printed, with its places and its date marked in it. */
export function writeDateline(dateline: Dateline, setting: Setting): MarkupElement {
  const { text, places = [], date } = dateline
  let isDated = false
  const parts = places.map(
    (place): Part => ({
      name: place.name,
      make: (printed) => {
        const name = printed === place.name ? undefined : place.name
        return element('span', { class: 'place', 'data-name': name, ...placeAttributes(place) }, [printed])
      },
    }),
  )
  const day: Part = {
    name: date?.text ?? '',
    make: (printed) => {
      const node = date === undefined || printed === undefined ? undefined : writeTime(date, {})
      isDated = node !== undefined
      return node && { ...node, children: [printed as string] }
    },
  }
  const nodes = printedLine(text, [...parts, day])
  const { 'data-date': said, ...attributes } = datelineAttributes(dateline)
  return element(
    'span',
    { ...attributes, 'data-date': isDated ? undefined : said, ...property(setting, 'dateline') },
    nodes,
  )
}

/** The dateline at the head of a body, with the places and the date that are marked in it. */
export function readDateline(text: string, body: MarkupElement): Dateline {
  const span = datelineSpan([body])
  const places = (span === undefined ? [] : elementsIn(span, (node) => hasClass(node, 'place'))).flatMap((node) => {
    const name = attribute(node, 'data-name') ?? textIn(node)
    return name === undefined ? [] : [readPlace(node, name)]
  })
  const date = span && readTime(elementsIn(span, ({ name }) => name === 'time')[0])
  const isDay = date !== undefined && ['year', 'month', 'day'].includes(date.precision)
  const dateline = readMarked(text, [body], places)
  return isDay ? { ...dateline, date } : dateline
}
