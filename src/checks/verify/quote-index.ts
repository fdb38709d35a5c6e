import type { Article } from '../../article/index.js'
import { isInnerCapital } from '../words/compare-words.js'
import { readUnits, type Units } from '../words/units.js'
import { createKeyIndex, type KeyIndex } from './key-index.js'
import { readSourceText, type SourceText } from './source-text.js'
import { findSpeeches, type Speeches } from './speeches.js'

/** A source that is read once and asked many times: see `createQuoteIndex`. What it holds is not for callers. */
export interface QuoteIndex {
  readonly kind: 'quoteIndex'
}

/** What claims are checked in. */
export type QuoteSource = string | Article | QuoteIndex

/** A source as it is searched: its units in order, and of these the ones in marks. */
export interface SourceIndex extends QuoteIndex, SourceText, Speeches {
  units: Units
  /** Numbers of the keys of units. */
  numbers: ReadonlyMap<string, number>
  /** Keys that stand with a capital inside a sentence. */
  names: ReadonlySet<string>
  all: Stream
  spoken: Stream
}

/** Some units of a source, in order: the number of each, and an index of their keys. */
export interface Stream extends KeyIndex {
  units: Int32Array
}

/**
 * Reads a source once, for many claims: what `verifyQuote` does at each call with an article or another text. Takes somewhat
 * longer than `findQuotes`; what it gives cannot be cloned or written as JSON with any use.
 * @throws TypeError when the source is no text, article or index.
 */
export function createQuoteIndex(source: QuoteSource): QuoteIndex {
  return isIndex(source) ? source : createIndex(source as Exclude<QuoteSource, QuoteIndex>)
}

/** Texts read last: who asks one many times in a row need not know of indexes. Nothing is kept alive by it. */
const recent: WeakRef<SourceIndex>[] = []
const MOST_RECENT = 8

/** One source or several, as a list. */
export function listSources(sources: QuoteSource | readonly QuoteSource[]): readonly QuoteSource[] {
  return Array.isArray(sources) ? sources : [sources as QuoteSource]
}

/** @throws TypeError when the source is no text, article or index. */
export function readSource(source: QuoteSource): SourceIndex {
  if (isIndex(source)) return source
  if (typeof source !== 'string') return createIndex(source as Article)
  for (const reference of recent) {
    const index = reference.deref()
    if (index?.text === source) return index
  }
  const index = createIndex(source)
  recent.unshift(new WeakRef(index))
  recent.length = Math.min(recent.length, MOST_RECENT)
  return index
}

function createIndex(source: string | Article): SourceIndex {
  const read = readSourceText(source)
  const units = readUnits(read.text)
  const numbers = new Map<string, number>()
  const keys = Int32Array.from(units.units, ({ key }) => numberOf(numbers, key))
  const speeches = findSpeeches(read, units.units)
  const everyUnit = Int32Array.from(keys.keys())
  const spokenUnits = everyUnit.filter((unit) => speeches.speechOf[unit] !== -1)
  return {
    ...read,
    ...speeches,
    kind: 'quoteIndex',
    units,
    numbers,
    names: new Set(units.units.flatMap((unit) => (isInnerCapital(unit) ? unit.key : []))),
    all: { units: everyUnit, ...createKeyIndex(keys, numbers.size) },
    spoken: {
      units: spokenUnits,
      ...createKeyIndex(
        spokenUnits.map((unit) => keys[unit] as number),
        numbers.size,
      ),
    },
  }
}

function isIndex(source: QuoteSource): source is SourceIndex & QuoteIndex {
  return typeof source === 'object' && source !== null && 'kind' in source && 'placesOf' in source
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
