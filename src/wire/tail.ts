import type { Issue } from '../text/index.js'
import type { CopyLine } from './copy-lines.js'
import { endMark } from './end-mark.js'
import { addFacts } from './head.js'
import type { Facts, Piece, View } from './line-rule.js'
import { tailRules } from './rules.js'

/** What stands below the text. */
export interface Tail {
  pieces: Piece[]
  facts: Facts
  issues: Issue[]
  /** Index of the line just past the text. */
  from: number
}

const contact =
  /^(?:(?:media|press|for|news)\s.{0,30})?contacts?\b|^for (?:more|further) information\b|@|\+?\d[\d ().-]{7,}\d/i

/**
 * Walks up the copy for as long as each line is one that the rules know, not past the line `to`. What stands below the
 * last end mark is contact lines and boilerplate, where it is shorter than what stands above.
 */
export function readTail(view: View, to: number): Tail {
  const tail: Tail = { pieces: [], facts: {}, issues: [], from: view.lines.length }
  walkUp(view, to, tail)
  const mark = findEndMark(view, to, tail.from)
  if (mark === undefined) return tail
  for (let index = tail.from - 1; index > mark; index--) {
    const { start, end, text } = view.lines[index] as CopyLine
    tail.pieces.push({ role: contact.test(text.slice(0, 300)) ? 'contact' : 'boilerplate', start, end })
  }
  tail.from = mark + 1
  walkUp(view, to, tail)
  return tail
}

function walkUp(view: View, to: number, tail: Tail): void {
  while (tail.from > to) {
    const last = view.lines[tail.from - 1] as CopyLine
    let lines = 0
    for (const rule of tailRules) {
      const found = rule(tail.from - 1, view)
      if (found === undefined) continue
      lines = found.lines ?? 1
      if (tail.from - lines < to) return
      const { start } = view.lines[tail.from - lines] as CopyLine
      tail.pieces.push({ role: found.role, start, end: last.end })
      tail.issues.push(...(found.issues ?? []))
      addFacts(tail.facts, found.facts)
      break
    }
    if (lines === 0) return
    tail.from -= lines
  }
}

/** The last end mark with lines below it that are shorter, all together, than the text above. */
function findEndMark(view: View, to: number, from: number): number | undefined {
  const start = view.lines[to]?.start ?? 0
  const end = view.lines[from - 1]?.end ?? 0
  for (let index = from - 1; index > to; index--) {
    const line = view.lines[index] as CopyLine
    if (end - line.end >= line.start - start) return undefined
    if (endMark(index, view) !== undefined) return index
  }
  return undefined
}
