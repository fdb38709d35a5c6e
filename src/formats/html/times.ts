import type { Timestamp } from '../../article/index.js'
import { attribute, element, type MarkupElement, textIn } from '../markup/index.js'
import { filled, knownWord, readIsoTime, withKnown } from '../shared/index.js'
import { shareIn } from './values.js'

const precisions = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
const zoneOrigins = ['text', 'option', 'profile', 'dateline'] as const
const parts = ['century', 'year', 'month', 'day', 'dayMonthOrder'] as const

/** A time as printed, else in ISO 8601, in a `time` that says the rest; a text that names no time stands in a `span`. */
export function writeTime(time: Timestamp, attributes: Readonly<Record<string, string>>): MarkupElement | undefined {
  const { text, local, offset, instant, precision, timeZone, zoneFrom, certainty, inferred } = time
  const datetime = isoOf(time)
  const read = datetime === undefined ? undefined : readIsoTime(datetime)
  const shown = text ?? datetime
  if (shown === undefined) return undefined
  // schema.org asks for a date: "noon" is none
  const { itemprop, ...others } = attributes
  return element(
    datetime === undefined ? 'span' : 'time',
    {
      ...others,
      itemprop: datetime === undefined ? undefined : itemprop,
      datetime,
      'data-precision': precision === read?.precision ? undefined : precision,
      'data-instant': local !== undefined && offset === undefined ? instant : undefined,
      'data-time-zone': timeZone,
      'data-zone-from': zoneFrom === read?.zoneFrom ? undefined : zoneFrom,
      'data-certainty': certainty,
      'data-inferred': inferred?.join(' '),
    },
    [shown],
  )
}

// HTML has no time of an hour without its minutes
function isoOf({ local, offset, instant, precision }: Timestamp): string | undefined {
  if (local === undefined) return instant
  const clock = precision === 'hour' ? `${local}:00` : local
  return offset === undefined ? clock : `${clock}${offset === '+00:00' ? 'Z' : offset.slice(0, 6)}`
}

/** A time that was written here; nothing for an element that names none. */
export function readTime(node: MarkupElement | undefined): Timestamp | undefined {
  const text = textIn(node)
  const precision = knownWord(precisions, attribute(node, 'data-precision'))
  const read = readIsoTime(attribute(node, 'datetime') ?? '')
  if (read === undefined) return text === undefined ? undefined : { text, precision: precision ?? 'second' }
  const time = coarser({ ...read, ...(text !== undefined && { text }) }, precision)
  const instant = time.offset === undefined && time.local?.includes('T') ? instantIn(node) : undefined
  const inferred = attribute(node, 'data-inferred')
    ?.split(' ')
    .flatMap((part) => knownWord(parts, part) ?? [])
  return withKnown(time, {
    instant: time.instant ?? instant,
    timeZone: attribute(node, 'data-time-zone'),
    zoneFrom: knownWord(zoneOrigins, attribute(node, 'data-zone-from')) ?? time.zoneFrom,
    certainty: shareIn(node, 'data-certainty'),
    inferred: filled(inferred),
  })
}

// 2031-06-18T04:00, to the hour
//              ^^^ nothing that would be lost
function coarser(time: Timestamp, precision: Timestamp['precision'] | undefined): Timestamp {
  const { local } = time
  if (precision !== 'hour' || local === undefined || !/T\d\d:[0:]{2,6}$/.test(local)) return time
  return { ...time, local: local.slice(0, 13), precision }
}

function instantIn(node: MarkupElement | undefined): string | undefined {
  const given = attribute(node, 'data-instant')
  return given?.endsWith('Z') ? readIsoTime(given)?.instant : undefined
}
