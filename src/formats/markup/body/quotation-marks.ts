import { type MarkupElement, type MarkupNode, stringValue } from '../node.js'

/** Quotation marks of any kind, and what stands for them. */
const MARK_AT_START = /^\s*["'`«»‹›“”„‟‘’‚‛「『]/

// "<q>We won</q>,"   « <q>We won</q> »
const OPENS_BEFORE = /["'`«»‹›“„‟‘‚‛「『]$|[«‹“„]\s{1,3}$/
const CLOSES_BEHIND = /^(?:["`«»‹›“”„‟‘‛」』]|['’](?!\p{L})|\s{1,3}[»›])/u

/** Whether the marks of a `q` stand neither in it nor around it: HTML leaves them to browsers to set. */
export function lacksMarks(node: MarkupElement, before: string, behind: MarkupNode | undefined): boolean {
  if (MARK_AT_START.test(stringValue(node)) || OPENS_BEFORE.test(before)) return false
  return typeof behind !== 'string' || !CLOSES_BEHIND.test(behind)
}
