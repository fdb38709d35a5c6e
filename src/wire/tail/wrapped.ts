import type { CopyLine } from '../lines/copy-lines.js'
import type { View } from '../lines/line-rule.js'
import { beginsPiece } from './begins-piece.js'

/** The end of a line that may end its paragraph. */
const stop = /(?:[:;)\]<_]|[.!?]['"”’]?)$/
const small = /\p{Ll}/u
/** Wrapped notes have no more lines. */
const MOST_LINES = 7
/** A line that a wrapped paragraph goes on below is so long at least, and at most. */
const SHORTEST_WRAPPED = 30
const LONGEST_WRAPPED = 110
/** The share of longer lines, at most, in copy that is wrapped: tables and addresses. */
const MOST_LONG = 0.1
/** A full line may end with its sentence. */
const FULL_LINE = 60
/** Spaces that set a line in, at least. */
const INDENT = 2

/** Whether the copy breaks its lines within sentences: few are longer than such a line. */
export function isWrapped(lines: readonly CopyLine[]): boolean {
  let long = 0
  for (const { start, end } of lines) if (end - start > LONGEST_WRAPPED) long++
  return long <= lines.length * MOST_LONG
}

/** Whether the line before ends within a sentence, or the line begins within one. */
export function runsOn(index: number, { copy, lines }: View): boolean {
  const before = lines[index - 1]
  if (before === undefined) return false
  const start = (lines[index] as CopyLine).start
  return !stop.test(copy.slice(before.end - 2, before.end)) || small.test(copy.charAt(start))
}

/** The first line of the wrapped paragraph that ends with the line at an index; that line itself where it has one only. */
export function startOfWrapped(index: number, to: number, view: View): number {
  const { copy, lines } = view
  let first = index
  while (first > to && index - first < MOST_LINES) {
    if (beginsPiece(first, view)) return first
    const line = lines[first] as CopyLine
    const before = lines[first - 1] as CopyLine
    const length = before.end - before.start
    if (line.opens || length < SHORTEST_WRAPPED || length > LONGEST_WRAPPED) return first
    const deeper = line.start - line.from >= before.start - before.from + INDENT
    if (deeper || (copy.charCodeAt(line.from) === 9 && copy.charCodeAt(before.from) !== 9)) return first
    first--
  }
  return first > to && index - first >= MOST_LINES ? index : first
}

/** Whether a line is the next one of a wrapped paragraph. */
export function goesOn(index: number, { copy, lines }: View): boolean {
  const line = lines[index] as CopyLine
  const before = lines[index - 1] as CopyLine
  const length = before.end - before.start
  if (line.opens || length < SHORTEST_WRAPPED || length > LONGEST_WRAPPED) return false
  return length >= FULL_LINE || !stop.test(copy.slice(before.end - 2, before.end))
}
