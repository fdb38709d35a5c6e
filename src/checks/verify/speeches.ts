import { pairMarks, type Span } from '../../text/index.js'
import type { Unit } from '../words/units.js'
import type { SourceQuote, SourceText } from './source-text.js'

/** Words in marks: those of one quotation, or those that no quotation claims. */
export interface Speech {
  quote?: SourceQuote
}

/** What is spoken in a source. */
export interface Speeches {
  /** By number; those of quotations come first. */
  speeches: readonly Speech[]
  /** By unit, the number of the speech it is in; -1 outside of marks. */
  speechOf: Int32Array
  /** By unit, the number of the quotation it is in, with or without marks; -1 for none. */
  quoteOf: Int32Array
}

/** Two passages in marks of one paragraph and one speaker, with no more words between, are one that was interrupted. */
const MOST_BETWEEN = 8
/** The same where nobody is known to have spoken. */
const MOST_BETWEEN_UNKNOWN = 16
/** Shorter ones are terms, and belong to nothing. */
const LEAST_SPOKEN = 3

export function findSpeeches({ text, paragraphs, quotes }: SourceText, units: readonly Unit[]): Speeches {
  const quoteOf = new Int32Array(units.length).fill(-1)
  const speechOf = new Int32Array(units.length).fill(-1)
  const speeches: Speech[] = quotes.map((quote) => ({ quote }))
  for (const { number, first, last } of stretchesOf(units, contentOf(quotes, paragraphs))) {
    quoteOf.fill(number, first, last)
    if (quotes[number]?.labelled) speechOf.fill(number, first, last)
  }
  let before: { first: number; last: number; paragraph: number } | undefined
  for (const pair of stretchesOf(units, pairsOf(text, paragraphs))) {
    const { first, last } = pair
    if (before !== undefined && isInterrupted(before, pair)) {
      speechOf.fill(speechOf[before.first] as number, first, last)
    } else {
      if (quoteOf.subarray(first, last).includes(-1)) speeches.push({})
      for (let unit = first; unit < last; unit++) {
        const quote = quoteOf[unit] as number
        speechOf[unit] = quote >= 0 ? quote : speeches.length - 1
      }
    }
    before = pair
  }
  return { speeches, speechOf, quoteOf }

  function isInterrupted(one: { first: number; last: number; paragraph: number }, other: typeof one): boolean {
    if (one.paragraph !== other.paragraph) return false
    if (one.last - one.first < LEAST_SPOKEN || other.last - other.first < LEAST_SPOKEN) return false
    const a = quotes[quoteOf[one.first] as number]
    const b = quotes[quoteOf[other.first] as number]
    const between = other.first - one.last
    // „Wir gehen“, sagte sie, „und wir bleiben.“   where the language is one whose quotations are not read
    if (a === undefined && b === undefined) return between <= MOST_BETWEEN_UNKNOWN
    return between <= MOST_BETWEEN && a?.speaker !== undefined && a.speaker.name === b?.speaker?.name
  }
}

/**
 * Where quotations stand. In a transcript a label holds for the paragraphs that follow it, up to the next one.
 *
 *     LIND: We will go.
 *     We always have.
 */
function contentOf(quotes: readonly SourceQuote[], paragraphs: readonly Span[]): (Span & { number: number })[] {
  const content = quotes.flatMap((quote, number) => quote.content.map((span) => ({ ...span, number })))
  const labels = content.filter(({ number }) => quotes[number]?.labelled).sort((a, b) => a.start - b.start)
  if (labels.length < 2) return content.sort((a, b) => a.start - b.start)
  let next = 0
  for (const { start, end } of paragraphs) {
    while ((labels[next + 1]?.start ?? Number.POSITIVE_INFINITY) < end) next++
    const label = labels[next]
    if (label === undefined || label.end > end) continue
    const from = Math.max(start, label.end)
    if (from < end) content.push({ start: from, end, number: label.number })
  }
  return content.sort((a, b) => a.start - b.start)
}

function pairsOf(text: string, paragraphs: readonly Span[]): (Span & { paragraph: number })[] {
  return paragraphs.flatMap(({ start, end }, paragraph) =>
    pairMarks(text.slice(start, end)).flatMap((pair) =>
      pair.depth === 0 ? { start: start + pair.start, end: start + pair.end, paragraph } : [],
    ),
  )
}

/** Spans, in order, with the units in them. */
function stretchesOf<S extends Span>(
  units: readonly Unit[],
  spans: readonly S[],
): (Omit<S, keyof Span> & { first: number; last: number })[] {
  let unit = 0
  return spans.map(({ start, end, ...rest }) => {
    while (unit < units.length && (units[unit] as Unit).start < start) unit++
    const first = unit
    while (unit < units.length && (units[unit] as Unit).end <= end) unit++
    return { ...rest, first, last: unit }
  })
}
