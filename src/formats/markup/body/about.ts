import type { Mark } from '../../../article/index.js'
import { attribute, type MarkupElement } from '../node.js'
import { textIn, withoutFunctions } from '../text-in.js'
import type { Named } from './dialect.js'
import { markOf, namedKind } from './elements.js'
import { type QuotePart, quotePartOf } from './read-quotes.js'
import { isUnsafeLink } from './safe-link.js'

/** What is said of a part of a line: typography, a quotation, a name. */
export type About = { mark: Mark['type']; href?: string } | { quote: QuotePart } | { named: Named & { uri?: string } }

/** What an element says of the words in it; nothing where it says nothing that is kept. */
export function aboutOf(node: MarkupElement): About | undefined {
  const quote = quotePartOf(node)
  if (quote !== undefined) return { quote }
  const mark = markOf(node)
  if (mark !== undefined) return { mark }
  const href = node.name === 'a' ? attribute(node, 'href') : undefined
  if (href !== undefined && !isUnsafeLink(href)) return { mark: 'link', href }
  const kind = namedKind(node)
  const name = kind && textIn(withoutFunctions(node))
  if (kind === undefined || name === undefined) return undefined
  const uri = attribute(node, 'value') ?? attribute(node, 'location-code') ?? attribute(node, 'data-name')
  return { named: uri === undefined ? { kind, name } : { kind, name, uri } }
}

/** Marks of a kind that touch or overlap are one: a writer splits those that cross others. */
export function joinMarks(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = []
  const last = new Map<string, Mark>()
  for (const mark of marks) {
    const kind = `${mark.type} ${mark.href ?? ''}`
    const before = last.get(kind)
    if (before !== undefined && before.end >= mark.start) before.end = Math.max(before.end, mark.end)
    else {
      all.push(mark)
      last.set(kind, mark)
    }
  }
  // of two over the same words the link goes first, as it goes outside when written
  return all.sort((a, b) => a.start - b.start || b.end - a.end || Number(b.type === 'link') - Number(a.type === 'link'))
}
