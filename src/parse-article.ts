import { type AnnotateArticleOptions, type AnnotatedArticle, annotateArticle } from './annotate-article.js'
import { placeRanges } from './article/plain.js'
import { type ProfileReading, type ReadWireOptions, readWire } from './wire/index.js'

/** What a caller knows of the copy that it may not say. */
export interface ParseArticleOptions extends ReadWireOptions, AnnotateArticleOptions {}

/** An article that was read from copy, with whose copy it is. */
export interface ParsedArticle extends AnnotatedArticle {
  /** Whose copy it is, where it shows or the caller says so. */
  profile?: ProfileReading
}

/**
 * Reads raw news copy into an article with people, quotations and speakers: `readWire`, then `annotateArticle`.
 * Never throws on copy: what could not be read is an issue, and the article is valid, also for the empty string.
 *
 * {@includeCode ../examples/who-said-what.ts}
 *
 * @throws TypeError when the copy is no string, for an unknown option or one of the wrong type; RangeError for a value
 * that does not exist, such as a zone.
 */
export function parseArticle(copy: string, options: ParseArticleOptions = {}): ParsedArticle {
  const { cues, titles, ...wire } = options
  const read = readWire(copy, wire)
  const lexicon: AnnotateArticleOptions = {}
  if (cues !== undefined) lexicon.cues = cues
  if (titles !== undefined) lexicon.titles = titles
  const { article, issues } = annotateArticle(read.article, lexicon)
  if (options.positions !== false) placeRanges(article, copy)
  const all = [...read.issues, ...issues]
  return read.profile === undefined ? { article, issues: all } : { article, profile: read.profile, issues: all }
}
