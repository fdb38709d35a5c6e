import type { Span } from '../../text/index.js'
import { weightOf } from '../words/weight.js'
import type { WordEdit } from '../words/word-edit.js'
import type { Claim } from './claim.js'
import { editsOf } from './claim-edits.js'
import { cropsOf } from './crops.js'
import { type FoundClaim, rounded } from './found-claim.js'
import { foundSpans } from './found-spans.js'
import { LEAST_SHARE_OF_ALL } from './locate.js'
import { matchedUnits, type Placement, shareOf } from './placement.js'
import type { SourceIndex } from './quote-index.js'
import { type SaidAt, saidAt } from './said-at.js'
import type { QuoteVerdict } from './verdict.js'
import { widen } from './widen.js'

/** A claim whose words stand in a source in their order, at the places it was laid on; `undefined` where too few do. */
export function inOrder(source: SourceIndex, claim: Claim, placements: readonly Placement[]): FoundClaim | undefined {
  const similarity = similarityOf(claim, placements)
  if (placements.length === 0 || similarity < LEAST_SHARE_OF_ALL) return undefined
  const said = saidAt(source, matchedUnits(placements))
  const wide = widen(source, claim.units, placements)
  const crops = cropsOf(source, wide)
  const changes = [...editsOf(source, claim, wide), ...crops.flatMap(({ edit, isPart }) => (isPart ? edit : []))]
  const edits = [...changes, ...crops.flatMap(({ edit, isPart }) => (isPart ? [] : edit))]
  const spans = foundSpans(source, wide)
  return { said, spans, edits, similarity, match: matchOf(source, claim, spans, changes, said) }
}

export function similarityOf({ units }: Claim, placements: readonly Placement[]): number {
  const all = units.reduce((sum, unit) => sum + weightOf(unit), 0)
  let matched = 0
  for (const placement of placements) {
    const own = units.slice(placement.start, placement.end).reduce((sum, unit) => sum + weightOf(unit), 0)
    matched += shareOf(units, placement) * own
  }
  return all === 0 ? 0 : rounded(matched / all)
}

function matchOf(
  source: SourceIndex,
  claim: Claim,
  [span, ...others]: readonly Span[],
  edits: readonly WordEdit[],
  { joined }: SaidAt,
): QuoteVerdict['match'] {
  const isCut = [...claim.cuts].some((at) => at > 0 && at < claim.units.length)
  if (edits.length > 0 || (joined && !isCut)) return 'altered'
  const first = claim.units[0]
  const last = claim.units.at(-1)
  if (span === undefined || first === undefined || last === undefined) return 'normalised'
  if (others.length > 0 || claim.insertions.length > 0) return 'normalised'
  const isSame = source.text.slice(span.start, span.end) === claim.text.slice(first.start, last.end)
  return isSame ? 'exact' : 'normalised'
}
