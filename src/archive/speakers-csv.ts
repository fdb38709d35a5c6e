import type { SpeakerRow, SpeakerTable } from './speakers/index.js'

const columns = {
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  named: ({ named }) => String(named),
  quotations: ({ quotations }) => String(quotations),
  direct: ({ types }) => String(types.direct),
  mixed: ({ types }) => String(types.mixed),
  indirect: ({ types }) => String(types.indirect),
  distinct: ({ distinct }) => String(distinct.count),
  distinct_exact: ({ distinct }) => String(distinct.exact),
  words_quoted: ({ words }) => String(words.quoted),
  words_reported: ({ words }) => String(words.reported),
  articles: ({ articles }) => String(articles),
  first: ({ first }) => first ?? '',
  last: ({ last }) => last ?? '',
  undated: ({ undated }) => String(undated),
  names: ({ names }) => names.map(({ text }) => text).join(' | '),
  joined: ({ names }) => names.flatMap(({ text, joined }) => (joined ? [`${joined}: ${text}`] : [])).join(' | '),
  forms: ({ forms }) => forms.map(({ text }) => text).join(' | '),
  roles: ({ roles }) => roles.map(({ text, former }) => (former ? `former ${text}` : text)).join(' | '),
  organizations: ({ organizations }) => organizations.map(({ text }) => text).join(' | '),
  beside: ({ beside }) => beside.map(({ name }) => name).join(' | '),
} as const satisfies Record<string, (row: SpeakerRow) => string>

/** What a program for spreadsheets may take for the beginning of a formula, white space before it or not. */
const formula = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r]/
const toQuote = /[",;\t\r\n]|^\s|\s$/

/**
 * The rows of a table of speakers as CSV (RFC 4180): a header, a line for each speaker, CRLF after each, no byte order
 * mark. Lists are joined by ` | `. Further columns may come behind those there are. A cell that a spreadsheet could take
 * for a formula has an apostrophe before it, as copy may hold anything.
 */
export function writeSpeakersCsv({ speakers }: Pick<SpeakerTable, 'speakers'>): string {
  const lines = speakers.map((row) => Object.values(columns).map((column) => column(row)))
  return [Object.keys(columns), ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return toQuote.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
