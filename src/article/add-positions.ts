import { type Alignment, alignSpan, alignText } from '../text/index.js'
import type { Article } from './schema/article.js'
import type { Range } from './schema/place-in-text.js'
import { textAt } from './text-of.js'

/**
 * The article with a `position` in the copy on every range of its quotations and mentions. The copy must be the one the
 * article was read from, with positions: a block's own position says where its text stands, the headline's is that of
 * the furniture line that prints it. Ranges in texts without a place in the copy stay as they are.
 * @throws RangeError when a block's position does not hold its text: the copy is another one.
 */
export function addPositions(article: Article, copy: string): Article {
  const texts = new Map<Range['block'], { clean: string; align: Alignment } | undefined>()
  const locate = (block: Range['block']) => {
    if (!texts.has(block)) texts.set(block, alignBlock(article, copy, block))
    return texts.get(block)
  }
  const place = <R extends Range>(range: R): R => {
    const text = locate(range.block)
    return text === undefined ? range : { ...range, position: alignSpan(text.clean, text.align, range) }
  }
  const placeMentions = <Entity extends { mentions?: Range[] }>(entity: Entity): Entity =>
    entity.mentions === undefined ? entity : { ...entity, mentions: entity.mentions.map(place) }
  return {
    ...article,
    ...(article.people && { people: article.people.map(placeMentions) }),
    ...(article.organizations && { organizations: article.organizations.map(placeMentions) }),
    ...(article.places && { places: article.places.map(placeMentions) }),
    quotes: article.quotes.map((quote) => ({
      ...quote,
      content: quote.content.map(place),
      ...(quote.cue && { cue: place(quote.cue) }),
      ...(quote.source && { source: place(quote.source) }),
    })),
  }
}

function alignBlock(article: Article, copy: string, block: Range['block']) {
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
