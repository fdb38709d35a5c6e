import type { Article } from '../../article/index.js'

/**
 * Whether an article says that it is not to be published, or not yet: withheld, canceled, killed or under embargo. As
 * no clock is asked, an embargo holds whether it has passed or not.
 */
export function isHeldBack({ status, embargoedUntil, signals, edNotes, furniture }: Article): boolean {
  return (
    status === 'withheld' ||
    status === 'canceled' ||
    embargoedUntil !== undefined ||
    signals?.some(({ kind }) => kind === 'kill' || kind === 'withhold') === true ||
    edNotes?.some(({ role }) => role === 'embargo') === true ||
    furniture?.some(({ role }) => role === 'embargo') === true
  )
}
