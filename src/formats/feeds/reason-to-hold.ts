import type { Article } from '../../article/index.js'

/**
 * Why an article may not go out to readers; nothing where it may. There is no clock, so that an embargo holds whatever
 * its time, unless `embargoed` lets it pass.
 */
export function reasonToHold(article: Article, embargoed: boolean): string | undefined {
  const { status, embargoedUntil, signals = [], headline, summary, body } = article
  if (status === 'withheld' || status === 'canceled') return `is ${status}`
  const signal = signals.find(({ kind }) => kind === 'kill' || kind === 'withhold')
  if (signal !== undefined) return `has the signal ${signal.kind}`
  if (embargoedUntil !== undefined && !embargoed) return 'is under embargo'
  if (headline === undefined && summary === undefined && body.length === 0) return 'has neither headline nor text'
  return undefined
}
