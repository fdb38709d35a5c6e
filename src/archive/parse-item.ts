import { type ParseArticleOptions, type ParsedArticle, parseArticle } from '../parse-article.js'
import { type ReadWireOptions, readWire } from '../wire/index.js'
import { errorRecord, originOf, shown } from './error-record.js'
import { type CopyField, copyFields } from './line-fields.js'
import { isNothing } from './nothing.js'
import type { ArchiveItem, ArchiveRecord, ErrorRecord } from './records.js'

/**
 * Reads one item, as `parseArticle` does. Never throws on copy, nor on what the item says of it: a zone that does not
 * exist, or an item without a text, is an error record.
 * @throws TypeError or RangeError for options that `parseArticle` refuses.
 */
export function parseItem(item: ArchiveItem | string, options: ParseArticleOptions = {}): ArchiveRecord {
  const ready = readyItem(item, options)
  if ('error' in ready) return ready
  try {
    return articleRecord(ready.item, parseArticle(ready.item.text, ready.options))
  } catch (error) {
    checkParseOptions(options)
    return parseFailed(ready.item, error)
  }
}

/** @throws TypeError or RangeError for options that `parseArticle` refuses. */
export function checkParseOptions(options: ParseArticleOptions): void {
  parseArticle('', options)
}

export interface ReadyItem {
  item: ArchiveItem
  /** What the item says goes before what the caller says. */
  options: ParseArticleOptions
}

/** An item with what it is read by, or what is wrong with it. */
export function readyItem(given: ArchiveItem | string, options: ParseArticleOptions): ReadyItem | ErrorRecord {
  const item: ArchiveItem = typeof given === 'string' ? { text: given } : given
  // items may come from tables of a database
  if (typeof item?.text !== 'string')
    return errorRecord(item ?? {}, 'line-no-text', `The item has no text: ${shown(item?.text)}.`)
  const said = saidOf(item)
  if (Object.keys(said).length === 0) return { item, options }
  const { profiles } = options
  if (!isUnderstood({ ...said, profiles })) {
    // the caller's own options may be what is wrong
    checkParseOptions(options)
    const bad = copyFields.find((name) => name in said && !isUnderstood({ [name]: said[name], profiles }))
    if (bad !== undefined)
      return errorRecord(item, 'line-bad-option', `Field ${bad} is ${shown(item[bad])}, which is not understood.`)
  }
  return { item, options: { ...options, ...said } }
}

function saidOf(item: ArchiveItem): Pick<ArchiveItem, CopyField> {
  const said: Pick<ArchiveItem, CopyField> = {}
  for (const name of copyFields) {
    const value = item[name]
    if (!isNothing(value)) said[name] = value
  }
  return said
}

function isUnderstood(options: ReadWireOptions): boolean {
  try {
    readWire('', options)
    return true
  } catch {
    return false
  }
}

export function articleRecord(item: ArchiveItem, { article, issues, profile }: ParsedArticle): ArchiveRecord {
  return { ...originOf(item), article, issues, ...(profile !== undefined && { profile }) }
}

export function parseFailed(item: ArchiveItem, error: unknown): ErrorRecord {
  return errorRecord(item, 'parse-failed', error instanceof Error ? error.message : String(error))
}
