import { count } from './dom.js'
import { inputFormats } from './input-formats.js'
import type { Reading } from './protocol.js'

/** What was read, in a line. */
export function summaryOf(reading: Reading): string {
  const { format, count: articles, which, speakers, sayings, issues, milliseconds, problem } = reading
  const { label = format } = inputFormats.find(({ id }) => id === format) ?? {}
  if (problem !== undefined) return `Taken for ${label}`
  return [
    articles > 1 ? `Read as ${label}, article ${which} of ${articles}` : `Read as ${label}`,
    count(speakers.length, 'speaker'),
    count(sayings.length, 'quotation'),
    count(issues.length, 'issue'),
    `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)}\u00A0ms`,
  ].join(' · ')
}
