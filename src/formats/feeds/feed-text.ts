import { htmlText, printHtml } from '../markup/index.js'

// Titles and summaries are plain text by some formats and HTML by others, and feeds have either in both.

/** Plain text as it is, but as HTML where readers would take it for HTML: `<b>` in a headline, `&amp;` in one. */
export function writeFeedText(text: string): string {
  return isTakenForHtml(text) ? printHtml([text]) : text
}

export function isTakenForHtml(text: string): boolean {
  return htmlText(text) !== text
}

/** A title or summary as plain text, whether it was or was HTML. */
export function readFeedText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : htmlText(text).trim() || undefined
}
