import type { Span } from '../../text/index.js'
import type { SaidAt } from './said-at.js'
import type { QuoteVerdict } from './verdict.js'

/** How the words of a claim were found. */
export interface FoundClaim extends Pick<QuoteVerdict, 'match' | 'edits' | 'similarity'> {
  said: SaidAt
  spans: Span[]
}

/** A share as it is told. */
export function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
