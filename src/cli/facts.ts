import type { Article, Byline, Dateline, Timestamp } from '../index.js'
import { type Paper, wrap } from './paper.js'

const labelWidth = 9

/** When, where and by whom, a line each; what the copy does not say is left out, but for the time. */
export function listFacts(article: Article, paper: Paper): string[] {
  const { published, versionCreated, embargoedUntil, dateline, bylines = [], signals = [] } = article
  const facts: [string, string | undefined][] = [
    ['When', published ? when(published) : versionCreated ? undefined : 'unknown'],
    ['Updated', versionCreated && when(versionCreated)],
    ['Embargo', embargoedUntil && `until ${when(embargoedUntil)}`],
    ['Signals', signals.map(({ kind, number }) => [kind, number].join(' ').trim()).join(', ')],
    ['Where', dateline && where(dateline)],
    ['By', bylines.map(by).join('; ')],
  ]
  return facts.flatMap(([label, value]) =>
    value ? wrap(value, paper.width, label.padEnd(labelWidth), ' '.repeat(labelWidth)) : [],
  )
}

/** `2031-06-18 06:30 Europe/Oslo (04:30 UTC)`, or what is known of that. */
function when({ local, text, instant, timeZone, offset, precision, inferred = [] }: Timestamp): string {
  if (local === undefined) return `“${text}”, as printed: not certain what it means`
  const clock = local.replace('T', ' ')
  const workedOut = inferred.length > 0 ? ` (not printed, worked out: ${inferred.join(', ')})` : ''
  if (['year', 'month', 'day'].includes(precision)) return clock + workedOut
  if (instant === undefined) return `${clock}, zone unknown${workedOut}`
  const utc = instant.slice(0, local.length).replace('T', ' ')
  const utcClock = utc.slice(0, 10) === clock.slice(0, 10) ? utc.slice(11) : utc
  return `${clock} ${timeZone ?? offset ?? 'UTC'} (${utcClock} UTC)${workedOut}`
}

/** `Port Ellery (CNA, 2031-06-17)` */
function where({ places = [], text, agencies = [], date }: Dateline): string {
  const names = places.map(({ name, region, country }) => [name, region, country].filter(Boolean).join(', '))
  const more = [...agencies, ...(date?.local === undefined ? [] : [date.local])]
  return (names.join(' and ') || text) + (more.length > 0 ? ` (${more.join(', ')})` : '')
}

function by({ text, contributors = [] }: Byline): string {
  return contributors.map(({ name, title }) => (title === undefined ? name : `${name}, ${title}`)).join('; ') || text
}
