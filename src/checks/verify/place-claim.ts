import type { Unit } from '../words/units.js'
import { weightOf } from '../words/weight.js'
import type { Claim, Stretch } from './claim.js'
import { effortFor, locateExact, locateSimilar } from './locate.js'
import { type Placement, reachOf, shareOf } from './placement.js'
import type { SourceIndex } from './quote-index.js'

/** A stretch of a claim with all that may be its place in the source, likely ones first. */
type Choices = Placement[]

/** Tells how good a place is for what it is: the greater, the better. */
export type Prefer = (placement: Placement) => number

/** Words that stand elsewhere than those beside them: at least so many that say so much, most of them there. */
const LEAST_APART = 3
const LEAST_APART_WEIGHT = 2
/** Fewer are looked for as they are. */
const ENOUGH_APART = 6
const LEAST_APART_SHARE = 0.75
/** A claim is taken apart no further. */
const MOST_PARTS = 8

/**
 * Where the words of a claim stand in a source, piece by piece in the order of the claim. Words that stand nowhere near
 * those beside them are looked for on their own, so that parts of several quotations are each found. Empty where the
 * source has nothing like it.
 */
export function placeClaim(source: SourceIndex, claim: Claim, prefer: Prefer): Placement[] {
  const { units, pieces } = claim
  const effort = effortFor(source, units)
  const locate: Locate = (piece, exactly = false) => {
    const exact = locateExact(source, units, piece, effort)
    return exact.length > 0 || exactly ? exact : locateSimilar(source, units, piece)
  }
  const placed = chooseAlong(
    pieces.map((piece) => locate(piece)),
    prefer,
  )
  return placed.flatMap((placement) => takeApart(units, placement, locate, prefer))
}

/** Where a stretch of the claim may stand: as it is, or else, unless only that is asked, with changes. */
type Locate = (stretch: Stretch, exactly?: boolean) => Choices

/** One place for each piece: for the longest the best, for those beside it the nearest in the right direction. */
function chooseAlong(choices: readonly Choices[], prefer: Prefer): Placement[] {
  const [only] = choices
  if (choices.length === 1 && only !== undefined) return best(only, prefer) ?? []
  const length = (list: Choices) => (list[0] === undefined ? 0 : list[0].end - list[0].start)
  let longest = 0
  for (const [at, list] of choices.entries()) if (length(list) > length(choices[longest] as Choices)) longest = at
  const [anchor] = best(choices[longest] ?? [], prefer) ?? []
  if (anchor === undefined) return []
  const after = chain(choices.slice(longest + 1), anchor, 1)
  const before = chain(choices.slice(0, longest).reverse(), anchor, -1)
  return [...before.reverse(), anchor, ...after]
}

/** For each list the place nearest to that of the one before. */
function chain(lists: readonly Choices[], anchor: Placement, direction: 1 | -1): Placement[] {
  const placed: Placement[] = []
  for (const list of lists) {
    const found = nearest(list, placed.at(-1) ?? anchor, direction)
    if (found !== undefined) placed.push(found)
  }
  return placed
}

function best(list: Choices, prefer: Prefer): [Placement] | undefined {
  let chosen: Placement | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const placement of list) {
    const value = prefer(placement)
    if (value > most) {
      chosen = placement
      most = value
    }
  }
  return chosen === undefined ? undefined : [chosen]
}

function nearest(list: Choices, beside: Placement, direction: 1 | -1): Placement | undefined {
  let chosen: Placement | undefined
  let least = Number.POSITIVE_INFINITY
  for (const placement of list) {
    const way = direction === 1 ? firstUnit(placement) - lastUnit(beside) : firstUnit(beside) - lastUnit(placement)
    // behind where it should be is farther than any place that is not
    const distance = way > 0 ? way : 1e9 - way
    if (distance < least) {
      chosen = placement
      least = distance
    }
  }
  return chosen
}

/** Where it begins in the source. */
function firstUnit(placement: Placement): number {
  return placement.stream.units[reachOf(placement).first] ?? -1
}

function lastUnit(placement: Placement): number {
  return placement.stream.units[reachOf(placement).last] ?? -1
}

/** Looks for what a placement does not match at either end: a part of another quotation, put beside it. */
function takeApart(claim: readonly Unit[], placement: Placement, locate: Locate, prefer: Prefer): Placement[] {
  const parts = [placement]
  for (let at = 0; at < parts.length && parts.length < MOST_PARTS; at++) {
    const part = parts[at] as Placement
    const core = coreOf(claim, part)
    for (const stretch of [
      { start: part.start, end: core.start },
      { start: core.end, end: part.end },
    ]) {
      if (stretch.end - stretch.start < LEAST_APART || weigh(claim, stretch) < LEAST_APART_WEIGHT) continue
      const isShort = stretch.end - stretch.start < ENOUGH_APART
      const [found] = best(locate(stretch, isShort), prefer) ?? []
      if (found === undefined || shareOf(claim, found) < LEAST_APART_SHARE) continue
      parts[at] = cut(parts[at] as Placement, stretch)
      parts.push(found)
    }
  }
  return parts.sort((a, b) => a.start - b.start)
}

function weigh(claim: readonly Unit[], { start, end }: Stretch): number {
  return claim.slice(start, end).reduce((sum, unit) => sum + weightOf(unit), 0)
}

/** The stretch in which more is matched than not: matches of small words beyond it are chance. */
function coreOf(claim: readonly Unit[], { start, matches }: Placement): Stretch {
  let sum = 0
  let most = 0
  let from = start
  let core = { start, end: start }
  for (const [at, match] of matches.entries()) {
    const weight = weightOf(claim[start + at] as Unit)
    sum += match >= 0 ? weight : -weight
    if (sum <= 0) {
      sum = 0
      from = start + at + 1
    } else if (sum > most) {
      most = sum
      core = { start: from, end: start + at + 1 }
    }
  }
  return core
}

/** A placement without a stretch at one of its ends. */
function cut(placement: Placement, { start, end }: Stretch): Placement {
  const from = start <= placement.start ? end : placement.start
  const to = start <= placement.start ? placement.end : start
  return {
    ...placement,
    start: from,
    end: to,
    matches: placement.matches.slice(from - placement.start, to - placement.start),
  }
}
