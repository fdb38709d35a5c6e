import { createIssue, type Issue } from '../../text/index.js'
import { wireIssues } from '../issues.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { Facts, Found, LineRule, Piece, View } from '../lines/line-rule.js'
import { headline, kicker, subhead } from './headline.js'
import { headRules } from './rules.js'

/** What stands above the text. */
export interface Head {
  pieces: Piece[]
  facts: Facts
  issues: Issue[]
  /** Index of the line at which the text begins. */
  to: number
}

/** Asked where no rule of a line knows it. */
const headlineRules: readonly LineRule[] = [kicker, headline, subhead]
const times = ['published', 'versionCreated', 'firstCreated', 'embargoedUntil', 'expires'] as const

/** Walks down the copy for as long as each line is one that its rules know. A line with a dateline begins the text. */
export function readHead(view: Omit<View, 'hasHeadline'>): Head {
  const head: Head = { pieces: [], facts: {}, issues: [], to: 0 }
  while (head.to < view.lines.length) {
    const line = view.lines[head.to] as CopyLine
    if (view.hasDateline(head.to)) break
    const seen = { ...view, hasHeadline: head.facts.headline !== undefined }
    const found = firstOf(headRules, head.to, seen) ?? firstOf(headlineRules, head.to, seen)
    if (found === undefined || (found.role === 'subhead' && head.facts.headlines !== undefined)) break
    const last = view.lines[head.to + (found.lines ?? 1) - 1] as CopyLine
    const span = { start: line.start, end: last.end }
    head.pieces.push({ role: found.role, ...span })
    head.issues.push(...(found.issues ?? []), ...repeatedTimes(head.facts, found, view.copy, span))
    addFacts(head.facts, found.facts)
    head.to += found.lines ?? 1
  }
  return head
}

function firstOf(rules: readonly LineRule[], index: number, view: View): Found | undefined {
  for (const rule of rules) {
    const found = rule(index, view)
    if (found !== undefined) return found
  }
  return undefined
}

/** What is known already stays; lists grow, in place. */
export function addFacts(facts: Facts, more: Facts = {}): void {
  const { bylines, edNotes, headlines, signals } = facts
  Object.assign(facts, { ...more, ...facts })
  if (bylines !== undefined) append(bylines, more.bylines)
  if (edNotes !== undefined) append(edNotes, more.edNotes)
  if (headlines !== undefined) append(headlines, more.headlines)
  if (signals !== undefined) append(signals, more.signals)
}

function append<Item>(list: Item[], more: readonly Item[] = []): void {
  for (const item of more) list.push(item)
}

function repeatedTimes(facts: Facts, found: Found, copy: string, span: { start: number; end: number }): Issue[] {
  const again = times.filter((field) => facts[field] !== undefined && found.facts?.[field] !== undefined)
  return again.map((field) => {
    const message = `"${copy.slice(span.start, span.end)}" gives a second time for ${field}: the first was taken.`
    return createIssue(wireIssues, 'wire-stamp-repeated', message, { span })
  })
}
