import type { WordEdit } from '../words/word-edit.js'
import type { Claims } from './claim.js'
import { inOrder, similarityOf } from './found-in-order.js'
import { outOfOrder } from './found-out-of-order.js'
import { effortFor, locateExact } from './locate.js'
import { placeClaim } from './place-claim.js'
import type { SourceIndex } from './quote-index.js'
import type { SaidAt } from './said-at.js'
import { speakerMatcher } from './same-speaker.js'
import type { QuoteVerdict, VerdictRisk } from './verdict.js'
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
  const found = inOrder(source, claim, placements) ?? outOfOrder(source, claim)
  if (found === undefined) return undefined
  const { said, edits, spans } = found
  const speakerMatch = match && speakerAt(said)
  const [quote] = said.quotes
  const verdict: QuoteVerdict = {
    match: found.match,
    risks: risksOf(edits, said, speakerMatch),
    similarity: found.similarity,
    found: spans.flatMap((span) => source.placesOf(span)),
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
  return { verdict, worth: worthOf(placements) - (1 - similarityOf(claim, placements)) * claim.units.length }
}

function risksOf(edits: readonly WordEdit[], said: SaidAt, speakerMatch: QuoteVerdict['speakerMatch']): VerdictRisk[] {
  const risks = new Set<VerdictRisk>(edits.flatMap(({ risk }) => risk ?? []))
  if (said.joined) risks.add('joined')
  if (said.wording !== undefined && said.wording !== 'quoted') risks.add('unquoted')
  if (speakerMatch === 'wrong') risks.add('speaker')
  return [...risks]
}
