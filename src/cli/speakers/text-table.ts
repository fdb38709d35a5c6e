import type { SpeakerRow, SpeakerTable } from '../../archive/index.js'
import { type Paper, printable } from '../paper.js'
import { columnsOf, inColumns } from './columns.js'

/** A column of numbers or days. */
type Column = readonly [head: string, value: (row: SpeakerRow) => string | number]

const columns: readonly Column[] = [
  ['quoted', ({ quotations }) => quotations],
  ['direct', ({ types }) => types.direct],
  ['mixed', ({ types }) => types.mixed],
  ['indirect', ({ types }) => types.indirect],
  ['words', ({ words }) => words.quoted],
  ['articles', ({ articles }) => articles],
  ['first', ({ first = '' }) => first],
  ['last', ({ last = '' }) => last],
]
/** What is left out where it is narrow, in this order. */
const dispensable = ['mixed', 'indirect', 'first', 'last', 'words']
/** What names need to be told from one another. */
const enoughForNames = 20
const gap = 2

/** A table of speakers for a terminal: where it is narrow there are fewer columns, and names are cut. */
export function writeTextTable({ totals, speakers }: SpeakerTable, paper: Paper): string {
  const names = speakers.map(({ name, kind }) =>
    oneLine(kind === 'unnamed' || kind === 'document' ? `${name} (${kind})` : name),
  )
  const longest = Math.max('speaker'.length, ...names.map(columnsOf))
  const wanted = Math.min(longest, enoughForNames)
  let shown = columns.map(([head, value]) => filled(head, speakers.map(value)))
  for (const head of dispensable) {
    if (paper.width - widthOf(shown) >= wanted) break
    shown = shown.filter((column) => column.head !== head)
  }
  const nameWidth = Math.max(wanted, Math.min(longest, paper.width - widthOf(shown)))
  const line = (name: string, values: readonly string[]) =>
    [inColumns(name, nameWidth), ...values].join(' '.repeat(gap)).trimEnd()
  const heads = shown.map(({ head, width }) => head.padStart(width))
  const { quotations, articles, undated, unattributed, speakers: all } = totals
  const lines = [
    ...(speakers.length === 0 ? [] : [paper.bold(line('speaker', heads))]),
    ...names.map((name, at) =>
      line(
        name,
        shown.map(({ cells }) => cells[at] ?? ''),
      ),
    ),
    ...(speakers.length === 0 ? [] : ['']),
    `quotations ${quotations}, not known whose ${unattributed}; speakers ${all}, shown ${speakers.length}; articles ${articles}${undated === 0 ? '' : `, without a date ${undated}`}`,
  ]
  return `${lines.join('\n')}\n`
}

function filled(head: string, values: readonly (string | number)[]) {
  const width = Math.max(head.length, ...values.map((value) => String(value).length))
  return { head, width, cells: values.map((value) => String(value).padStart(width)) }
}

function widthOf(shown: readonly { width: number }[]): number {
  return shown.reduce((sum, { width }) => sum + gap + width, 0)
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ')
}
