import { breakLines, type MarkupElement, type MarkupNode } from '../markup/index.js'

/** Something that a printed line names. */
export interface Part {
  /** What it is called; the line may have it in capitals. */
  name: string
  /** What it is in the line, by the words that it has there; none where the line does not have it. */
  make(printed: string | undefined): MarkupElement | undefined
}

/** How far ahead in a line a name is looked for. */
const LOOK_AHEAD = 1000

/** A line as printed, with what it names marked in it, in order; what it does not have stands in it without words. */
export function printedLine(text: string, parts: readonly Part[]): MarkupNode[] {
  const nodes: MarkupNode[] = []
  let at = 0
  for (const { name, make } of parts) {
    const ahead = text.slice(at, at + LOOK_AHEAD)
    const found = find(ahead, name)
    const node = make(found < 0 ? undefined : ahead.slice(found, found + name.length))
    if (node === undefined) continue
    if (found >= 0) {
      nodes.push(...breakLines(ahead.slice(0, found)))
      at += found + name.length
    }
    nodes.push(node)
  }
  return [...nodes, ...breakLines(text.slice(at))]
}

// PORT ELLERY, Nov 2 (XA) —
// ^ Port Ellery
function find(text: string, name: string): number {
  if (name === '' || name.includes('\n')) return -1
  const exact = text.indexOf(name)
  if (exact >= 0) return exact
  const [small, wanted] = [text.toLowerCase(), name.toLowerCase()]
  return small.length === text.length && wanted.length === name.length ? small.indexOf(wanted) : -1
}
