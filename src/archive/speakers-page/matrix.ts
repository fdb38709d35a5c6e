import type { MarkupElement } from '../../formats/markup/index.js'
import type { SpeakerRow } from '../speakers/index.js'
import { amount, whole } from './figures.js'
import { clip, copied, h, section, unseen } from './print.js'

const MOST_ROWS = 12
const FEWEST_ROWS = 3
const MOST_OF_NAME = 40
/** Shades of the cells. */
const SHADES = 5

/** In how many articles two are quoted together. */
export function matrixSection(rows: readonly SpeakerRow[]): MarkupElement | undefined {
  const shown = rows.slice(0, MOST_ROWS)
  const most = Math.max(...shown.flatMap((row, at) => shown.slice(0, at).map((other) => together(row, other))))
  if (shown.length < FEWEST_ROWS || !(most > 0)) return undefined
  const heads = shown
    .slice(0, -1)
    .map(({ name }, at) => h('th', { scope: 'col' }, String(at + 1), unseen(` ${clip(name, MOST_OF_NAME)}`)))
  const lines = shown.map((row, at) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, h('span', { class: 'number' }, String(at + 1)), copied(row.name, MOST_OF_NAME)),
      ...shown.slice(0, at).map((other) => cell(together(row, other), most)),
      h('td', { class: 'own' }, whole(row.articles), unseen(' articles')),
    ),
  )
  return section(
    'beside',
    'Who is quoted beside whom',
    `Articles that quote both. The most any two of them share is ${amount(most, 'article')}; at the end of each row stands in how many the speaker is quoted at all.`,
    scrolling(
      'Who is quoted beside whom',
      h(
        'table',
        { class: 'matrix' },
        h('caption', { class: 'unseen' }, 'Articles that quote both'),
        h('thead', {}, h('tr', {}, h('td', {}), ...heads)),
        h('tbody', {}, ...lines),
      ),
    ),
  )
}

/** What is wider than a phone is moved to and fro in a box of its own, with the keyboard too. */
export function scrolling(label: string, child: MarkupElement): MarkupElement {
  return h('div', { class: 'scrolling', role: 'region', 'aria-label': label, tabindex: 0 }, child)
}

function cell(count: number, most: number): MarkupElement {
  const shade = count === 0 ? 0 : Math.ceil(SHADES * Math.sqrt(count / most))
  return h('td', { class: `shade-${shade}` }, count === 0 ? unseen('0') : whole(count))
}

function together(a: SpeakerRow, b: SpeakerRow): number {
  return Math.max(countOf(a, b), countOf(b, a))
}

function countOf({ beside }: SpeakerRow, { name, kind }: SpeakerRow): number {
  return beside.find((other) => other.name === name && other.kind === kind)?.articles ?? 0
}
