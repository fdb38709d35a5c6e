import type { MarkupElement } from '../../formats/markup/index.js'
import type { SpeakerRow, SpeakerTotals } from '../speakers/index.js'
import { ways, widthOf } from './bars.js'
import { percent, whole } from './figures.js'
import { copied, h, section, unseen } from './print.js'

const MOST_LISTED = 24
const MOST_OF_NAME = 48

const kinds = [
  ['person', 'people'],
  ['organization', 'bodies'],
  ['group', 'groups'],
  ['document', 'documents'],
  ['unnamed', 'somebody without a name'],
] as const

/** What kinds of speakers there are, how their words are given, and who has no name. */
export function kindsSection(totals: SpeakerTotals, rows: readonly SpeakerRow[]): MarkupElement | undefined {
  if (totals.quotations === 0) return undefined
  const parts = [
    ...kinds.map(([kind, words]) => [kind, words, totals.kinds[kind]] as const),
    ['nobody', 'not known who', totals.unattributed] as const,
  ].filter(([, , count]) => count > 0)
  const manner = ways.map(([way, words]) => [way, words, totals.types[way]] as const).filter(([, , count]) => count > 0)
  const nameless = rows.filter(({ named, name }) => !named && /\p{L}/u.test(name)).slice(0, MOST_LISTED)
  return section(
    'kinds',
    'What kind of speakers, and how they are quoted',
    undefined,
    share('Who speaks', parts, totals.quotations),
    share('How their words are given', manner, totals.quotations),
    nameless.length === 0 ? undefined : h('h3', {}, 'Groups, documents, and sources without a name'),
    nameless.length === 0
      ? undefined
      : h('p', { class: 'about' }, 'Counted by description: in each article somebody else may be meant.'),
    nameless.length === 0 ? undefined : h('ul', { class: 'nameless' }, ...nameless.map(listed)),
  )
}

type Part = readonly [kind: string, words: string, count: number]

function share(heading: string, parts: readonly Part[], all: number): MarkupElement {
  return h(
    'figure',
    { class: 'share' },
    h('figcaption', {}, heading),
    h(
      'span',
      { class: 'track', 'aria-hidden': 'true' },
      ...parts.map(([kind, words, count]) =>
        h('i', { class: kind, style: `width:${widthOf(count, all)}`, title: `${words}: ${whole(count)}` }),
      ),
    ),
    h(
      'ul',
      { class: 'legend' },
      ...parts.map(([kind, words, count]) =>
        h('li', { class: kind }, `${words} `, h('b', {}, percent(count, all)), h('small', {}, ` ${whole(count)}`)),
      ),
    ),
  )
}

function listed({ name, kind, quotations }: SpeakerRow): MarkupElement {
  return h('li', { class: kind }, copied(name, MOST_OF_NAME), ' ', h('b', {}, whole(quotations)), unseen(' quotations'))
}
