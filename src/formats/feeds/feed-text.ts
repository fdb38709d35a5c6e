import { htmlText, printHtml } from '../markup/index.js'

const LINE_END = /[\r\n]+/

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

/** A title, in one line, whether it was plain text or HTML. */
export function readTitle(text: string | undefined): string | undefined {
  return inOneLine(readFeedText(text))
}

/** A text that is said to be plain: its tags are words of it, but references that were escaped twice are none. */
export function readPlainText(text: string | undefined): string | undefined {
  return text?.includes('<') ? text : readFeedText(text)
}

/** A text in one line. */
export function inOneLine(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const lines = text.split(LINE_END).map((line) => line.trim())
  return lines.filter((line) => line !== '').join(' ') || undefined
}
