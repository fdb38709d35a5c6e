import { annotateArticle } from '../../annotate-article.js'
import type { Article, Quote, Range } from '../../article/index.js'
import { speakerOf, textAt } from '../../article/plain.js'
import { findQuotes } from '../../quotes/index.js'
import { findParagraphs, type Span } from '../../text/index.js'
import type { SourceWords } from './verdict.js'

/** A quotation of a source, with spans into its text. */
export interface SourceQuote extends Pick<Quote, 'type' | 'text' | 'speaker' | 'certainty'> {
  content: Span[]
  /** Its words are given as they were spoken though they have no marks, as in a transcript: `LIND: We walk.` */
  labelled: boolean
  /** Every name that the source has for the speaker. */
  names: readonly string[]
}

/** The text of a source in one, its paragraphs, and the quotations in it. */
export interface SourceText {
  text: string
  paragraphs: readonly Span[]
  quotes: readonly SourceQuote[]
  /** Where a span of the text stands in the source; words over several blocks of an article give several. */
  placesOf(span: Span): SourceWords[]
}

/**
 * Headline, summary and body of an article, or a text as it is. Tables, captions and furniture are left out. An article
 * without quotations is read for them.
 * @throws TypeError for anything else.
 */
export function readSourceText(source: string | Article): SourceText {
  if (typeof source === 'string') return readString(source)
  if (typeof source !== 'object' || source === null || !Array.isArray(source.body)) {
    throw new TypeError(`A source is a text or an article, not ${source === null ? 'null' : typeof source}`)
  }
  return readArticle(source.quotes.length > 0 ? source : annotateArticle(source).article)
}

function readString(text: string): SourceText {
  const quotes = findQuotes(text).map(({ type, text: words, speaker, certainty, content, cue }) => ({
    type,
    text: words,
    certainty,
    content,
    ...(speaker && { speaker }),
    labelled: cue !== undefined && isColon(text.slice(cue.start, cue.end)),
    names: speaker === undefined ? [] : [speaker.name],
  }))
  return {
    text,
    paragraphs: findParagraphs(text).paragraphs,
    quotes,
    placesOf: ({ start, end }) => [{ text: text.slice(start, end), start, end }],
  }
}

interface Part extends Span {
  block: Range['block']
}

function readArticle(article: Article): SourceText {
  const parts: Part[] = []
  let text = ''
  for (const block of ['headline', 'summary', ...article.body.keys()] as const) {
    const words = textAt(article, block)
    if (words === undefined) continue
    if (text !== '') text += '\n\n'
    parts.push({ block, start: text.length, end: text.length + words.length })
    text += words
  }
  const partOf = new Map(parts.map((part) => [part.block, part]))
  const spanOf = ({ block, start, end }: Omit<Range, 'position'>): Span[] => {
    const part = partOf.get(block)
    return part === undefined ? [] : [{ start: part.start + start, end: part.start + end }]
  }
  const quotes = article.quotes.map((quote): SourceQuote => {
    const { type, text: words, speaker, certainty, content, cue } = quote
    const entity = speakerOf(article, quote)
    const names = [...(speaker ? [speaker.name] : []), ...(entity?.names ?? [])]
    const labelled = cue !== undefined && spanOf(cue).some(({ start, end }) => isColon(text.slice(start, end)))
    return {
      type,
      text: words,
      certainty,
      content: content.flatMap(spanOf),
      ...(speaker && { speaker }),
      labelled,
      names,
    }
  })
  return { text, paragraphs: parts, quotes, placesOf }

  function placesOf(span: Span): SourceWords[] {
    return parts.flatMap((part) => {
      const start = Math.max(span.start, part.start)
      const end = Math.min(span.end, part.end)
      if (start >= end) return []
      const { block } = part
      const range = { block, start: start - part.start, end: end - part.start }
      const position = positionOf(article, range)
      return [{ text: text.slice(start, end), ...range, ...(position && { position }) }]
    })
  }
}

/** The place in the copy of a range in a block that has one. */
function positionOf(article: Article, { block, start, end }: Omit<Range, 'position'>): Span | undefined {
  const found = typeof block === 'number' ? article.body[block] : undefined
  if (found === undefined || !('text' in found) || found.position === undefined) return undefined
  const { position, text } = found
  // the copy is not at hand: offsets are those of the block only where the block is printed as it is
  if (position.end - position.start !== text.length) return undefined
  return { start: position.start + start, end: position.start + end }
}

function isColon(text: string): boolean {
  return text.trim() === ':' || text.trim() === '：'
}
