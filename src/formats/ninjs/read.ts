import { checkReading, createReport, type Fields, FormatError, isFields, type ReadArticles } from '../shared/index.js'
import { readItem } from './read-item.js'
import { readJson } from './read-json.js'

/** How ninjs is read; there is nothing to choose yet. */
export type ReadNinjsOptions = Readonly<Record<string, never>>

/**
 * Reads articles from IPTC ninjs: versions 1.0 to 3.1 and the dialects of Superdesk and TT, one item or a list of them,
 * also the list that an answer of a service holds under `item`, `items` or `_items`, as JSON text, bytes, or the value
 * parsed from it. The body is read from HTML where there is some, else from plain
 * text; a dateline is found where it is marked up (`<span class="dateline">`). What an article has no place for is in
 * `extra.ninjs`, under the names of 3.1. Pictures, sound, video, events and planning give no article, but an issue.
 * Values are checked as the JSON Schemas of the IPTC do; each that is wrong gives an issue, and the rest is read.
 *
 * @throws FormatError for what is no JSON, no object and no list, or is nested more than 200 deep.
 * @throws TypeError for input of another kind, and for an unknown option.
 */
export function readNinjs(input: string | Uint8Array | object, options: ReadNinjsOptions = {}): ReadArticles {
  checkReading(input, options, 'ninjs', { objects: true })
  const report = createReport()
  const value = readJson(input, report)
  if (!Array.isArray(value) && !isFields(value)) throw new FormatError('The JSON is no object')
  const [items, path] = itemsOf(value)
  const articles = items.flatMap((item, at) => {
    const where = items === value || path !== '' ? `${path}[${at}]` : ''
    if (isFields(item)) return readItem(item, where, report) ?? []
    report.add('field-invalid', `${where} is no object.`, { path: where })
    return []
  })
  return { articles, issues: report.issues }
}

const lists = ['item', 'items', '_items']

/** The items, and where they stand: a list, one, or the list in the answer of a service. */
function itemsOf(value: readonly unknown[] | Fields): [items: readonly unknown[], path: string] {
  if (Array.isArray(value)) return [value, '']
  const answer = value as Fields
  const name = ['uri', 'guid'].some((key) => key in answer)
    ? undefined
    : lists.find((key) => Array.isArray(answer[key]))
  return name === undefined ? [[answer], ''] : [answer[name] as unknown[], name]
}
