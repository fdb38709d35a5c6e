import { isElement, type MarkupElement, type MarkupNode, textIn } from '../markup/index.js'
import { isLong } from './values.js'

/** What is longer is no line of labels. */
const LONGEST = 300
/** How far up from what it names a line may end. */
const HIGHEST = 6
const shows: ReadonlySet<string> = new Set(['figure', 'picture', 'video', 'audio', 'iframe', 'table', 'h1'])

/** What stands around the names and times of an article, and means nothing without them. */
const labels: ReadonlySet<string> = new Set(
  `a ago am and at author authors by date day days di edt est first gmt h hour hours last m min mins minute minutes modified on p par pm
  por post posted publication publish published read reading release released since the time updated utc von written
  jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december
  mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)

/** Whether a text says nothing but `By`, `Published`, a date and the like. */
export function isLabel(text: string): boolean {
  if (text.length > LONGEST) return false
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  return words.every((word) => word === '' || labels.has(word))
}

/** An element without some of those in it. */
export function without(node: MarkupElement, left: (node: MarkupElement) => boolean): MarkupElement {
  const children = node.children.flatMap((child): MarkupNode[] => {
    if (!isElement(child)) return [child]
    return left(child) ? [] : [without(child, left)]
  })
  return { ...node, children }
}

/**
 * The lines around elements that were taken: the outermost of those that hold nothing else but labels, as `By` and
 * `Published on`. None goes beyond what holds the text.
 */
export function linesAround(
  taken: ReadonlySet<MarkupElement>,
  parents: ReadonlyMap<MarkupElement, MarkupElement>,
  ends: ReadonlySet<MarkupElement>,
  isPassed: (node: MarkupElement) => boolean,
): Set<MarkupElement> {
  const known = new Map<MarkupElement, boolean>()
  return new Set([...taken].map(lineAround))

  function lineAround(node: MarkupElement): MarkupElement {
    let line = node
    for (let step = 0; step < HIGHEST; step++) {
      const parent = parents.get(line)
      if (parent === undefined || ends.has(parent) || !isLine(parent)) break
      line = parent
    }
    return line
  }

  function isLine(node: MarkupElement): boolean {
    const before = known.get(node)
    if (before !== undefined) return before
    const is =
      !isLong(node, LONGEST) &&
      !isShowing(node) &&
      isLabel(textIn(without(node, (one) => taken.has(one) || isPassed(one))) ?? '')
    known.set(node, is)
    return is
  }

  function isShowing(node: MarkupElement): boolean {
    return shows.has(node.name) || node.children.some((child) => isElement(child) && isShowing(child))
  }
}
