import { printHtml } from '../../formats/markup/index.js'
import { checkOptionNames } from '../../text/reading.js'
import type { SpeakerTable } from '../speakers/index.js'
import { barsSection } from './bars.js'
import { kindsSection } from './kinds.js'
import { listingSection } from './listing.js'
import { matrixSection } from './matrix.js'
import { notes } from './notes.js'
import { opening } from './opening.js'
import { clip, h } from './print.js'
import { script, scriptHash } from './script.js'
import { style } from './style.js'
import { timelineSection } from './timeline.js'

/** What a page about speakers is called, and how long it may be. */
export interface SpeakersPageOptions {
  /** `Who speaks` unless said otherwise. */
  title?: string
  /** The most rows of its table: 1,000 unless said otherwise. */
  rows?: number
}

const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`

/**
 * Writes who speaks as one page of HTML that loads nothing: charts of who is quoted most, over time, by kind, beside whom,
 * and a table of all. It can be read without its script, which sorts and searches the table. Everything of the articles
 * is escaped; a content security policy in the page lets nothing run but that script.
 *
 * The charts are of the rows that the table given has, the sums of all articles.
 * @throws TypeError for an unknown option, or a title that is no text; RangeError for `rows` that is no whole number from 1.
 */
export function writeSpeakersPage(table: SpeakerTable, options: SpeakersPageOptions = {}): string {
  checkOptionNames(options, ['title', 'rows'])
  const { title = 'Who speaks', rows: most = 1000 } = options
  if (typeof title !== 'string') throw new TypeError(`Option title is no text: ${String(title)}`)
  if (!Number.isInteger(most) || most < 1)
    throw new RangeError(`Option rows is no whole number from 1: ${String(most)}`)
  const { totals, speakers } = table
  // in whatever order the table is
  const named = speakers.filter((row) => row.named).sort((a, b) => b.quotations - a.quotations)
  const main = h(
    'main',
    {},
    opening(clip(title, 200), totals, speakers.length, named[0]),
    barsSection(named),
    timelineSection(table, named),
    kindsSection(totals, speakers),
    matrixSection(named),
    listingSection(speakers, most, totals.speakers),
    notes(speakers, totals),
  )
  const head = printHtml([
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', {}, clip(title, 200)),
  ])
  return `<!doctype html>
<html lang="en">
<head>
${head}
<style>
${style}</style>
</head>
<body>
${printHtml([main])}
<script>${script}</script>
</body>
</html>
`
}
