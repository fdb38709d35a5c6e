import { createIssue, type Issue } from '../../text/index.js'
import { wireIssues } from '../issues.js'
import { addFacts } from '../lines/add-facts.js'
import type { CopyLine } from '../lines/copy-lines.js'
import type { Facts, Found, LineRule, Piece, View } from '../lines/line-rule.js'
import { type Ahead, aboveText, lookAhead } from './above-text.js'
import { deck, headlineWithDeck } from './deck.js'
import { headline, kicker, subhead } from './headline.js'
import { labelRules, sureRules } from './rules.js'
import { isWithinSentence } from './runs-on.js'

/** What stands above the text. */
export interface Head {
  pieces: Piece[]
  facts: Facts
  issues: Issue[]
  /** Index of the line at which the text begins. */
  to: number
  /** What was seen below, where it was looked for. */
  ahead?: Ahead | 'nothing'
}

/** Asked where no rule of a line knows it. */
const headlineRules: readonly LineRule[] = [kicker, headlineWithDeck, headline, deck, subhead]
const times = ['published', 'versionCreated', 'firstCreated', 'embargoedUntil', 'expires'] as const

/** Walks down the copy for as long as each line is one that its rules know. A line with a dateline begins the text. */
export function readHead(view: Omit<View, 'hasHeadline'>): Head {
  const head: Head = { pieces: [], facts: {}, issues: [], to: 0 }
  const hasDateline = (index: number) => view.hasDateline(index) && !isWithinSentence(index, view)
  const seen = { ...view, hasDateline, hasHeadline: false }
  while (head.to < view.lines.length) {
    const line = view.lines[head.to] as CopyLine
    seen.hasHeadline = head.facts.headline !== undefined
    // a stamp is all of its line, and no dateline need be looked for there
    let found = firstOf(sureRules, head.to, seen)
    if (found === undefined && hasDateline(head.to)) break
    found ??= firstOf(labelRules, head.to, seen) ?? nextHeadline(head, seen) ?? nextAbove(head, seen)
    if (found === undefined) break
    const last = view.lines[head.to + (found.lines ?? 1) - 1] as CopyLine
    const span = { start: line.start, end: last.end }
    head.pieces.push({ role: found.role, ...span })
    head.issues.push(...(found.issues ?? []), ...repeatedTimes(head.facts, found, view.copy, span))
    addFacts(head.facts, found.facts)
    head.to += found.lines ?? 1
  }
  return head
}

function nextHeadline({ to, facts, ahead }: Head, view: View): Found | undefined {
  // Follow us
  // ^ no headline where a later line is known for it
  if (ahead !== undefined && ahead !== 'nothing' && to < (ahead.headline ?? 0)) return undefined
  const found = firstOf(headlineRules, to, view)
  // one line below the headline; a word above it is none
  return found?.role === 'subhead' && facts.headlines?.some(({ role }) => role !== 'kicker') ? undefined : found
}

/** What no rule knows is part of the head where a dateline, a byline or the headline of a page stands below it. */
function nextAbove(head: Head, view: View): Found | undefined {
  // what was seen stands until the walk is past it
  if (head.ahead === undefined || (head.ahead !== 'nothing' && head.ahead.to <= head.to)) {
    head.ahead = lookAhead(head.to, view) ?? 'nothing'
  }
  return head.ahead === 'nothing' ? undefined : aboveText(head.to, head.ahead, view)
}

function firstOf(rules: readonly LineRule[], index: number, view: View): Found | undefined {
  for (const rule of rules) {
    const found = rule(index, view)
    if (found !== undefined) return found
  }
  return undefined
}

function repeatedTimes(facts: Facts, found: Found, copy: string, span: { start: number; end: number }): Issue[] {
  const issues: Issue[] = []
  for (const field of times) {
    if (facts[field] === undefined || found.facts?.[field] === undefined) continue
    const message = `"${copy.slice(span.start, span.end)}" gives a second time for ${field}: the first was taken.`
    issues.push(createIssue(wireIssues, 'wire-stamp-repeated', message, { span }))
  }
  return issues
}
