import type { Claim } from './claim.js'
import { croppedBefore } from './cropped.js'
import { costOf, matchedUnits, type Placement, unitAt } from './placement.js'
import type { SourceIndex, Stream } from './quote-index.js'
import { type SaidAt, saidAt } from './said-at.js'
import type { SpeakerMatch } from './same-speaker.js'
import type { Wording } from './verdict.js'

const byWording: Readonly<Record<Wording, number>> = { quoted: 0.75, partlyQuoted: 0.4, indirect: 0.2, own: 0 }
/** To the character is better than in other capitals. */
const SAME = 0.1
/** Where nothing that governs the words is cut off is better still. */
const CROPPED = 0.15
const bySpeaker = { right: 1, unknown: 0, wrong: -0.2 } as const

/** Tells how well places of a source suit a claim: the greater, the better. */
export function createWorth(source: SourceIndex, claim: Claim, speakerAt: (said: SaidAt) => SpeakerMatch | undefined) {
  return (placements: readonly Placement[]): number => {
    const said = saidAt(source, matchedUnits(placements))
    const cost = placements.reduce((sum, placement) => sum + costOf(claim.units, source, placement), 0)
    const same = placements.every((placement) => isAsWritten(source, claim, placement)) ? SAME : 0
    const cropped = placements.some(({ stream, matches: [first = -1] }) => isCropped(source, stream, first))
      ? CROPPED
      : 0
    return byWording[said.wording ?? 'own'] + bySpeaker[speakerAt(said) ?? 'unknown'] + same - cropped - cost
  }
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
