import type { ParseArticleOptions, ParsedArticle } from '../parse-article.js'
import { checkSignal } from './check-signal.js'
import { shown } from './error-record.js'
import { inParallel } from './in-parallel.js'
import { articleRecord, checkParseOptions, parseFailed, parseItem, readyItem } from './parse-item.js'
import type { ArchiveItem, ArchiveRecord, ErrorRecord } from './records.js'
import { checkSource, type Source } from './source.js'

/** Reads the copy of an item: in a pool of workers, at a service. The options are those of the run and the item together. */
export type ParseCopy = (item: ArchiveItem, options: ParseArticleOptions) => ParsedArticle | Promise<ParsedArticle>

/** What a caller knows of the copy, and how the work is done. */
export interface ParseAllOptions extends ParseArticleOptions {
  /** What reads the copy instead of `parseArticle`. */
  parse?: ParseCopy | undefined
  /** How many items are read beyond those given out, and at work at once; 1 unless told. More is of use with `parse`. */
  concurrency?: number | undefined
  /** Whether records come in the order of the items; true unless told, else as they are ready. */
  ordered?: boolean | undefined
  /** Closes the source and throws its reason, also while something is waited for. */
  signal?: AbortSignal | undefined
}

/**
 * Reads the copy of many items, one record for each; error records among them are handed on. An item that cannot be read
 * is an error record, and the run goes on. Never reads more than `concurrency` items beyond those given out. Leaving the
 * loop closes the source. Without `parse`, a list that is in memory is worked through without giving timers a turn.
 *
 * {@includeCode ../../examples/parse-an-archive.ts}
 *
 * @throws TypeError or RangeError for a bad option, at once; what the source throws, after the records of what it gave before.
 */
export function parseAll(
  items: Source<ArchiveItem | string | ErrorRecord>,
  options: ParseAllOptions = {},
): AsyncGenerator<ArchiveRecord, void, undefined> {
  const { concurrency = 1, ordered = true, signal, parse, ...copyOptions } = options
  checkSource(items)
  checkSignal(signal)
  if (!Number.isSafeInteger(concurrency) || concurrency < 1)
    throw new RangeError(`Option concurrency is no whole number from 1: ${String(concurrency)}`)
  if (typeof ordered !== 'boolean') throw new TypeError(`Option ordered is neither true nor false: ${String(ordered)}`)
  if (parse !== undefined && typeof parse !== 'function')
    throw new TypeError(`Option parse is no function: ${String(parse)}`)
  checkParseOptions(copyOptions)
  const work = (item: ArchiveItem | string | ErrorRecord) =>
    isErrorRecord(item) ? item : parse ? parseWith(parse, item, copyOptions) : parseItem(item, copyOptions)
  return inParallel(items, work, { concurrency, ordered, signal })
}

function isErrorRecord(item: ArchiveItem | string | ErrorRecord): item is ErrorRecord {
  return typeof item === 'object' && item !== null && 'error' in item && !('text' in item)
}

async function parseWith(
  parse: ParseCopy,
  given: ArchiveItem | string,
  options: ParseArticleOptions,
): Promise<ArchiveRecord> {
  const ready = readyItem(given, options)
  if ('error' in ready) return ready
  try {
    const parsed: ParsedArticle | undefined = await parse(ready.item, ready.options)
    if (parsed?.article === undefined) return parseFailed(ready.item, `Option parse gave no article: ${shown(parsed)}.`)
    return articleRecord(ready.item, parsed)
  } catch (error) {
    return parseFailed(ready.item, error)
  }
}
