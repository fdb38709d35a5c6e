import type { Article } from '../../article/index.js'

/** What stops an article for good or for now: that it was killed or canceled, or that it is withheld. */
export function holdOf({ status, signals = [] }: Article): 'kill' | 'withhold' | undefined {
  const has = (kind: 'kill' | 'withhold') => signals.some((signal) => signal.kind === kind)
  if (status === 'canceled' || has('kill')) return 'kill'
  return status === 'withheld' || has('withhold') ? 'withhold' : undefined
}

/**
 * Whether an article says that it is under embargo, with a time or without one that could be read. As no clock is asked,
 * an embargo holds whether it has passed or not.
 */
export function isEmbargoed({ embargoedUntil, edNotes = [], furniture = [] }: Article): boolean {
  return embargoedUntil !== undefined || [...edNotes, ...furniture].some(({ role }) => role === 'embargo')
}
