import type { MarkupNode } from '../node.js'

/** A part of a printed line that gets an element of its own. */
export interface LinePart {
  text: string
  /** The element around the part as it is printed. */
  make(printed: string): MarkupNode
  /** What says the same where the line does not have the part: an element without text. */
  without?(): MarkupNode | undefined
}

/** A printed line with elements around its parts, which stand in it in this order, in any case. */
export function wrapParts(line: string, parts: readonly LinePart[]): MarkupNode[] {
  const nodes: MarkupNode[] = []
  let at = 0
  for (const { text, make, without } of parts) {
    const start = placeOf(line, text, at)
    if (start < 0) {
      const node = without?.()
      if (node !== undefined) nodes.push(node)
      continue
    }
    const end = start + text.length
    if (start > at) nodes.push(line.slice(at, start))
    nodes.push(make(line.slice(start, end)))
    at = end
  }
  if (at < line.length) nodes.push(line.slice(at))
  return nodes
}

/** Where a text stands in a line from an offset on, in any case; -1 where it does not. */
export function placeOf(line: string, text: string, from: number): number {
  const exact = line.indexOf(text, from)
  if (exact >= 0 || text === '') return text === '' ? -1 : exact
  const lower = line.toLowerCase()
  const wanted = text.toLowerCase()
  return lower.length === line.length && wanted.length === text.length ? lower.indexOf(wanted, from) : -1
}
