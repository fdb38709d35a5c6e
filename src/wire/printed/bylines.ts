import type { Article } from '../../article/index.js'
import type { KnownNames } from '../byline/known-names.js'
import { openerOf } from '../byline/openers.js'
import { readBylineWith } from '../byline/read-byline.js'
import { cut } from './cut.js'

/** A byline stands in one of so many blocks. */
const MOST = 3

/** The bylines with the people that they print, where none are named. */
export function completeBylines(
  bylines: NonNullable<Article['bylines']>,
  known: KnownNames,
): NonNullable<Article['bylines']> {
  return bylines.map((byline) => {
    if (byline.contributors !== undefined) return byline
    const { contributors, credit } = readBylineWith(byline.text, known, true) ?? {}
    return { ...(credit && { credit }), ...byline, ...(contributors && { contributors }) }
  })
}

/**
 * The article with a paragraph at its head that is a byline, `By Ana Ruiz`, among its bylines; it is merely left out of the
 * body where they name the same people.
 */
export function takeByline(article: Article, known: KnownNames): Article {
  for (const [at, block] of article.body.slice(0, MOST).entries()) {
    if (block.type !== 'paragraph' || openerOf(block.text) === undefined) continue
    const byline = readBylineWith(block.text, known)
    const left = byline?.contributors && cut(article, at, block.text.length)
    if (byline === undefined || left === undefined) continue
    const { bylines = [] } = article
    const names = bylines.flatMap(({ contributors = [] }) => contributors.map(({ name }) => name))
    const isKnown = byline.contributors?.every(({ name }) => names.includes(name))
    return isKnown ? left : { ...left, bylines: [...bylines, byline] }
  }
  return article
}
