import { cleanText, type Issue, type Span } from '../../text/index.js'
import { addFacts } from '../lines/add-facts.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { Facts, Found, Piece, View } from '../lines/line-rule.js'
import { beforeSpace } from '../lines/space.js'
import { findEndMatter, type Opening, openingAt, type Reach } from './end-matter.js'
import { roleBelow } from './end-matter-role.js'
import { mayBeNote } from './may-be-note.js'
import { countPassed } from './pass.js'
import { noteRules, tailRules } from './rules.js'
import { findRunIns, LONGEST_RUN_IN } from './run-in.js'
import { goesOn, isWrapped, runsOn, startOfWrapped } from './wrapped.js'

/** What stands below the text. */
export interface Tail {
  pieces: Piece[]
  facts: Facts
  issues: Issue[]
  /** Index of the line just past the text. */
  from: number
  /** What is run into the last line of the text, in order. */
  runIns: Piece[]
  /** Where the text ends in the copy: before what is run into its last line. */
  end: number
}

/** Longer lines are text. */
const LONGEST_NOTE = 800
const dash = /^[-–—―]{1,2}$/

/**
 * Walks up the copy for as long as each line is one that the rules know, not past the line `first`. From an end mark, a
 * contact block, `About …` or a disclaimer on all is end matter, where enough text stands above; the walk then goes on.
 * Nothing before the offset `after` is end matter: the dateline that opens the text ends there.
 */
export function readTail(view: View, first: number, after: number): Tail {
  const tail: Tail = { pieces: [], facts: {}, issues: [], from: view.lines.length, runIns: [], end: 0 }
  const wrapped = isWrapped(view.lines)
  const reach = { first, to: pastDateline(view.lines, first, after) }
  walkUp(view, reach, wrapped, tail)
  const matter = findEndMatter(view, reach, tail.from)
  if (matter !== undefined) {
    label(view, matter, wrapped, tail)
    tail.from = matter
    walkUp(view, reach, wrapped, tail)
  }
  findEnd(view, Math.max(after, view.lines[first]?.start ?? view.copy.length), tail)
  tail.facts.edNotes?.sort(byPlace)
  tail.facts.signals?.sort(byPlace)
  return tail
}

/** The index of the first line from one on that begins past a dateline. */
function pastDateline(lines: readonly CopyLine[], first: number, after: number): number {
  let to = first
  while (to < lines.length && (lines[to] as CopyLine).start < after) to++
  return to
}

function walkUp(view: View, reach: Reach, wrapped: boolean, tail: Tail): void {
  const { to } = reach
  while (tail.from > to) {
    const index = tail.from - 1
    if (endsDateline(index, view)) return
    const found = readLast(index, wrapped ? startOfWrapped(index, to, view) : index, view)
    if (found === undefined) {
      const passed = countPassed(index, reach, wrapped, view)
      if (passed === 0) return
      for (let at = index; at > index - passed; at--) {
        const line = view.lines[at] as CopyLine
        add(tail, { role: roleBelow(line.text, 'endMark') }, line, line)
      }
      tail.from -= passed
      continue
    }
    const lines = found.lines ?? 1
    if (tail.from - lines < to) return
    add(tail, found, view.lines[tail.from - lines] as CopyLine, view.lines[tail.from - 1] as CopyLine)
    tail.from -= lines
  }
}

// TARNHOLM (AP) Nov 22
// —
// ^ belongs to the line above
function endsDateline(index: number, { lines, hasDateline }: View): boolean {
  const line = lines[index] as CopyLine
  return line.end - line.start <= 2 && dash.test(line.text) && hasDateline(index - 1)
}

/**
 * What ends with the line at an index, as the first rule that knows it says; `first` is where its paragraph begins. The
 * last line of a wrapped paragraph is no note by itself, whatever words stand on it: its paragraph may be one.
 */
function readLast(index: number, first: number, view: View): Found | undefined {
  const line = view.lines[index] as CopyLine
  if (line.end - line.start > LONGEST_NOTE) return undefined
  for (const rule of tailRules) {
    const found = rule(index, view)
    if (found !== undefined) return found
  }
  if (first === index || !runsOn(index, view)) {
    const found = readNote(line.text, line, view)
    if (found !== undefined || first === index) return found
  }
  const span = { start: (view.lines[first] as CopyLine).start, end: line.end }
  if (span.end - span.start > LONGEST_NOTE) return undefined
  const printed = view.copy.slice(span.start, span.end)
  const note = mayBeNote(printed) ? readNote(cleanText(printed), span, view) : undefined
  return note && { ...note, lines: index - first + 1 }
}

interface Placed {
  position?: Span
}

function byPlace(a: Placed, b: Placed): number {
  return (a.position?.start ?? 0) - (b.position?.start ?? 0)
}

function readNote(text: string, span: Span, { settings }: View): Found | undefined {
  if (!mayBeNote(text)) return undefined
  for (const rule of noteRules) {
    const found = rule(text, span, settings.knowledge)
    if (found !== undefined) return found
  }
  return undefined
}

function add(tail: Tail, { role, facts, issues }: Found, first: CopyLine, last: CopyLine): void {
  tail.pieces.push({ role, start: first.start, end: last.end })
  if (issues !== undefined) tail.issues.push(...issues)
  addRights(tail.facts, facts)
}

/** Notices of several lines are one: the holder of one, the terms of all. */
function addRights(facts: Facts, more: Facts | undefined): void {
  if (more === undefined) return
  if (facts.rights === undefined || more.rights === undefined) {
    addFacts(facts, more)
    return
  }
  const terms = [...(more.rights.usageTerms ?? []), ...(facts.rights.usageTerms ?? [])]
  const rights = { ...facts.rights, ...more.rights, ...(terms.length > 0 && { usageTerms: terms }) }
  addFacts(facts, more)
  facts.rights = rights
}

/** Labels the lines below what ends the text, from `index` on; the lines of a wrapped paragraph are one piece. */
function label(view: View, index: number, wrapped: boolean, tail: Tail): void {
  let opening: Opening = 'endMark'
  let before: Piece | undefined
  for (let at = index; at < tail.from; at++) {
    const line = view.lines[at] as CopyLine
    const next = openingAt(at, view)
    if (wrapped && next === undefined && before?.role === 'boilerplate' && goesOn(at, view)) {
      before.end = line.end
      continue
    }
    opening = next ?? opening
    const found = next === 'endMark' ? { role: 'endMark' as const } : known(at, view)
    addRights(tail.facts, found?.facts)
    const role = next === 'contact' ? next : (found?.role ?? roleBelow(line.text.slice(0, LONGEST_NOTE), opening))
    before = { role, start: line.start, end: line.end }
    tail.pieces.push(before)
  }
}

/** The rules of a single line alone: lines below the text are seen from above. */
function known(index: number, view: View): Found | undefined {
  const line = view.lines[index] as CopyLine
  if (line.end - line.start > LONGEST_NOTE) return undefined
  for (const rule of tailRules) {
    const found = rule(index, view)
    if (found !== undefined && (found.lines ?? 1) === 1 && found.role !== 'stamp') return found
  }
  return readNote(line.text, line, view)
}

/** Looks for what is run into the last line of the text, which begins at an offset or above. */
function findEnd(view: View, start: number, tail: Tail): void {
  const last = view.lines[tail.from - 1]
  tail.end = last?.end ?? 0
  if (last === undefined || last.end <= start) return
  const from = Math.max(start, last.end - 4 * LONGEST_RUN_IN)
  const found = findRunIns(view.copy.slice(from, last.end), view.settings.knowledge)
  if (found === undefined) return
  for (const { role, start: its, end } of found.pieces) {
    tail.runIns.push({ role, start: from + its, end: from + end })
  }
  addRights(tail.facts, found.facts)
  tail.end = beforeSpace(view.copy, start, (tail.runIns[0] as Piece).start)
}
