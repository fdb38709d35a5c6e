import { annotateArticle } from '../../annotate-article.js'
import type { Article, Organization, Person, Quote, Range } from '../../article/index.js'
import { speakerOf, textAt } from '../../article/plain.js'
import type { Span } from '../../text/index.js'
import { asArticle } from '../as-article.js'
import { foldedWords, type NameWords, nameWords } from './name-words.js'
import type { SourceWords } from './verdict.js'

/** A quotation of a source, with spans into its text. */
export interface SourceQuote extends Pick<Quote, 'type' | 'text' | 'speaker' | 'certainty'> {
  content: Span[]
  /** Its words are given as they were spoken though they have no marks, as in a transcript: `LIND: We walk.` */
  labelled: boolean
  /** Every name that the source has for the speaker, in words as they are compared. */
  names: readonly NameWords[]
  /** What the source says that the speaker is, in words: `mayor`. */
  roles: readonly (readonly string[])[]
}

/** The text of a source in one, its paragraphs, and the quotations in it. */
export interface SourceText {
  text: string
  paragraphs: readonly Span[]
  quotes: readonly SourceQuote[]
  /** What its people are, in words: `mayor`. */
  roles: readonly (readonly string[])[]
  /** Where a span of the text stands in the source; words over several blocks of an article give several. */
  placesOf(span: Span): SourceWords[]
}

/**
 * Headline, summary and body of an article, or a text as it is. Tables, captions and furniture are left out. An article
 * without quotations is read for them.
 * @throws TypeError for anything else.
 */
export function readSourceText(source: string | Article): SourceText {
  const article = asArticle(source)
  if (typeof source === 'string') return readString(source, article)
  return readArticle(article.quotes.length > 0 ? article : annotateArticle(article).article)
}

function readString(text: string, article: Article): SourceText {
  const spanOf = ({ position }: Range): Span[] => (position === undefined ? [] : [position])
  return {
    text,
    paragraphs: article.body.flatMap((block) => ('text' in block && block.position) || []),
    quotes: quotesOf(article, text, spanOf),
    roles: rolesIn(article),
    placesOf: ({ start, end }) => [{ text: text.slice(start, end), start, end }],
  }
}

function quotesOf(article: Article, text: string, spanOf: (range: Range) => Span[]): SourceQuote[] {
  const called = new Map<object, Pick<SourceQuote, 'names' | 'roles'>>(
    [...(article.people ?? []), ...(article.organizations ?? [])].map((entity) => [entity, calledOf(entity)]),
  )
  return article.quotes.map((quote) => {
    const { type, text: words, speaker, certainty, content, cue } = quote
    const entity = speakerOf(article, quote)
    const known = entity === undefined ? undefined : called.get(entity)
    return {
      type,
      text: words,
      certainty,
      content: content.flatMap(spanOf),
      ...(speaker && { speaker }),
      labelled: cue !== undefined && spanOf(cue).some(({ start, end }) => isColon(text.slice(start, end))),
      ...(known ?? { names: speaker === undefined ? [] : [nameWords(speaker.name)], roles: [] }),
    }
  })
}

function calledOf(entity: Person | Organization): Pick<SourceQuote, 'names' | 'roles'> {
  const name = nameWords(entity.name)
  // of Mara Lind, neither Lind nor M. Lind: with these alone Sara Lind may be the same, or Mona
  const others = [...new Set(entity.names)].map(nameWords).filter((other) => !isShortFor(name, other))
  return { names: [name, ...others], roles: 'roles' in entity ? entity.roles.map(({ text }) => foldedWords(text)) : [] }
}

function isShortFor({ own: name }: NameWords, { own: other }: NameWords): boolean {
  if (other.length > name.length) return false
  return other.every((part) => name.some((own) => own === part || (part.length === 1 && own.startsWith(part))))
}

/** What people of an article are, each once. */
function rolesIn({ people = [] }: Article): string[][] {
  const texts = new Set(people.flatMap(({ roles = [] }) => roles.map(({ text }) => text)))
  return [...texts].map(foldedWords)
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
  return { text, paragraphs: parts, quotes: quotesOf(article, text, spanOf), roles: rolesIn(article), placesOf }

  /** The last part that begins at or before an offset. */
  function partAt(offset: number): number {
    let low = 0
    let high = parts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((parts[middle] as Part).start <= offset) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }

  function placesOf(span: Span): SourceWords[] {
    return parts.slice(partAt(span.start), partAt(span.end - 1) + 1).flatMap((part) => {
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
