import type { Span } from '../../text/index.js'
import type { Matches } from './align-units.js'
import { findHunks, type Hunk } from './hunks.js'
import type { Judge } from './judge.js'
import { findMoves, type Move } from './moves.js'
import { isSameWritten } from './same-written.js'
import type { Unit, Units } from './units.js'
import type { PlacedWords, WordEdit } from './word-edit.js'

/** An edit, and the unit of the second text before which it stands. */
export interface PlacedEdit {
  at: number
  edit: WordEdit
}

/**
 * The differences between two texts whose units are matched, in the order of the second, each with what it risks. Words
 * that are only written otherwise (`e-mail`, `email`) are no difference.
 */
export function findEdits(before: Units, after: Units, matches: Matches, judge: Judge): PlacedEdit[] {
  const hunks = findHunks(before.units, after.units, matches).filter((hunk) => !isSame(hunk))
  const { moves, moved } = findMoves(before.units, after.units, hunks)
  const placed: PlacedEdit[] = []
  for (const hunk of hunks) {
    for (const part of splitHunk(hunk, moved)) {
      const { removed, added } = part
      const risk = judge(unitsAt(before, removed), unitsAt(after, added))
      placed.push({ at: part.after.start, edit: editOf(part, risk) })
    }
  }
  for (const move of moves) placed.push({ at: move.after.start, edit: moveOf(move) })
  for (const [index, match] of matches.entries()) {
    const edit = match < 0 ? undefined : stopEdit(before.units[match] as Unit, after.units[index] as Unit)
    if (edit !== undefined) placed.push({ at: index, edit })
  }
  return placed.sort((a, b) => a.at - b.at)

  function isSame({ before: a, after: b }: Hunk): boolean {
    const { text: printed } = wordsOf(before, a)
    const { text: claimed } = wordsOf(after, b)
    return isSameWritten(printed, before.units.slice(a.start, a.end), claimed, after.units.slice(b.start, b.end))
  }

  function editOf({ before: a, after: b }: Hunk, risk: WordEdit['risk']): WordEdit {
    const kind = a.start === a.end ? 'added' : b.start === b.end ? 'removed' : 'changed'
    return {
      kind,
      ...(risk !== undefined && { risk }),
      ...(kind !== 'added' && { before: wordsOf(before, a) }),
      ...(kind !== 'removed' && { after: wordsOf(after, b) }),
    }
  }

  function moveOf({ before: a, after: b, risk }: Move): WordEdit {
    return { kind: 'moved', ...(risk && { risk }), before: wordsOf(before, a), after: wordsOf(after, b) }
  }

  // a question that became a statement, or the reverse
  function stopEdit(a: Unit, b: Unit): WordEdit | undefined {
    if (a.stop === '' || b.stop === '' || (a.stop === '?') === (b.stop === '?')) return undefined
    const withStop = ({ text }: Units, { start, stopEnd }: Unit) => placedIn(text, { start, end: stopEnd })
    return { kind: 'changed', risk: 'modality', before: withStop(before, a), after: withStop(after, b) }
  }
}

/** What is left of a hunk when words that moved are taken out of it: itself, or the parts between them that differ. */
function splitHunk(hunk: Hunk, moved: { before: ReadonlySet<number>; after: ReadonlySet<number> }): Hunk[] {
  const removed = hunk.removed.filter((index) => !moved.before.has(index))
  const added = hunk.added.filter((index) => !moved.after.has(index))
  if (removed.length === hunk.removed.length && added.length === hunk.added.length) return [hunk]
  const runsOut = runsOf(removed)
  const runsIn = runsOf(added)
  return Array.from({ length: Math.max(runsOut.length, runsIn.length) }, (_, at) => {
    const out = runsOut[at] ?? []
    const put = runsIn[at] ?? []
    return { before: around(out, hunk.before), after: around(put, hunk.after), removed: out, added: put }
  })
}

/** Indices side by side. */
function runsOf(indices: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const index of indices) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1) === index - 1) run.push(index)
    else runs.push([index])
  }
  return runs
}

function around(indices: readonly number[], { end }: { end: number }): { start: number; end: number } {
  const first = indices[0]
  const last = indices.at(-1)
  return first === undefined || last === undefined ? { start: end, end } : { start: first, end: last + 1 }
}

function unitsAt({ units }: Units, indices: readonly number[]): Unit[] {
  return indices.map((index) => units[index] as Unit)
}

function wordsOf({ text, units }: Units, { start, end }: { start: number; end: number }): PlacedWords {
  return placedIn(text, { start: units[start]?.start ?? 0, end: units[end - 1]?.end ?? 0 })
}

function placedIn(text: string, { start, end }: Span): PlacedWords {
  return { text: text.slice(start, end), start, end }
}
