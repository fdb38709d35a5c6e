import type { Span } from '../../text/index.js'
import { checkOptionNames } from '../../text/reading.js'
import { weightOf } from '../words/weight.js'
import type { WordEdit } from '../words/word-edit.js'
import { type Claim, readClaim, readWhole } from './claim.js'
import { editsOf } from './claim-edits.js'
import { croppedBefore } from './cropped.js'
import { cropsOf } from './crops.js'
import { foundSpans } from './found-spans.js'
import { effortFor, LEAST_SHARE_OF_ALL, locateExact } from './locate.js'
import { placeClaim } from './place-claim.js'
import { costOf, type Placement, shareOf, unitAt } from './placement.js'
import { type QuoteSource, readSource, type SourceIndex, type Stream } from './quote-index.js'
import { type SaidAt, saidAt } from './said-at.js'
import { speakerMatcher } from './same-speaker.js'
import type { QuoteVerdict, VerdictRisk, Wording } from './verdict.js'
import { widen } from './widen.js'

/** What is claimed beside the words. */
export interface VerifyQuoteOptions {
  /** Who is said to have spoken: a name, a last name, or what the source calls them (`the mayor`). */
  speaker?: string
}

const preference: Readonly<Record<Wording, number>> = { quoted: 0.75, partlyQuoted: 0.4, indirect: 0.2, own: 0 }
/** To the character is better than in other capitals. */
const SAME = 0.1
/** Where nothing that governs the words is cut off is better still. */
const CROPPED = 0.15
const bySpeaker = { right: 1, unknown: 0, wrong: -0.2 } as const

/**
 * Whether a source, or one of several, contains the words of a claim: exactly, written otherwise, with words changed, or
 * not at all; where, who said them there, and what every change risks. Where the words stand several times, the place
 * that suits the claim best is told.
 *
 * Words are compared, not sense: a paraphrase is `altered` or `absent`. Risks are told from English words; in other
 * languages words are found as well, and most changes are `wording`. A source in scripts without spaces is compared
 * letter by letter. For many claims on one source, read it once with `createQuoteIndex`.
 *
 * {@includeCode ../../../examples/verify-a-quote.ts#use}
 *
 * @throws TypeError when the claim is no string, a source is none, or for an unknown option or one of the wrong type.
 */
export function verifyQuote(
  source: QuoteSource | readonly QuoteSource[],
  claimed: string,
  options: VerifyQuoteOptions = {},
): QuoteVerdict {
  checkOptionNames(options, ['speaker'])
  const { speaker } = options
  if (typeof claimed !== 'string') throw new TypeError(`A claim is a text, not ${typeof claimed}`)
  if (speaker !== undefined && typeof speaker !== 'string')
    throw new TypeError(`A speaker is a name, not ${typeof speaker}`)
  const claims = { edited: readClaim(claimed), whole: readWhole(claimed) }
  let best: QuoteVerdict = { match: 'absent', risks: ['absent'], similarity: 0, found: [], edits: [], quotes: [] }
  let most = Number.NEGATIVE_INFINITY
  for (const [number, one] of listOf(source).entries()) {
    const read = readSource(one)
    const checked = checkIn(read, claims, speaker)
    if (checked === undefined || checked.value <= most) continue
    most = checked.value
    best = { ...checked.verdict, source: number }
  }
  return best
}

function listOf(source: QuoteSource | readonly QuoteSource[]): readonly QuoteSource[] {
  return Array.isArray(source) ? source : [source as QuoteSource]
}

/** A claim with the dots and brackets of an editor, and as if they were in the source too. */
interface Claims {
  edited: Claim
  whole: Claim
}

function checkIn(source: SourceIndex, { edited, whole }: Claims, speaker: string | undefined) {
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
  const worthOf = (placements: readonly Placement[]) => {
    const said = saidAt(source, unitsOf(placements))
    const cost = placements.reduce((sum, placement) => sum + costOf(claim.units, source, placement), 0)
    const same = placements.every((placement) => isAsWritten(source, claim, placement)) ? SAME : 0
    const cropped = placements.some(({ stream, matches: [first = -1] }) => isCropped(source, stream, first))
      ? CROPPED
      : 0
    return preference[said.wording ?? 'own'] + bySpeaker[speakerAt(said) ?? 'unknown'] + same - cropped - cost
  }
  const placements = placeClaim(source, claim, (placement) => worthOf([placement]))
  const similarity = similarityOf(claim, placements)
  if (placements.length === 0 || similarity < LEAST_SHARE_OF_ALL) return undefined
  const said = saidAt(source, unitsOf(placements))
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
  return { verdict, value: worthOf(placements) - (1 - similarity) * claim.units.length }
}

/** Whether words stand in the source to the character. */
function isAsWritten(source: SourceIndex, claim: Claim, { stream, start, end, matches }: Placement): boolean {
  const first = matches[0]
  const last = matches.at(-1)
  if (first === undefined || first < 0 || last === undefined || last - first !== end - start - 1) return false
  const words = claim.text.slice(claim.units[start]?.start, claim.units[end - 1]?.end)
  return source.text.startsWith(words, unitAt(source, stream, first).start)
}

function isCropped(source: SourceIndex, stream: Stream, first: number): boolean {
  return first > 0 && croppedBefore(source, stream, first) !== undefined
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

function unitsOf(placements: readonly Placement[]): number[] {
  return placements.flatMap(({ stream, matches }) =>
    matches.flatMap((match) => (match < 0 ? [] : (stream.units[match] as number))),
  )
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
