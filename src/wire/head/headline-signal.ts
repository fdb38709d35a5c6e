import type { Article, Signal } from '../../article/index.js'
import { announcementOf } from './announcement.js'

/** The words of the trade that a headline begins with, and their number. */
const prefix =
  /^(UPDATE|WRAPUP|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|BRIEF|CLARIFICATION|KILL|WITHDRAWN)(?:\s(\d{1,2}))?(?:(-)(?=\S)|\s?:\s|\s[-–—]\s)/
// (2nd LD) Pier closes
const inBrackets = /^\((?=\d{0,2}(?:st|nd|rd|th)?\s?[^\p{Ll}()]{2,30}\)|\d{1,2}(?:st|nd|rd|th)\sLd)([^()]{2,30})\)\s/u
const small = /\p{Ll}/u
const startsSmall = /^\p{Ll}/u
/** `RPT-CORRECTED-UPDATE 2-`: no headline announces more. */
const MOST = 4

/** What a headline announces. */
export interface HeadlineSignals {
  readonly signals: readonly Signal[]
  readonly status?: Article['status']
}

/** What a headline announces before it begins: `UPDATE 2-`, `RPT-CORRECTED-`, `(LEAD)`. The headline keeps it. */
export function findHeadlineSignals(headline: string): HeadlineSignals {
  const signals: Signal[] = []
  let rest = headline
  while (signals.length < MOST) {
    const found = signalBefore(rest)
    if (found === undefined) break
    signals.push(found)
    rest = rest.slice(found.text.length).trimStart()
  }
  return signals.some(({ kind }) => kind === 'kill') ? { signals, status: 'canceled' } : { signals }
}

function signalBefore(headline: string): (Signal & { text: string }) | undefined {
  const bracketed = inBrackets.exec(headline)
  const announced = bracketed === null ? undefined : announcementOf(bracketed[1] as string)
  if (bracketed !== null && announced !== undefined) {
    const { kind, number } = announced
    return { kind, text: bracketed[0].trim(), ...(number !== undefined && { number }) }
  }
  const found = prefix.exec(headline)
  const kind = found === null ? undefined : announcementOf(found[1] as string)?.kind
  if (found === null || kind === undefined) return undefined
  // KILL-SWITCH LAW PASSES   KILL-switch law passes
  // ^ of a headline in capitals it may be any word, and before a small letter
  if (
    kind === 'kill' &&
    found[3] !== undefined &&
    (!small.test(headline) || startsSmall.test(headline.slice(found[0].length)))
  )
    return undefined
  return { kind, text: found[0].trim(), ...(found[2] !== undefined && { number: Number(found[2]) }) }
}
