import { checkOptionNames } from '../../text/reading.js'
import { checkClaim } from './check-claim.js'
import { readClaims } from './claim.js'
import { listSources, type QuoteSource, readSource } from './quote-index.js'
import type { QuoteVerdict } from './verdict.js'

/** What is claimed beside the words. */
export interface VerifyQuoteOptions {
  /** Who is said to have spoken: a name, a last name, or what the source calls them (`the mayor`). */
  speaker?: string
}

/**
 * Whether a source, or one of several, contains the words of a claim: exactly, written otherwise, with words changed, or
 * not at all; where, who said them there, and what every change risks. Where the words stand several times, the place
 * that suits the claim best is told.
 *
 * Words are compared, not sense: a paraphrase is `altered` or `absent`. Risks are told from English words; in other
 * languages words are found as well, and most changes are `wording`. A source in scripts without spaces is compared
 * letter by letter. For many claims on one article, read it once with `createQuoteIndex`; a text that is given again is not
 * read again.
 *
 * {@includeCode ../../../examples/verify-a-quote.ts#use}
 *
 * @throws TypeError when the claim is no string, a source is none, or for an unknown option or one of the wrong type.
 */
export function verifyQuote(
  source: QuoteSource | readonly QuoteSource[],
  claimed: string,
  options: VerifyQuoteOptions = {},
): QuoteVerdict {
  checkOptionNames(options, ['speaker'])
  const { speaker } = options
  if (typeof claimed !== 'string') throw new TypeError(`A claim is a text, not ${typeof claimed}`)
  if (speaker !== undefined && typeof speaker !== 'string')
    throw new TypeError(`A speaker is a name, not ${typeof speaker}`)
  const claims = readClaims(claimed)
  let best: QuoteVerdict = { match: 'absent', risks: ['absent'], similarity: 0, found: [], edits: [], quotes: [] }
  let most = Number.NEGATIVE_INFINITY
  for (const [number, one] of listSources(source).entries()) {
    const read = readSource(one)
    const checked = checkClaim(read, claims, speaker)
    if (checked === undefined || checked.worth <= most) continue
    most = checked.worth
    best = { ...checked.verdict, source: number }
  }
  return best
}
