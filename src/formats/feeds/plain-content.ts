import { looksLikeHtml, paragraphsOf, printHtml } from '../markup/index.js'

/** A text that is said to be plain, as HTML; one that plainly is HTML is taken for what it is. */
export function paragraphsAsHtml(text: string): string {
  return looksLikeHtml(text, { closed: true }) ? text : printHtml(paragraphsOf(text))
}
