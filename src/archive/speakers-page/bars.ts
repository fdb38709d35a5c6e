import type { MarkupElement } from '../../formats/markup/index.js'
import type { QuotationCounts, SpeakerRow } from '../speakers/index.js'
import { amount, whole } from './figures.js'
import { clip, copied, h, section, unseen } from './print.js'

const MOST_BARS = 20
const MOST_OF_NAME = 48
const MOST_OF_ROLE = 60

/** The three ways to give somebody's words, the closest to them first. */
export const ways = [
  ['direct', 'word for word'],
  ['mixed', 'partly word for word'],
  ['indirect', 'in the reporter’s words'],
] as const

/** Who is quoted most, each with a bar of how. */
export function barsSection(rows: readonly SpeakerRow[]): MarkupElement | undefined {
  const shown = rows.slice(0, MOST_BARS)
  const most = Math.max(...shown.map(({ quotations }) => quotations))
  if (shown.length === 0) return undefined
  return section(
    'most',
    'Who is quoted most',
    'People and bodies with a name, by their quotations. The stronger the colour, the closer to what was said.',
    h('ul', { class: 'legend', 'aria-hidden': 'true' }, ...ways.map(([way, words]) => h('li', { class: way }, words))),
    h('ol', { class: 'bars' }, ...shown.map((row) => bar(row, most))),
  )
}

function bar({ name, roles: [role], quotations, types, articles }: SpeakerRow, most: number): MarkupElement {
  const words = waysInWords(types)
  const pieces = ways
    .filter(([way]) => types[way] > 0)
    .map(([way]) => h('i', { class: way, style: `width:${widthOf(types[way], quotations)}` }))
  const track = h('span', { class: 'track', style: `--share:${quotations / most}`, 'aria-hidden': 'true' }, ...pieces)
  return h(
    'li',
    {},
    h(
      'span',
      { class: 'who' },
      copied(name, MOST_OF_NAME),
      role === undefined ? undefined : h('small', {}, ` ${clip(roleInWords(role), MOST_OF_ROLE)}`),
    ),
    h(
      'span',
      { class: 'lane', title: `${words}; ${amount(articles, 'article')}` },
      track,
      h('span', { class: 'total' }, whole(quotations)),
      unseen(` quotations in ${amount(articles, 'article')}: ${words}`),
    ),
  )
}

/** How wide a piece of a bar is. */
export function widthOf(part: number, all: number): string {
  return `${all === 0 ? 0 : Math.round((10_000 * part) / all) / 100}%`
}

function waysInWords(types: QuotationCounts): string {
  return ways.map(([way, words]) => `${whole(types[way])} ${words}`).join(', ')
}

export function roleInWords({ text, former }: SpeakerRow['roles'][number]): string {
  return former ? `former ${text}` : text
}
