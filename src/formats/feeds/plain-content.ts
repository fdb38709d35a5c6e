import { looksLikeHtml, paragraphsOf, printHtml } from '../markup/index.js'

// <p>One.</p><p>Two.</p>    but not    Use <p>x</p> for paragraphs.
const ALL_HTML = /^<(p|div|article|section|h[1-6]|ul|ol|figure|blockquote|table)(?=[\s>])/i

/** A text that is said to be plain, as HTML. One that is HTML from its first character to its last is taken for that. */
export function paragraphsAsHtml(text: string): string {
  const trimmed = text.trim()
  return ALL_HTML.test(trimmed) && trimmed.endsWith('>') && looksLikeHtml(trimmed, { closed: true })
    ? text
    : printHtml(paragraphsOf(text))
}

/** A text of which nothing says what it is, as HTML; one that plainly is HTML is taken for what it is. */
export function unknownAsHtml(text: string): string {
  return looksLikeHtml(text, { closed: true }) ? text : printHtml(paragraphsOf(text))
}
