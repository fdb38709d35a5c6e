import { type QuoteSource, type QuoteVerdict, type VerifyQuoteOptions, verifyQuote } from 'wirecopy'
import { tell } from '../words/told.js'

/** Quotations of two people, an indirect report, words of the reporter, and a passage of somebody without a name. */
export const copy = `Mayor Mara Lind opened the gate of Port Ansel on Monday.

“We will open the gate on Monday,” Lind said. “The ships are not late.”

Ola Okafor, the pilot, said that the harbour was quiet. “I don’t think that the gate is safe,” he said, “and nobody asked us.”

The fog lifted at noon. A spokesman called it “a good day for the port”.
`

/** A verdict in short; what is empty or absent is left out. */
export function told({ match, risks, found, edits, wording, speaker, speakerMatch, source }: QuoteVerdict) {
  return {
    match,
    ...(risks.length > 0 && match !== 'absent' && { risks }),
    ...(source !== undefined && source > 0 && { source }),
    ...(found.length > 0 && { found: found.map(({ text }) => text) }),
    ...(edits.length > 0 && { edits: edits.map(tell) }),
    ...(wording && { wording }),
    ...(speaker && { speaker: speaker.name }),
    ...(speakerMatch && { speakerMatch }),
  }
}

export function verify(claimed: string, options: VerifyQuoteOptions & { source?: QuoteSource | QuoteSource[] } = {}) {
  const { source = copy, ...rest } = options
  return told(verifyQuote(source, claimed, rest))
}
