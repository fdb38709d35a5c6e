import type { Article } from '../../article/index.js'
import { asArticle } from '../as-article.js'
import { findBoundaries } from './boundaries.js'
import type { Chunk } from './chunk.js'
import { findCuts } from './find-cuts.js'
import { makeChunks, textOfParts } from './make-chunks.js'
import { type ChunkOptions, measureOf } from './options.js'
import { findParts } from './parts.js'
import { findPassages } from './passages.js'
import { rangePlacer } from './place-ranges.js'
import { locator, placeQuotes } from './quote-places.js'
import { sizesOf } from './sizes.js'

/**
 * An article in pieces for retrieval, none larger than asked for. A quotation stays in one piece with its cue and its
 * source, over interruptions and paragraphs, wherever that has room. Otherwise pieces end before headings, between blocks
 * or between sentences, in this order, and are of about one size; a heading stays with what follows it, and so does the
 * caption of a table. Only what is larger than a piece by itself is cut inside: a quotation at the end of a sentence
 * (`cutQuotes`), a sentence between words, a word between characters (`endsWithin`), and a
 * character that is larger than a piece between its letter and its accents, never inside a surrogate pair.
 *
 * Pieces are made of the body: all text of paragraphs, headings, list items, block quotes, preformatted blocks (a line is
 * as a sentence there) and tables (a line for each row). Media with their captions, embeds and rules are left out.
 * Headline and summary are in the `context` of each piece, with byline, dateline, time and the headings over it.
 * A body without text gives no pieces.
 *
 * A text is read as English paragraphs with people and quotations (see `asArticle`), and positions are offsets into it. An
 * article is taken as it is; `annotateArticle` gives quotations to one that has none. Quotations that overlap can be cut
 * where they are small enough one by one but not together.
 *
 * {@includeCode ../../../examples/chunk-an-article.ts#use}
 *
 * @throws TypeError for what is neither, for an unknown option or one of the wrong type, and for no size or two; RangeError
 * for a size that is no whole number from 1, an overlap that is more than half of it, or a count that is negative or no
 * finite number.
 */
export function chunkArticle(source: Article | string, options: ChunkOptions): Chunk[] {
  const measure = measureOf(options)
  const article = asArticle(source)
  const parts = findParts(findPassages(article.body), measure)
  const locate = locator(parts)
  const quotes = placeQuotes(article.quotes, locate)
  const sizes = sizesOf(parts, measure)
  const isSmall = (start: number, end: number) => measure.adds || measure.fits(textOfParts(parts, start, end))
  const cuts = findCuts(findBoundaries(parts, quotes, sizes), sizes, isSmall)
  const placeRange = rangePlacer(article, typeof source === 'string' ? source : undefined)
  return makeChunks(article, cuts, { parts, quotes, locate, placeRange, fits: measure.fits })
}
