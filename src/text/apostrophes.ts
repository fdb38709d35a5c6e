import type { MarkSite } from './mark-sites.js'

/** Words that begin with an apostrophe and are no words without it. */
const elided = new Set(['em', 'tis', 'twas', 'twere', 'twill', 'til', 'n', 'bout', 'neath', 'nother', 'cuz', 'cos'])
/** The same, but they are words as well: a capital letter makes them one. */
const elidedWhenSmall = new Set(['cause', 'round', 'till', 'fraid', 's', 't', 'd', 'm', 're', 've', 'll'])
/** A year without its century: `'90s`, `’16`. */
const shortYear = /^\d\d(?:s|er|ers)?$/
/** Ends of words that often carry an apostrophe: `Sanders'`, `talkin'`. */
const apostropheEnd = /(?:[szx]|in)$/i
/** Marks to look at for whether a quotation goes on. */
const LOOK_AHEAD = 4
/** A quotation longer than this does not close after a word like `Sanders`. */
const DOUBTFUL_LENGTH = 200

/** Whether a single mark before a word is an apostrophe: `’90s`, `'em`, `rock ’n’ roll`. */
function isElision(site: MarkSite): boolean {
  const word = site.next
  if (word === undefined) return false
  if (word.kind === 'number') return shortYear.test(word.text)
  if (word.kind !== 'word') return false
  const small = word.text.toLowerCase()
  const quoted = site.following?.token.start === word.end
  if (small === 'n' || (elided.has(small) && !quoted)) return true
  return elidedWhenSmall.has(word.text) && !quoted
}

/** Whether a single mark stands where one can open a quotation. */
export function canOpenSingle(site: MarkSite, before: MarkSite['before']): boolean {
  const dash = before === 'dash' && site.previous !== undefined && /^(?:--+|[—―])$/.test(site.previous.text)
  return (before === 'open' || dash) && site.after === 'word' && !isElision(site)
}

/** Whether a single mark stands where one can close a quotation. */
export function canCloseSingle(site: MarkSite, before: MarkSite['before']): boolean {
  return before !== 'open' && !site.beforeWord && site.mark.shape !== 'opens' && !endsElision(site)
}

/**
 * Whether the mark after a word is rather an apostrophe, though a quotation is open.
 *
 *     'We back the Sanders' plan,' she said.
 *                        ^ another mark that closes comes later, and none that opens before it
 */
export function isPossessive(sites: readonly MarkSite[], index: number): boolean {
  const site = sites[index] as MarkSite
  const word = site.previous
  if (site.after !== 'end' || word === undefined) return false
  if (word.kind !== 'number' && !(word.kind === 'word' && apostropheEnd.test(word.text.slice(-2)))) return false
  for (let next = index + 1; next <= index + LOOK_AHEAD; next++) {
    const later = sites[next]
    if (later === undefined || later.mark.kind !== 'single') return false
    if (canCloseSingle(later, later.before)) return true
    if (canOpenSingle(later, later.before)) return false
  }
  return false
}

/** Whether closing here would rest on little: `Sanders' ` far from where the quotation opened. */
export function isDoubtfulClose(site: MarkSite, openedAt: number): boolean {
  const word = site.previous
  if (site.after !== 'end' || word?.kind !== 'word' || !apostropheEnd.test(word.text.slice(-2))) return false
  return site.token.start - openedAt > DOUBTFUL_LENGTH
}

// rock ’n’ roll
//        ^ the second apostrophe of a word cut at both ends
function endsElision(site: MarkSite): boolean {
  return site.previous?.kind === 'word' && site.previous.text.toLowerCase() === 'n'
}
