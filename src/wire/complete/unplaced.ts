import type { ParsedDateline } from '../dateline/parse-dateline.js'
import { withoutPositions } from '../without-positions.js'

/** A dateline of an article, whose issues name the field: there is no copy for it to point into. */
export function unplaced({ dateline, issues }: ParsedDateline, path: string): ParsedDateline {
  return { dateline: withoutPositions(dateline), issues: issues.map(({ span, ...issue }) => ({ ...issue, path })) }
}
