import { type Alignment, alignSpan, alignText } from '../text/index.js'
import type { Article } from './schema/article.js'
import type { Range } from './schema/place-in-text.js'
import type { Cue, Source } from './schema/quote.js'
import { textAt } from './text-of.js'

/**
 * The article with a `position` in the copy on every range of its quotations and mentions. The copy must be the one the
 * article was read from, with positions: a block's own position says where its text stands, the headline's is that of
 * the furniture line that prints it. Ranges in texts without a place in the copy stay as they are.
 * @throws RangeError when a block's position does not hold its text: the copy is another one.
 */
export function addPositions(article: Article, copy: string): Article {
  const own = { ...article }
  if (article.people !== undefined) own.people = article.people.map((person) => ({ ...person }))
  if (article.organizations !== undefined) own.organizations = article.organizations.map((one) => ({ ...one }))
  if (article.places !== undefined) own.places = article.places.map((place) => ({ ...place }))
  own.quotes = article.quotes.map((quote) => ({ ...quote }))
  placeRanges(own, copy)
  return own
}

/** The same in place, for an article that nobody else has yet: its quotations, people and the like get new ranges. */
export function placeRanges(article: Article, copy: string): void {
  const blocks = new Array<AlignedText | 'nowhere' | undefined>(article.body.length)
  const others = new Map<Range['block'], AlignedText | 'nowhere'>()
  const locate = (block: Range['block']) => {
    const known = typeof block === 'number' ? blocks[block] : others.get(block)
    if (known !== undefined) return known
    const text = alignBlock(article, copy, block) ?? 'nowhere'
    if (typeof block === 'number') blocks[block] = text
    else others.set(block, text)
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
  const placeMentions = (entities: readonly { mentions?: Range[] | undefined }[] = []) => {
    for (const entity of entities) {
      if (entity.mentions !== undefined) entity.mentions = entity.mentions.map(place)
    }
  }
  placeMentions(article.people)
  placeMentions(article.organizations)
  placeMentions(article.places)
  for (const quote of article.quotes) {
    quote.content = quote.content.map(place)
    if (quote.cue !== undefined) quote.cue = placeCue(quote.cue)
    if (quote.source !== undefined) quote.source = placeSource(quote.source)
  }
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
