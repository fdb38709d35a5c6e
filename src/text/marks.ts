import { canCloseSingle, canOpenSingle, isDoubtfulClose, isPossessive } from './apostrophes.js'
import type { MarkKind } from './mark-characters.js'
import { type Before, findMarkSites, type MarkSite } from './mark-sites.js'
import type { Span } from './span.js'
import { findTokens, type Token } from './tokens.js'

/**
 * Two quotation marks that belong together, and what stands between them: the span takes the marks in. Without
 * `close` nothing closes the quotation, and the span runs to the end of the text or of the pair around it, as in a
 * paragraph whose quotation goes on in the next one.
 */
export interface MarkPair extends Span {
  open: Span
  close?: Span
  kind: MarkKind
  /** How many pairs this one lies in: 0 for an outer one. */
  depth: number
}

interface OpenMark {
  readonly pair: MarkPair
  readonly text: string
  /** No pair unless it is closed. */
  readonly tentative: boolean
}

type Role = 'open' | 'maybeOpen' | 'close' | 'none'

/** How many open marks are looked through for the one that a mark closes. */
const LOOK_BACK = 8

/**
 * The quotation marks of a text, paired, in the order of their opening marks. The text is one paragraph: a mark left
 * open runs to its end. Straight marks are told by position; a mark of the wrong shape (`“…“`, `“…"`) closes where
 * only a closing mark can stand; a mark that closes nothing gives no pair, nor do apostrophes and the marks of feet
 * and inches. Single marks pair only when both are clear. Linear in the length of the text.
 *
 * Whether a pair holds speech, a title or a word held off is not asked here.
 *
 * @param tokens the tokens of the text, when they are at hand.
 */
export function pairMarks(text: string, tokens: readonly Token[] = findTokens(text)): MarkPair[] {
  const sites = findMarkSites(text, tokens)
  if (sites.length === 0) return []
  const pairs: OpenMark[] = []
  const open: OpenMark[] = []
  const counts = new Map<MarkKind, number>()
  const count = (kind: MarkKind, by: number) => counts.set(kind, (counts.get(kind) ?? 0) + by)
  let opened: MarkSite | undefined
  for (let index = 0; index < sites.length; index++) {
    const site = sites[index] as MarkSite
    const { token, mark } = site
    const before: Before = site.touches && opened === sites[index - 1] ? 'open' : site.before
    const depth = counts.get(mark.kind) ?? 0
    const top = open.at(-1)
    const role =
      mark.kind === 'single' ? singleRole(sites, index, before, top) : roleOf(site, before, depth, openerOf(open, site))
    if (role === 'close') {
      const match = matching(open, site)
      for (let left = open.length - 1; left >= match; left--) {
        const inner = open.pop() as OpenMark
        inner.pair.end = left === match ? token.end : token.start
        if (left === match) inner.pair.close = { start: token.start, end: token.end }
        count(inner.pair.kind, -1)
      }
    } else if (role !== 'none') {
      const pair: MarkPair = {
        start: token.start,
        end: -1,
        open: { start: token.start, end: token.end },
        kind: mark.kind,
        depth: 0,
      }
      const entry: OpenMark = { pair, text: token.text, tentative: role === 'maybeOpen' }
      open.push(entry)
      pairs.push(entry)
      count(mark.kind, 1)
      opened = site
    }
  }
  return finish(pairs, text)
}

/** Whether a mark opens or closes. `depth` tells how many marks of its kind are open, `opener` the innermost. */
function roleOf(site: MarkSite, before: Before, depth: number, opener: string | undefined): Role {
  const { mark, after } = site
  const isOpen = depth > 0
  if (mark.shape === 'opens') return 'open'
  if (mark.shape === 'closes') return isOpen ? 'close' : 'none'
  if (isMeasure(site, before, depth)) return 'none'
  const spaced = mark.kind === 'guillemet' || mark.kind === 'singleGuillemet'
  if (mark.shape === 'mostlyOpens') {
    // „So ist es“, sagte er.    “It is so,“ she said.
    //           ^                        ^ the shape opens, the place closes
    if (isOpen && before !== 'open' && (after !== 'word' || before === 'stop')) return 'close'
    if (opener !== undefined && mark.closes.includes(opener) && (before !== 'open' || after !== 'word')) return 'close'
    if (after !== 'word' && before !== 'open' && !spaced) return 'none'
    if (after === 'word' || spaced) return 'open'
    return isOpen ? 'close' : 'maybeOpen'
  }
  const opens = before === 'open' && after === 'word'
  if (mark.shape === 'mostlyCloses') {
    // ”Så är det”, sa hon.
    // ^ the shape closes, the place opens
    if (isOpen) return opens && opener === site.token.text ? 'open' : 'close'
    if (!opens) return 'none'
    return site.token.start === 0 ? 'open' : 'maybeOpen'
  }
  if (opens) return 'open'
  if (isOpen) return 'close'
  if (before === 'dash') return after === 'word' ? 'open' : 'none'
  if (before === 'open') return after === 'end' && site.following !== undefined ? 'maybeOpen' : 'none'
  // She said:"We go."
  //          ^ a space is missing
  return before === 'stop' && site.beforeWord ? 'open' : 'none'
}

/** Single marks are apostrophes unless both ends are clear. */
function singleRole(sites: readonly MarkSite[], index: number, before: Before, top: OpenMark | undefined): Role {
  const site = sites[index] as MarkSite
  if (top?.pair.kind === 'single' && canCloseSingle(site, before)) {
    const apostrophe = isPossessive(sites, index) || isDoubtfulClose(site, top.pair.start)
    return apostrophe ? 'none' : 'close'
  }
  return canOpenSingle(site, before) ? 'maybeOpen' : 'none'
}

// He is 6'2" tall.   "It rained 3" overnight," he said.
//          ^ inches            ^ another mark closes later
function isMeasure(site: MarkSite, before: Before, depth: number): boolean {
  if (!site.afterDigit || before === 'open' || site.mark.kind !== 'double') return false
  const { following } = site
  if (depth > 1 || following === undefined || site.after !== 'end') return false
  return following.before !== 'open' && following.before !== 'dash' && !following.afterDigit
}

/** The innermost open mark of the same kind, among the last few. */
function openerOf(open: readonly OpenMark[], site: MarkSite): string | undefined {
  for (let index = open.length - 1; index >= 0 && index >= open.length - LOOK_BACK; index--) {
    const entry = open[index] as OpenMark
    if (entry.pair.kind === site.mark.kind) return entry.text
  }
  return undefined
}

/** The place of the open mark that a closing mark belongs to: one of the right shape, else the innermost of its kind. */
function matching(open: readonly OpenMark[], site: MarkSite): number {
  let innermost = -1
  for (let index = open.length - 1; index >= 0; index--) {
    const entry = open[index] as OpenMark
    if (innermost >= 0 && index < open.length - LOOK_BACK) break
    if (entry.pair.kind !== site.mark.kind) continue
    if (site.mark.closes.includes(entry.text)) return index
    if (innermost < 0) innermost = index
  }
  return innermost
}

function finish(entries: readonly OpenMark[], text: string): MarkPair[] {
  const end = text.trimEnd().length
  const pairs: MarkPair[] = []
  const around: MarkPair[] = []
  for (const { pair, tentative } of entries) {
    if (pair.close === undefined && tentative) continue
    if (pair.end < 0) pair.end = end
    while (around.length > 0 && (around.at(-1) as MarkPair).end <= pair.start) around.pop()
    pair.depth = around.length
    around.push(pair)
    pairs.push(pair)
  }
  return pairs
}
