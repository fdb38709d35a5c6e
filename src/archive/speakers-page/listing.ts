import type { MarkupElement } from '../../formats/markup/index.js'
import type { CountedText, JoinedBy, SpeakerRow } from '../speakers/index.js'
import { roleInWords } from './bars.js'
import { amount, whole } from './figures.js'
import { scrolling } from './matrix.js'
import { clip, copied, h, section } from './print.js'

const MOST_TEXTS = 12
const BESIDE = 'Quoted beside'

const kindNames: Readonly<Record<SpeakerRow['kind'], string>> = {
  person: 'person',
  organization: 'body',
  group: 'group',
  document: 'document',
  unnamed: 'unnamed',
}

const reasons: Readonly<Record<JoinedBy, string>> = {
  alias: 'an article uses both',
  initial: 'but for an initial the same',
  'middle-name': 'but for a middle name the same',
  surname: 'the one full name with it',
  'surname-and-role': 'with the same role',
}

const heads = [
  ['Speaker', 'text'],
  ['Kind', 'text'],
  ['Quotations', 'number'],
  ['Different', 'number'],
  ['Word for word', 'number'],
  ['Partly', 'number'],
  ['Reported', 'number'],
  ['Words in marks', 'number'],
  ['Articles', 'number'],
  ['First', 'text'],
  ['Last', 'text'],
] as const

/** Every speaker in a table, which the script makes one to sort and to search. */
export function listingSection(rows: readonly SpeakerRow[], most: number, speakers: number): MarkupElement | undefined {
  if (rows.length === 0) return undefined
  const shown = rows.slice(0, most)
  const about =
    shown.length < speakers
      ? `The first ${whole(shown.length)} of ${whole(speakers)} speakers.`
      : `All ${amount(speakers, 'speaker')}.`
  return section(
    'all',
    'Everybody',
    `${about} Open a name for its forms, roles, and others who are quoted in the same articles.`,
    h('p', { class: 'tools', hidden: '' }),
    scrolling(
      'Everybody',
      h(
        'table',
        { class: 'listing' },
        h('caption', { class: 'unseen' }, 'Speakers with their quotations, words and articles'),
        h('thead', {}, h('tr', {}, ...heads.map(([head, type]) => h('th', { scope: 'col', class: type }, head)))),
        h('tbody', {}, ...shown.map(line)),
      ),
    ),
  )
}

function line(row: SpeakerRow): MarkupElement {
  const { kind, quotations, distinct, types, words, articles, first, last } = row
  const about = distinct.exact ? '' : '≈ '
  const numbers = [types.direct, types.mixed, types.indirect, words.quoted, articles].map(whole)
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, ...name(row)),
    h('td', {}, kindNames[kind]),
    ...[whole(quotations), `${about}${whole(distinct.count)}`, ...numbers].map((text) =>
      h('td', { class: 'number' }, text),
    ),
    ...[first, last].map((day) => h('td', { class: 'day' }, day)),
  )
}

function name(row: SpeakerRow): MarkupElement[] {
  const { roles, names, forms, organizations, beside } = row
  const others = names.filter(({ text }) => text !== row.name)
  const facts = [
    fact('Taken for the same', others, ({ joined }) => (joined === undefined ? '' : `, ${reasons[joined]}`)),
    fact('Forms', forms.length > 1 || forms[0]?.text !== row.name ? forms : []),
    fact(
      'Roles',
      roles.map((role) => ({ text: roleInWords(role), articles: role.articles })),
    ),
    fact('Of', organizations),
    fact(
      BESIDE,
      beside.map((other) => ({ text: other.name, articles: other.articles })),
    ),
  ].flat()
  const [role] = roles
  const small = role === undefined ? [] : [h('small', {}, clip(roleInWords(role), 60))]
  if (facts.length === 0) return [copied(row.name), ...small]
  return [h('details', {}, h('summary', {}, copied(row.name), ...small), h('dl', {}, ...facts))]
}

function fact<Text extends CountedText>(term: string, texts: readonly Text[], note: (text: Text) => string = () => '') {
  if (texts.length === 0) return []
  const shown = texts.slice(0, MOST_TEXTS)
  const items = shown.flatMap((text, at) => [
    at === 0 ? undefined : ' · ',
    copied(text.text),
    ` (${whole(text.articles)}${note(text)})`,
  ])
  const left = texts.length - shown.length
  const more = left > 0 ? ` and ${whole(left)} more` : undefined
  // the search passes over other speakers
  const about = term === BESIDE ? { class: 'others' } : {}
  return [h('dt', {}, term), h('dd', about, ...items, more)]
}
