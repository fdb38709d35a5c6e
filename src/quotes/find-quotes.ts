import type { Quote } from '../article/index.js'
import { readText } from '../people/reading.js'
import type { Span } from '../text/index.js'
import { checkOptionNames } from '../text/reading.js'
import { english } from './en/index.js'
import { extendLanguages, type LexiconOptions } from './extend.js'
import { readCast } from './read-cast.js'
import { readQuotes } from './read-quotes.js'
import { classifierOf } from './word-classes.js'

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

const optionNames = ['cues', 'titles']

/**
 * The quotations in any English text, direct, indirect and mixed, in order. The whole text is read as body: a headline
 * or a stamp before it is not told apart (see `parseArticle`). Block quotes without marks are not found, nor are
 * quotations nested in others.
 *
 * {@includeCode ../../examples/find-quotes.ts}
 *
 * @throws TypeError when `text` is no string, for an unknown option or one of another shape.
 */
export function findQuotes(text: string, options: LexiconOptions = {}): FoundQuote[] {
  checkOptionNames(options, optionNames)
  const languages = extendLanguages(english, options)
  const { texts, passages, spanOf } = readText(text, languages.people, classifierOf(languages.quotes))
  return readQuotes(texts, passages, readCast(passages, languages), languages).map(({ quote, speaker }) => {
    const { type, text: words, content, certainty, cue, source, via } = quote
    const found: FoundQuote = { type, text: words, content: content.map(spanOf), certainty }
    if (cue !== undefined) {
      found.cue = spanOf(cue)
      if (cue.lemma !== undefined) found.cue.lemma = cue.lemma
    }
    if (source !== undefined) {
      const { start, end } = spanOf(source)
      found.source = { start, end, kind: source.kind }
    }
    if (speaker !== undefined) found.speaker = speaker
    if (via !== undefined) found.via = via
    return found
  })
}
