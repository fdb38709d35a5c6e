import { type Alignment, alignSpan, alignText } from '../text/index.js'
import type { Article } from './schema/article.js'
import type { Range } from './schema/place-in-text.js'
import type { Cue, Quote, Source } from './schema/quote.js'
import { textAt } from './text-of.js'

/**
 * The article with a `position` in the copy on every range of its quotations and mentions. The copy must be the one the
 * article was read from, with positions: a block's own position says where its text stands, the headline's is that of
 * the furniture line that prints it. Ranges in texts without a place in the copy stay as they are.
 * @throws RangeError when a block's position does not hold its text: the copy is another one.
 */
export function addPositions(article: Article, copy: string): Article {
  const texts = new Map<Range['block'], AlignedText | 'nowhere'>()
  const locate = (block: Range['block']) => {
    let text = texts.get(block)
    if (text === undefined) {
      text = alignBlock(article, copy, block) ?? 'nowhere'
      texts.set(block, text)
    }
    return text
  }
  const positionOf = (range: Range) => {
    const text = locate(range.block)
    return text === 'nowhere' ? undefined : alignSpan(text.clean, text.align, range)
  }
  // Field by field: engines add one to a copy many times slower.
  const place = (range: Range): Range => {
    const position = positionOf(range)
    const { block, start, end } = range
    return position === undefined ? range : { block, start, end, position }
  }
  const placeCue = (cue: Cue): Cue => {
    if (cue.lemma === undefined) return place(cue)
    const position = positionOf(cue)
    const { block, start, end, lemma } = cue
    return position === undefined ? cue : { block, start, end, lemma, position }
  }
  const placeSource = (source: Source): Source => {
    const position = positionOf(source)
    const { block, start, end, kind } = source
    return position === undefined ? source : { block, start, end, kind, position }
  }
  const placeQuote = (quote: Quote): Quote => {
    const placed = { ...quote }
    placed.content = quote.content.map(place)
    if (quote.cue !== undefined) placed.cue = placeCue(quote.cue)
    if (quote.source !== undefined) placed.source = placeSource(quote.source)
    return placed
  }
  const placeMentions = <Entity extends { mentions?: Range[] }>(entity: Entity): Entity => {
    if (entity.mentions === undefined) return entity
    const placed = { ...entity }
    placed.mentions = entity.mentions.map(place)
    return placed
  }
  const placed = { ...article }
  if (article.people !== undefined) placed.people = article.people.map(placeMentions)
  if (article.organizations !== undefined) placed.organizations = article.organizations.map(placeMentions)
  if (article.places !== undefined) placed.places = article.places.map(placeMentions)
  placed.quotes = article.quotes.map(placeQuote)
  return placed
}

interface AlignedText {
  readonly clean: string
  readonly align: Alignment
}

function alignBlock(article: Article, copy: string, block: Range['block']): AlignedText | undefined {
  const clean = textAt(article, block)
  const found = typeof block === 'number' ? article.body[block] : headlineOf(article, block)
  if (clean === undefined || found === undefined || !('position' in found) || found.position === undefined)
    return undefined
  return { clean, align: alignText(clean, copy, found.position) }
}

function headlineOf({ headline, furniture }: Article, block: 'headline' | 'summary') {
  if (block !== 'headline') return undefined
  return furniture?.find(({ role, text }) => role === 'headline' && text === headline)
}
