import type { Quote } from '../article/index.js'
import { english as englishPeople, findCast, readText } from '../people/reading.js'
import type { Span } from '../text/index.js'
import { english } from './en/index.js'
import type { Languages } from './grammar.js'
import { readQuotes } from './read-quotes.js'

/** A quotation found in a text: as in an article, but with spans into the text in place of ranges. */
export interface FoundQuote extends Pick<Quote, 'type' | 'text' | 'certainty' | 'via'> {
  /** Where it stands, in order; several spans where it is interrupted, resumed or runs over paragraphs. Marks taken in. */
  content: Span[]
  /** The words that report it, with their dictionary form. */
  cue?: Span & { lemma?: string }
  /** Who is said to have spoken, as printed. */
  source?: Span & { kind: NonNullable<Quote['source']>['kind'] }
  /** Who spoke. */
  speaker?: { name: string; kind: NonNullable<Quote['speaker']>['kind'] }
}

const languages: Languages = { people: englishPeople, quotes: english }

/**
 * The quotations in any English text, direct, indirect and mixed, in order. The whole text is read as body: a headline
 * or a stamp before it is not told apart (see `parseArticle`). Block quotes without marks are not found, nor are
 * quotations nested in others.
 * @throws TypeError when `text` is no string.
 */
export function findQuotes(text: string): FoundQuote[] {
  const { texts, passages, spanOf } = readText(text)
  return readQuotes(texts, passages, findCast(passages, languages.people), languages).map(({ quote }) => {
    const { cue, source, content, ...rest } = quote
    const found: FoundQuote = { ...rest, content: content.map(spanOf) }
    if (cue !== undefined) found.cue = { ...spanOf(cue), ...(cue.lemma !== undefined && { lemma: cue.lemma }) }
    if (source !== undefined) found.source = { ...spanOf(source), kind: source.kind }
    return found
  })
}
