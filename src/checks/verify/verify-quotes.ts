import type { Article, Speaker } from '../../article/index.js'
import { pairMarks, type Span } from '../../text/index.js'
import { listSources, type QuoteSource, readSource } from './quote-index.js'
import { readSourceText, type SourceQuote } from './source-text.js'
import type { QuoteVerdict, SourceWords } from './verdict.js'
import { verifyQuote } from './verify-quote.js'

/** Words in marks of a text that was checked, and how they stand in its sources. */
export interface VerifiedQuote {
  /** Where the words stand in the text, without marks; for an article with its `block`. */
  claim: SourceWords
  /** Who spoke them, as the text says. */
  speaker?: Speaker
  verdict: QuoteVerdict
}

/**
 * Checks every quotation of a text, such as a summary or a draft, against its sources: each passage in marks by itself, in
 * order, with the speaker that the text gives it. Words in marks that nobody is said to have spoken are checked too: a
 * title or a term that no source has is `absent`. Emphasis of Markdown is overlooked. What stands in no marks is not
 * checked, but for what a transcript says after a name and a colon.
 *
 * {@includeCode ../../../examples/verify-a-summary.ts#use}
 *
 * @param sources one or several; each is read once
 * @throws TypeError when the text or a source is neither a text nor an article.
 */
export function verifyQuotes(sources: QuoteSource | readonly QuoteSource[], text: string | Article): VerifiedQuote[] {
  const read = listSources(sources).map(readSource)
  const checked = readSourceText(typeof text === 'string' ? withoutEmphasis(text) : text)
  return claimsIn(checked.text, checked.paragraphs, checked.quotes).flatMap(({ start, end, quote }) => {
    const [place] = checked.placesOf({ start, end })
    if (place === undefined) return []
    const claim = typeof text === 'string' ? { ...place, text: text.slice(start, end) } : place
    const speaker = quote?.speaker
    const verdict = verifyQuote(read, place.text, speaker === undefined ? {} : { speaker: speaker.name })
    return [{ claim, ...(speaker && { speaker }), verdict }]
  })
}

const emphasis =
  /(?<!\*)\*{1,3}(?!\*)|(?<![\p{L}\p{N}_])_{1,3}(?=[\p{L}“"])|(?<=[\p{L}\p{N}.,!?”"])_{1,3}(?![\p{L}\p{N}_])/gu

// **Brandt** said: what marks emphasis in Markdown is no word; spaces keep every offset
function withoutEmphasis(text: string): string {
  return text.replace(emphasis, (marks) => ' '.repeat(marks.length))
}

interface ClaimedWords extends Span {
  quote?: SourceQuote
}

function claimsIn(text: string, paragraphs: readonly Span[], quotes: readonly SourceQuote[]): ClaimedWords[] {
  const content = quotes.flatMap((quote) => quote.content.map((span) => ({ ...span, quote })))
  content.sort((a, b) => a.start - b.start)
  const claims: ClaimedWords[] = content.flatMap((one) => (one.quote.labelled ? withoutMarks(text, one) : []))
  let next = 0
  for (const paragraph of paragraphs) {
    for (const { open, close, end, depth } of pairMarks(text.slice(paragraph.start, paragraph.end))) {
      if (depth > 0) continue
      const words = { start: paragraph.start + open.end, end: paragraph.start + (close?.start ?? end) }
      while (next < content.length && (content[next] as Span).end <= words.start) next++
      const around = content[next]
      const isIn = around !== undefined && around.start < words.end
      if (isIn && around.quote.labelled) continue
      claims.push(trim(text, { ...words, ...(isIn && { quote: around.quote }) }))
    }
  }
  return claims.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start)
}

// Lind: “We walk.”
function withoutMarks(text: string, claim: ClaimedWords): ClaimedWords {
  const own = trim(text, claim)
  const [pair, ...others] = pairMarks(text.slice(own.start, own.end)).filter(({ depth }) => depth === 0)
  if (pair?.start !== 0 || pair.close === undefined || others.length > 0 || pair.end < own.end - own.start) return own
  return { ...own, start: own.start + pair.open.end, end: own.start + pair.close.start }
}

function trim(text: string, claim: ClaimedWords): ClaimedWords {
  const words = text.slice(claim.start, claim.end)
  const start = claim.start + words.length - words.trimStart().length
  return { ...claim, start, end: Math.max(start, claim.start + words.trimEnd().length) }
}
