import type { Article } from '../../article/index.js'
import type { Issue } from '../../text/index.js'
import { knownIn } from '../byline/byline-line.js'
import type { FindDatelineOptions } from '../dateline/find-dateline.js'
import { checkOptions } from '../options.js'
import { completeBylines, takeByline } from './bylines.js'
import { completeDateline } from './complete-dateline.js'
import { takeDateline } from './take-dateline.js'

/** An article, and what a person may want to know of how it was read. */
export interface PrintedReading {
  article: Article
  issues: Issue[]
}

/**
 * Reads what an article from another format says in print only: the people in its bylines, `By Ana Ruiz and Tom Okafor,
 * Example News`; the dateline at the head of its text, `PORT ANSEL, Norway (EX) —`, which is taken out of the body, and a
 * byline that stands there as a paragraph; the places, agencies and date of a dateline that has its text only, and country
 * and zone of its places. What the article says already stays as it is; the text of its dateline becomes the printed one. The article's own language and day settle how a date is read, unless told. The
 * article given stays as it is; a new one is returned.
 *
 * Left out: a dateline that a quotation or a link reaches into, one behind a teaser in the same paragraph, and articles
 * whose body has positions, which were read from copy and by these rules.
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that does not exist.
 */
export function readPrinted(article: Article, options: FindDatelineOptions = {}): PrintedReading {
  const settings = checkOptions({ ...options, ...ofArticle(article, options) })
  const known = knownIn({ settings })
  const { bylines } = article
  const named: Article = { ...article, ...(bylines && { bylines: completeBylines(bylines, known) }) }
  if (named.body.some((block) => 'position' in block)) return { article: named, issues: [] }
  const taken = takeDateline(named, settings)
  const read = takeByline(taken.article, known)
  if (article.dateline === undefined || read.dateline === undefined) return { article: read, issues: taken.issues }
  const { dateline, issues } = completeDateline(read.dateline, settings)
  return { article: { ...read, dateline }, issues }
}

/** `2031-04-15` */
const DAY = 10

/** What the article says of how its dates are meant. */
function ofArticle(article: Article, { language, referenceDate }: FindDatelineOptions): FindDatelineOptions {
  const local = (article.published ?? article.versionCreated ?? article.firstCreated)?.local
  const day = local === undefined || local.length < DAY ? undefined : local.slice(0, DAY)
  return { language: language ?? article.language, referenceDate: referenceDate ?? day }
}
