import type { Article } from '../../article/index.js'
import { pairMarks, type Span } from '../../text/index.js'
import { isInnerCapital } from '../words/compare-words.js'
import { readUnits, type Unit, type Units } from '../words/units.js'
import { createKeyIndex, type KeyIndex } from './key-index.js'
import { readSourceText, type SourceQuote, type SourceText } from './source-text.js'

/** A source that is read once and asked many times: see `createQuoteIndex`. What it holds is not for callers. */
export interface QuoteIndex {
  readonly kind: 'quoteIndex'
}

/** What claims are checked in. */
export type QuoteSource = string | Article | QuoteIndex

/** Words in marks: those of one quotation, or of one pair of marks that no quotation claims. */
export interface Speech {
  quote?: SourceQuote
}

/** A source as it is searched: its units in order, and of these the ones in marks. */
export interface SourceIndex extends QuoteIndex, SourceText {
  units: Units
  /** Numbers of the keys of units. */
  numbers: ReadonlyMap<string, number>
  /** Keys that stand with a capital inside a sentence. */
  names: ReadonlySet<string>
  all: Stream
  spoken: Stream
  /** What is spoken, by number. */
  speeches: readonly Speech[]
  /** By unit, the number of the speech it is in; -1 outside of marks. */
  speechOf: Int32Array
  /** By unit, the number of the quotation it is in, with or without marks; -1 for none. */
  quoteOf: Int32Array
}

/** Some units of a source, in order: the number of each, and an index of their keys. */
export interface Stream extends KeyIndex {
  units: Int32Array
}

/**
 * Reads a source once, for many claims: what `verifyQuote` does at each call with a text or an article. Takes about as
 * long as `findQuotes` and some sixty bytes for a character; cannot be cloned or written as JSON with any use.
 * @throws TypeError when the source is no text, article or index.
 */
export function createQuoteIndex(source: QuoteSource): QuoteIndex {
  return readSource(source)
}

/** @throws TypeError when the source is no text, article or index. */
export function readSource(source: QuoteSource): SourceIndex {
  if (isIndex(source)) return source
  const read = readSourceText(source as Exclude<QuoteSource, QuoteIndex>)
  const units = readUnits(read.text)
  const numbers = new Map<string, number>()
  const keys = Int32Array.from(units.units, ({ key }) => numberOf(numbers, key))
  const { speeches, speechOf, quoteOf } = findSpeeches(read, units.units)
  const everyUnit = Int32Array.from(keys.keys())
  const spokenUnits = everyUnit.filter((unit) => speechOf[unit] !== -1)
  return {
    ...read,
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
    speeches,
    speechOf,
    quoteOf,
  }
}

function isIndex(source: QuoteSource): source is SourceIndex & QuoteIndex {
  return typeof source === 'object' && source !== null && 'kind' in source && source.kind === 'quoteIndex'
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

function findSpeeches({ text, paragraphs, quotes }: SourceText, units: readonly Unit[]) {
  const quoteOf = new Int32Array(units.length).fill(-1)
  const speechOf = new Int32Array(units.length).fill(-1)
  const speeches: Speech[] = quotes.map((quote) => ({ quote }))
  const content = quotes.flatMap((quote, number) =>
    quote.content.map((span) => ({ ...span, number, ...labelOf(quote) })),
  )
  content.sort((a, b) => a.start - b.start)
  forEachIn(units, content, (unit, { number, labelled }) => {
    quoteOf[unit] = number
    if (labelled) speechOf[unit] = number
  })
  const pairs = paragraphs.flatMap(({ start, end }) =>
    pairMarks(text.slice(start, end)).flatMap((pair) =>
      pair.depth === 0 ? { start: start + pair.start, end: start + pair.end } : [],
    ),
  )
  let pairOfSpeech: Span | undefined
  forEachIn(units, pairs, (unit, pair) => {
    const number = quoteOf[unit] as number
    if (number >= 0) speechOf[unit] = number
    else {
      if (pair !== pairOfSpeech) speeches.push({})
      pairOfSpeech = pair
      speechOf[unit] = speeches.length - 1
    }
  })
  return { speeches, speechOf, quoteOf }
}

function labelOf({ labelled }: SourceQuote): { labelled: boolean } {
  return { labelled }
}

/** Calls for every unit in a span; spans are in order. */
function forEachIn<S extends Span>(units: readonly Unit[], spans: readonly S[], call: (unit: number, span: S) => void) {
  let unit = 0
  for (const span of spans) {
    while (unit < units.length && (units[unit] as Unit).start < span.start) unit++
    while (unit < units.length && (units[unit] as Unit).end <= span.end) call(unit++, span)
  }
}
