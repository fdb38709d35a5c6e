import type { Article } from '../../article/index.js'
import { holdOf, isEmbargoed } from '../shared/index.js'

const reasons = { kill: 'was killed', withhold: 'is withheld' } as const

/**
 * Why an article may not go out to readers; nothing where it may. There is no clock, so that an embargo holds whatever
 * its time, unless `embargoed` lets it pass.
 */
export function reasonToHold(article: Article, embargoed: boolean): string | undefined {
  const { headline, summary, body } = article
  const hold = holdOf(article)
  if (hold !== undefined) return reasons[hold]
  if (isEmbargoed(article) && !embargoed) return 'is under embargo'
  if (headline === undefined && summary === undefined && body.length === 0) return 'has neither headline nor text'
  return undefined
}
