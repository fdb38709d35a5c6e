import type { MarkupElement, MarkupNode } from '../../formats/markup/index.js'
import type { SpeakerRow, SpeakerTotals } from '../speakers/index.js'
import { amount, percent, spanInWords, whole } from './figures.js'
import { copied, h } from './print.js'

/**
 * The head of the page: what it is about, the sums, and what stands out.
 * @param rows how many speakers the table has
 * @param most who of them is quoted most
 */
export function opening(
  title: string,
  totals: SpeakerTotals,
  rows: number,
  most: SpeakerRow | undefined,
): MarkupElement {
  const { first, last, undated, articles, quotations, speakers, words } = totals
  const when =
    first === undefined || last === undefined
      ? undefined
      : `${spanInWords(first, last)}${undated === 0 ? '' : `, and ${amount(undated, 'article')} without a date`}`
  return h(
    'header',
    {},
    when === undefined ? undefined : h('p', { class: 'when' }, when),
    h('h1', {}, title),
    h('p', { class: 'deck' }, ...leads(totals, rows, most)),
    h(
      'dl',
      { class: 'sums' },
      sum(articles === 1 ? 'article' : 'articles', articles),
      sum(quotations === 1 ? 'quotation' : 'quotations', quotations),
      sum(speakers === 1 ? 'speaker' : 'speakers', speakers),
      sum('words in quotation marks', words.quoted),
    ),
  )
}

function leads(totals: SpeakerTotals, rows: number, most: SpeakerRow | undefined): MarkupNode[] {
  const { quotations, articles, types, kinds, unattributed, speakers } = totals
  if (quotations === 0) return [articles === 0 ? 'There are no articles.' : 'Nobody is quoted.']
  const nameless = kinds.group + kinds.document + kinds.unnamed + unattributed
  const inMarks = `${percent(types.direct + types.mixed, quotations)} of all quotations have words in quotation marks`
  const noName = nameless === 0 ? '.' : `; ${percent(nameless, quotations)} have no speaker with a name.`
  if (most === undefined || most.quotations < 2) return [`${inMarks}${noName}`]
  const times = `${whole(most.quotations)} times in ${amount(most.articles, 'article')}`
  // others may be quoted more that are not in the table
  const ofWhom = rows < speakers ? `Of the ${amount(rows, 'speaker')} here, ` : ''
  return [ofWhom, h('strong', {}, copied(most.name)), ` is quoted most: ${times}. ${inMarks}${noName}`]
}

function sum(words: string, value: number): MarkupElement {
  return h('div', {}, h('dt', {}, words), h('dd', {}, whole(value)))
}
