import type { Article } from '../../article/index.js'
import { languageTagShape } from '../../article/plain.js'
import type { Issue } from '../../text/index.js'
import { knownIn } from '../byline/byline-line.js'
import { resolveDateline } from '../dateline/parse-dateline.js'
import { dayOf } from '../day-of.js'
import { checkOptions, type ReadWireOptions, type WireSettings } from '../options.js'
import { completeByline } from './bylines.js'
import { completeDateline } from './complete-dateline.js'
import { takeHead } from './take-head.js'
import { unplaced } from './unplaced.js'

/** What a caller knows of the article that it may not say. */
export type CompleteArticleOptions = Omit<ReadWireOptions, 'positions'>

/** An article, and what a person may want to know of how it was read. */
export interface CompletedArticle {
  article: Article
  issues: Issue[]
}

/**
 * Adds what an article from another format says in print only: the people in its bylines, `By Ana Ruiz and Tom Okafor,
 * Example News`; the dateline at the head of its text, `PORT ANSEL, Norway (EX) —`, and bylines that stand there as
 * paragraphs, which are taken out of the body; the parts of a dateline that has its text only, country and zone of its
 * places. What the article says already goes before what is printed; a dateline whose text is printed in full in the body
 * gets that text. A date is read by the language and the day of the article, unless told. The article given stays as it
 * is; a new one is returned. It goes before `annotateArticle`, whose quotations may begin with a dateline.
 *
 * The `certainty` of a dateline is 0.85 at least, and 0.9 below the first paragraph, where it has to have an agency or a
 * date. Left out: a dateline that a quotation or a link reaches into, one behind a teaser in the same paragraph, in a
 * heading or a list; a body that has positions, which was read from copy and by these rules.
 *
 * {@includeCode ../../../examples/complete-an-article.ts}
 *
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that does not exist.
 */
export function completeArticle(article: Article, options: CompleteArticleOptions = {}): CompletedArticle {
  const settings = settingsFor(article, options)
  const { bylines, dateline } = article
  const known = knownIn({ settings })
  const completed = dateline && completeDateline(dateline, settings)
  const named: Article = {
    ...article,
    ...(bylines && { bylines: bylines.map((byline) => completeByline(byline, known)) }),
    ...(completed && { dateline: completed.dateline }),
  }
  const isRead = article.body.some((block) => 'position' in block)
  const head = isRead ? { article: named, issues: [] } : takeHead(named, settings, known)
  const issues = [...(completed?.issues ?? []), ...head.issues]
  if (dateline === undefined || head.article.dateline === undefined) return { article: head.article, issues }
  const resolved = unplaced(resolveDateline(head.article.dateline, settings), 'dateline.places')
  return { article: { ...head.article, dateline: resolved.dateline }, issues: [...issues, ...resolved.issues] }
}

/** The settings, with what the article says of how its dates are meant as far as that exists. */
function settingsFor(article: Article, options: CompleteArticleOptions): WireSettings {
  const settings = checkOptions(options)
  const { language = article.language, referenceDate = dayOf(article) } = options
  const said = {
    ...(language !== undefined && languageTagShape.test(language) && { language }),
    ...(referenceDate !== undefined && { referenceDate }),
  }
  if (Object.keys(said).length === 0) return settings
  try {
    return checkOptions({ ...options, ...said })
  } catch (error) {
    // the options were checked: it is the article's language or day that does not exist
    if (error instanceof RangeError) return settings
    throw error
  }
}
