import type { MarkupElement, MarkupNode } from '../node.js'

/** An element to be put around a part of a text. */
export interface Wrap {
  start: number
  end: number
  /** Of two that cover the same, the lower one goes around the other. */
  rank: number
  make(children: MarkupNode[]): MarkupElement
  /** Given for an element that may hold text only and is not to be split: called where it is left out for that. */
  drop?(): void
}

/** A wrap that is open: what is in it so far, and what goes on behind it of those that cross its end. */
interface Open {
  wrap?: Wrap
  end: number
  nodes: MarkupNode[]
  tails: Wrap[]
}

/**
 * A text with elements around its parts. Parts that cross are split: the later one is closed with the one around it and
 * opened again behind it.
 */
export function nest(text: string, wraps: readonly Wrap[], lines = breakLines): MarkupNode[] {
  const inOrder = (a: Wrap, b: Wrap) => a.start - b.start || b.end - a.end || a.rank - b.rank
  // the next one stands last, so that taking it costs nothing
  const waiting = wraps
    .filter(({ start, end }) => start < end)
    .sort(inOrder)
    .reverse()
  const root: Open = { end: Number.POSITIVE_INFINITY, nodes: [], tails: [] }
  const open = [root]
  let at = 0
  for (;;) {
    const next = waiting.at(-1)
    const top = open.at(-1) as Open
    if (top !== root && (next === undefined || next.start >= top.end)) close(top)
    else if (next === undefined) break
    else {
      waiting.pop()
      if (next.drop !== undefined && !isWhole(next, top)) {
        next.drop()
        continue
      }
      fill(top, next.start)
      if (next.end > top.end) top.tails.push({ ...next, start: top.end })
      open.push({ wrap: next, end: Math.min(next.end, top.end), nodes: [], tails: [] })
    }
  }
  fill(root, text.length)
  return root.nodes

  function isWhole({ start, end }: Wrap, top: Open): boolean {
    const next = waiting.at(-1)
    return end <= top.end && (next === undefined || next.start >= end) && !text.slice(start, end).includes('\n')
  }

  function fill({ nodes }: Open, to: number): void {
    for (const node of lines(text.slice(at, to))) nodes.push(node)
    at = to
  }

  function close(top: Open): void {
    fill(top, top.end)
    open.pop()
    const outer = open.at(-1) as Open
    outer.nodes.push((top.wrap as Wrap).make(top.nodes))
    const { tails } = top
    if (tails.length === 0) return
    while (waiting.at(-1)?.start === top.end) tails.push(waiting.pop() as Wrap)
    const endOf = ({ end }: Wrap) => Math.min(end, outer.end)
    tails.sort((a, b) => endOf(b) - endOf(a) || a.rank - b.rank)
    for (const tail of tails.reverse()) waiting.push(tail)
  }
}

/** Text as it is. */
export function keepLines(text: string): MarkupNode[] {
  return text === '' ? [] : [text]
}

/** Text with `br` for its line feeds. */
export function breakLines(text: string): MarkupNode[] {
  if (text === '') return []
  return text.split('\n').flatMap((line, index): MarkupNode[] => {
    const broken: MarkupNode[] = index === 0 ? [] : [{ name: 'br', attributes: {}, children: [] }]
    return line === '' ? broken : [...broken, line]
  })
}
