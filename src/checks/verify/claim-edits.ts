import { alignUnits } from '../words/align-units.js'
import { isInnerCapital } from '../words/compare-words.js'
import { findEdits, type PlacedEdit } from '../words/find-edits.js'
import { createJudge, type Judge } from '../words/judge.js'
import type { Unit } from '../words/units.js'
import type { PlacedWords, WordEdit } from '../words/word-edit.js'
import type { Claim, Insertion } from './claim.js'
import { type Placement, reachOf, unitAt } from './placement.js'
import type { SourceIndex } from './quote-index.js'
import type { SourceWords } from './verdict.js'
import type { WidePlacement } from './widen.js'

/** Of words that were left out silently no more are looked at: so many are a risk by themselves. */
const MOST_LEFT_OUT = 12
/** An insertion in brackets stands for no more words than these. */
const MOST_REPLACED = 8
/** Of words that a source has in brackets itself, no more than these. */
const MOST_BRACKETED = 40

/** What differs between a claim and the places it was laid on, in the order of the claim. */
export function editsOf(
  source: SourceIndex,
  claim: Claim,
  placements: readonly WidePlacement[],
): WordEdit<SourceWords>[] {
  const ownNames = new Set(claim.units.flatMap((unit) => (isInnerCapital(unit) ? unit.key : [])))
  const judge = createJudge((key) => ownNames.has(key) || source.names.has(key))
  const edits: PlacedEdit[] = []
  let end = 0
  for (const [index, placement] of placements.entries()) {
    addUnplaced(end, placement.start)
    const before = placements[index - 1]
    if (before !== undefined) edits.push(...editsBetween(source, claim, before, placement, judge))
    edits.push(...editsIn(source, claim, placement, judge))
    end = placement.end
  }
  addUnplaced(end, claim.units.length)
  return edits.sort((a, b) => a.at - b.at).map(({ edit }) => placeEdit(edit))

  function addUnplaced(from: number, to: number) {
    if (from >= to) return
    const risk = judge([], claim.units.slice(from, to))
    edits.push({
      at: from,
      edit: { kind: 'added', ...(risk && { risk }), after: wordsOf(claim.text, claim.units.slice(from, to)) },
    })
  }

  function placeEdit({ before, ...edit }: WordEdit): WordEdit<SourceWords> {
    const [place] = before === undefined ? [] : source.placesOf(before)
    return place === undefined ? edit : { ...edit, before: place }
  }
}

function editsIn(source: SourceIndex, claim: Claim, placement: WidePlacement, judge: Judge): PlacedEdit[] {
  const { stream, start, end, first, last } = placement
  const own = claim.units.slice(start, end)
  const inserted = claim.insertions.filter(({ before }) => before >= start && before <= end)
  const edits: PlacedEdit[] = []
  const dropped = new Set<number>()
  for (const insertion of inserted) {
    const replaced = replacedBy(source, placement, insertion)
    for (const place of replaced) dropped.add(place)
    const units = replaced.map((place) => unitAt(source, stream, place))
    for (const edit of insertionEdits(source, claim, insertion, units, judge))
      edits.push({ at: insertion.before, edit })
  }
  const matched = new Set(placement.matches)
  const places: number[] = []
  for (let place = first; place <= last; place++) {
    if (matched.has(place) || !(dropped.has(place) || unitAt(source, stream, place).bracketed)) places.push(place)
  }
  const indexOf = new Map(places.map((place, index) => [place, index]))
  const matches = Int32Array.from(placement.matches, (match) => indexOf.get(match) ?? -1)
  const units = places.map((place) => unitAt(source, stream, place))
  const before = { text: source.text, units, ellipses: [] }
  for (const { at, edit } of findEdits(before, { text: claim.text, units: own, ellipses: [] }, matches, judge)) {
    edits.push({ at: start + at, edit })
  }
  return edits
}

/**
 * Places of the source that an insertion in brackets stands for: unmatched ones between the matches on both sides; at an
 * end of the claim, words in brackets that the source has there.
 */
function replacedBy(source: SourceIndex, { start, matches, stream }: WidePlacement, { before }: Insertion): number[] {
  const at = before - start
  const places: number[] = []
  const left = matches[at - 1]
  const right = matches[at]
  if (left === undefined && right !== undefined) {
    const least = Math.max(0, right - MOST_BRACKETED)
    for (let place = right - 1; place >= least && unitAt(source, stream, place).bracketed; place--)
      places.unshift(place)
  } else if (right === undefined && left !== undefined) {
    const end = Math.min(stream.units.length, left + 1 + MOST_BRACKETED)
    for (let place = left + 1; place < end && unitAt(source, stream, place).bracketed; place++) places.push(place)
  } else if (left !== undefined && right !== undefined && left >= 0 && right >= 0) {
    for (let place = left + 1; place < right; place++) places.push(place)
  }
  const isOwn = places.every((place) => unitAt(source, stream, place).bracketed)
  return places.length > MOST_REPLACED && !isOwn ? [] : places
}

/**
 * What an insertion changes: it says no, or gives another number or name, where the source does not; or differs from what the
 * source itself has in brackets there.
 */
function insertionEdits(
  source: SourceIndex,
  claim: Claim,
  { units }: Insertion,
  replaced: readonly Unit[],
  judge: Judge,
): WordEdit[] {
  if (replaced.some(({ bracketed }) => bracketed)) {
    const own = { text: source.text, units: [...replaced], ellipses: [] }
    const given = { text: claim.text, units: [...units], ellipses: [] }
    const keysOf = (list: readonly Unit[]) => list.map(({ key }) => key)
    const edits = findEdits(own, given, alignUnits(keysOf(replaced), keysOf(units)), judge)
    return edits.flatMap(({ edit }) => (edit.risk === undefined ? [] : edit))
  }
  const risk = judge(replaced, units)
  const isName = ({ key, capital, opens }: Unit) => capital && (!opens || source.names.has(key))
  const isOther =
    (risk === 'number' && replaced.length > 0) || (risk === 'name' && replaced.some(isName) && units.some(isName))
  if (risk === undefined || (risk !== 'negation' && !isOther)) return []
  const after = wordsOf(claim.text, units)
  if (replaced.length === 0) return [{ kind: 'added', risk, after }]
  return [{ kind: 'changed', risk, before: wordsOf(source.text, replaced), after }]
}

/** What a claim does between two of its pieces: it leaves out words, or gives them in another order. */
function editsBetween(source: SourceIndex, claim: Claim, one: Placement, other: Placement, judge: Judge): PlacedEdit[] {
  const from = (one.stream.units[reachOf(one).last] as number) + 1
  const to = other.stream.units[reachOf(other).first] as number
  const at = other.start
  if (to < from - 1) {
    const start = claim.units.slice(other.start, other.end)
    const last = other.stream.units[reachOf(other).last] as number
    const before = wordsOf(source.text, source.units.units.slice(to, last + 1))
    return [{ at, edit: { kind: 'moved', risk: 'order', before, after: wordsOf(claim.text, start) } }]
  }
  if (to <= from) return []
  const left = source.units.units.slice(from, Math.min(to, from + MOST_LEFT_OUT + 1))
  const before = { start: left[0]?.start ?? 0, end: (source.units.units[to - 1] as Unit).end }
  const words = { text: source.text.slice(before.start, before.end), ...before }
  if (claim.cuts.has(at)) return []
  if (source.speechOf[from - 1] !== source.speechOf[to]) return []
  const risk = judge(left, [])
  return [{ at, edit: { kind: 'removed', ...(risk && { risk }), before: words } }]
}

function wordsOf(text: string, units: readonly Unit[]): PlacedWords {
  const start = units[0]?.start ?? 0
  const end = units.at(-1)?.end ?? start
  return { text: text.slice(start, end), start, end }
}
