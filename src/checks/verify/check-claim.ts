import type { Span } from '../../text/index.js'
import { weightOf } from '../words/weight.js'
import type { WordEdit } from '../words/word-edit.js'
import type { Claim, Claims } from './claim.js'
import { editsOf } from './claim-edits.js'
import { cropsOf } from './crops.js'
import { foundSpans } from './found-spans.js'
import { effortFor, LEAST_SHARE_OF_ALL, locateExact } from './locate.js'
import { placeClaim } from './place-claim.js'
import { matchedUnits, type Placement, shareOf } from './placement.js'
import type { SourceIndex } from './quote-index.js'
import { type SaidAt, saidAt } from './said-at.js'
import { speakerMatcher } from './same-speaker.js'
import type { QuoteVerdict, VerdictRisk } from './verdict.js'
import { widen } from './widen.js'
import { createWorth } from './worth.js'

/** A verdict, and what it is worth beside those on other sources. */
export interface CheckedClaim {
  verdict: QuoteVerdict
  worth: number
}

/** How a claim stands in a source, and how well that suits it; `undefined` where nothing like it is there. */
export function checkClaim(
  source: SourceIndex,
  { edited, whole }: Claims,
  speaker: string | undefined,
): CheckedClaim | undefined {
  const isEdited = edited.cuts.size > 0 || edited.insertions.length > 0 || edited.pieces.length > 1
  const [piece] = whole.pieces
  const isAsPrinted =
    isEdited &&
    piece !== undefined &&
    locateExact(source, whole.units, piece, effortFor(source, whole.units)).length > 0
  const claim = isAsPrinted ? whole : edited
  if (claim.units.length === 0) return undefined
  const match = speaker === undefined ? undefined : speakerMatcher(speaker, source.roles)
  const speakerAt = ({ quotes, wording }: SaidAt) => (wording === 'own' ? 'unknown' : match?.(quotes))
  const worthOf = createWorth(source, claim, speakerAt)
  const placements = placeClaim(source, claim, (placement) => worthOf([placement]))
  const similarity = similarityOf(claim, placements)
  if (placements.length === 0 || similarity < LEAST_SHARE_OF_ALL) return undefined
  const said = saidAt(source, matchedUnits(placements))
  const wide = widen(source, claim.units, placements)
  const crops = cropsOf(source, wide)
  const changes = [...editsOf(source, claim, wide), ...crops.flatMap(({ edit, isPart }) => (isPart ? edit : []))]
  const edits = [...changes, ...crops.flatMap(({ edit, isPart }) => (isPart ? [] : edit))]
  const found = foundSpans(source, wide)
  const speakerMatch = match && speakerAt(said)
  const [quote] = said.quotes
  const verdict: QuoteVerdict = {
    match: matchOf(source, claim, found, changes, said),
    risks: risksOf(edits, said, speakerMatch),
    similarity,
    found: found.flatMap((span) => source.placesOf(span)),
    edits,
    ...(said.wording && { wording: said.wording }),
    ...(quote?.speaker && { speaker: quote.speaker }),
    ...(speakerMatch && { speakerMatch }),
    quotes: said.quotes.map(({ type, text, certainty, speaker: spoke }) => ({
      type,
      text,
      certainty,
      ...(spoke && { speaker: spoke }),
    })),
  }
  return { verdict, worth: worthOf(placements) - (1 - similarity) * claim.units.length }
}

function similarityOf({ units }: Claim, placements: readonly Placement[]): number {
  const all = units.reduce((sum, unit) => sum + weightOf(unit), 0)
  let matched = 0
  for (const placement of placements) {
    const own = units.slice(placement.start, placement.end).reduce((sum, unit) => sum + weightOf(unit), 0)
    matched += shareOf(units, placement) * own
  }
  return all === 0 ? 0 : Math.round((matched / all) * 1000) / 1000
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

function risksOf(edits: readonly WordEdit[], said: SaidAt, speakerMatch: QuoteVerdict['speakerMatch']): VerdictRisk[] {
  const risks = new Set<VerdictRisk>(edits.flatMap(({ risk }) => risk ?? []))
  if (said.joined) risks.add('joined')
  if (said.wording !== undefined && said.wording !== 'quoted') risks.add('unquoted')
  if (speakerMatch === 'wrong') risks.add('speaker')
  return [...risks]
}
