import { type ParseArticleOptions, type ParsedArticle, parseArticle } from '../parse-article.js'
import { errorRecord, originOf, shown } from './error-record.js'
import { copyFields } from './line-fields.js'
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
  if (typeof item?.text !== 'string')
    return errorRecord(item ?? {}, 'line-no-text', `The item has no text: ${shown(item?.text)}.`)
  const { profiles } = options
  const said: Partial<ArchiveItem> = {}
  for (const name of copyFields) {
    const value = item[name]
    if (value === undefined) continue
    try {
      checkParseOptions({ [name]: value, ...(name === 'profile' && { profiles }) })
    } catch {
      checkParseOptions(options)
      return errorRecord(item, 'line-bad-option', `Field ${name} is ${shown(value)}, which is not understood.`)
    }
    said[name] = value
  }
  return { item, options: { ...options, ...said } }
}

export function articleRecord(item: ArchiveItem, { article, issues, profile }: ParsedArticle): ArchiveRecord {
  return { ...originOf(item), article, issues, ...(profile !== undefined && { profile }) }
}

export function parseFailed(item: ArchiveItem, error: unknown): ErrorRecord {
  return errorRecord(item, 'parse-failed', error instanceof Error ? error.message : String(error))
}
