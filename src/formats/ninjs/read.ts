import { checkReading, createReport, FormatError, isFields, type ReadArticles } from '../shared/index.js'
import { readItem } from './read-item.js'
import { readJson } from './read-json.js'

/** How ninjs is read; there is nothing to choose yet. */
export type ReadNinjsOptions = Readonly<Record<string, never>>

/**
 * Reads articles from IPTC ninjs: versions 1.0 to 3.1 and the dialects of Superdesk and TT, one item or a list of them,
 * as JSON text, bytes, or the value parsed from it. The body is read from HTML where there is some, else from plain
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
  const items = Array.isArray(value) ? value : [value]
  const articles = items.flatMap((item, at) => {
    if (isFields(item)) return readItem(item, Array.isArray(value) ? `[${at}]` : '', report) ?? []
    if (!Array.isArray(value)) throw new FormatError('The JSON is no object')
    report.add('field-invalid', `[${at}] is no object.`, { path: `[${at}]` })
    return []
  })
  return { articles, issues: report.issues }
}
