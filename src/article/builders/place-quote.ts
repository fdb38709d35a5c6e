import { quoteText } from '../quote-text.js'
import type { Range } from '../schema/place-in-text.js'
import type { Quote } from '../schema/quote.js'
import type { ArticleTexts } from '../text-of.js'
import type { Cast } from './cast.js'
import { findAfter, findOnce } from './find-words.js'
import type { QuoteInput } from './inputs.js'
import { pickKnown } from './known-keys.js'
import type { Marks } from './marks-around.js'
import { placeCue, placeSource } from './report-words.js'

const quoteKeys: Readonly<Record<keyof QuoteInput, true>> = {
  words: true,
  block: true,
  speaker: true,
  cue: true,
  source: true,
  type: true,
  id: true,
  certainty: true,
  via: true,
  within: true,
}

/** A quotation from its words. `id` is for one that has none. */
export function placeQuote(
  article: ArticleTexts,
  input: QuoteInput,
  tools: { marks: Marks; cast: Cast; nextId: (letter: string) => string },
  name: string,
): Quote {
  const given = pickKnown(input, quoteKeys, name)
  const content = placeWords(article, given, `The words of ${name}`).map(tools.marks.takeIn)
  const cue = given.cue === undefined ? undefined : placeCue(article, given.cue, content, name)
  const { speaker, source, via, within } = given
  return {
    id: given.id ?? tools.nextId('q'),
    type: given.type ?? tools.marks.typeOf(content),
    text: quoteText(article, content),
    content,
    ...(cue && { cue }),
    ...(source !== undefined && { source: placeSource(article, source, content, cue, name) }),
    ...(speaker !== undefined && { speaker: tools.cast.speaker(speaker, `The speaker of ${name}`) }),
    certainty: given.certainty ?? 1,
    ...(via !== undefined && { via }),
    ...(within !== undefined && { within }),
  }
}

function placeWords(article: ArticleTexts, { words, block }: QuoteInput, name: string): Range[] {
  const parts: readonly unknown[] = Array.isArray(words) ? words : [words]
  const content: Range[] = []
  for (const part of parts) {
    if (typeof part !== 'string' || part === '')
      throw new TypeError(`${name} are ${part === '' ? 'empty' : typeof part}`)
    const last = content.at(-1)
    content.push(last === undefined ? findOnce(article, part, name, block) : findAfter(article, part, name, last))
  }
  if (content.length === 0) throw new TypeError(`${name} are empty`)
  return content
}
