import type { MarkupElement } from '../../formats/markup/index.js'
import type { SpeakerRow, SpeakerTable } from '../speakers/index.js'
import { makeBins, type TimeBins } from './bins.js'
import { whole } from './figures.js'
import { clip, copied, h, section } from './print.js'

const MOST_CARDS = 12
const MOST_OF_NAME = 40
/** The room of a column in the drawing, and of it what the column takes. */
const COLUMN = 10
const FILLED = 8
const HEIGHT = 100

/** Quotations over time: of all, and of those who are quoted most. */
export function timelineSection({ months }: SpeakerTable, rows: readonly SpeakerRow[]): MarkupElement | undefined {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined || first === last) return undefined
  const time = makeBins(first.month, last.month)
  const dated = rows.filter((row) => row.months.length > 0).slice(0, MOST_CARDS)
  return section(
    'time',
    `${time.unit === 'month' ? 'Month by month' : 'Over time'}`,
    `Quotations for each ${time.unit}. The small charts have a scale of their own each; the highest column is named.`,
    wholeChart(countsIn(time, months), time),
    h('ul', { class: 'cards' }, ...dated.map((row) => card(row, time))),
  )
}

function countsIn({ bins, binOf }: TimeBins, months: readonly { month: string; quotations: number }[]): number[] {
  const counts = bins.map(() => 0)
  for (const { month, quotations } of months) {
    const at = binOf(month)
    counts[at] = (counts[at] ?? 0) + quotations
  }
  return counts
}

function wholeChart(counts: readonly number[], time: TimeBins): MarkupElement {
  const most = Math.max(1, ...counts)
  const lines = linesBelow(most).map((value) =>
    h('span', { class: 'line', style: `bottom:${(100 * value) / most}%`, 'aria-hidden': 'true' }, whole(value)),
  )
  const chart = columns(counts, time, most, 'All quotations')
  return h('div', { class: 'whole' }, h('div', { class: 'plot' }, ...lines, chart), axis(time))
}

function card({ name, quotations, months }: SpeakerRow, time: TimeBins): MarkupElement {
  const counts = countsIn(time, months)
  const most = Math.max(1, ...counts)
  const peak = time.bins[counts.indexOf(most)]?.name ?? ''
  return h(
    'li',
    {},
    h('h3', {}, copied(name, MOST_OF_NAME)),
    h('p', {}, h('b', {}, whole(quotations)), ` · most in ${peak}: ${whole(most)}`),
    columns(counts, time, most, clip(name)),
    h(
      'p',
      { class: 'ends', 'aria-hidden': 'true' },
      h('span', {}, time.bins[0]?.name),
      h('span', {}, time.bins.at(-1)?.name),
    ),
  )
}

function columns(counts: readonly number[], { bins, unit }: TimeBins, top: number, whose: string): MarkupElement {
  const told = bins.map(({ name }, at) => `${name}: ${whole(counts[at] ?? 0)}`)
  return h(
    'svg',
    { viewBox: `0 0 ${bins.length * COLUMN} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img' },
    h('title', {}, `${whose}: quotations for each ${unit}`),
    h('desc', {}, told.join('; ')),
    ...counts.map((count, at) => {
      if (count === 0) return undefined
      const height = Math.max(1, Math.round((HEIGHT * count * 10) / top) / 10)
      const x = at * COLUMN + (COLUMN - FILLED) / 2
      return h('rect', { x, y: HEIGHT - height, width: FILLED, height }, h('title', {}, told[at] ?? ''))
    }),
  )
}

function axis({ bins }: TimeBins): MarkupElement {
  const ticks = bins.map(({ tick }, at) =>
    tick === undefined ? undefined : h('span', { style: `left:${((at + 0.5) / bins.length) * 100}%` }, tick),
  )
  return h('p', { class: 'axis', 'aria-hidden': 'true' }, ...ticks)
}

/** Two to five round values up to the highest. */
function linesBelow(most: number): number[] {
  let unit = 1
  while (unit * 10 < most) unit *= 10
  const step =
    [5, 2, 1, 0.5, 0.2].map((times) => times * unit).find((value) => most >= 2 * value && Number.isInteger(value)) ?? 1
  return Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step)
}
