import { isOfBodies } from './body/elements.js'

// <p>  <br/>  <a href="x">, but neither <b in 1 < 2 nor <a.smith@example.org>
const TAG = /<(\/?)([a-z][a-z\d]{0,15})(?:\s[^<>]{0,2000}|\/)?>/gi
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img'])

/**
 * Whether a text is HTML by its looks. With `closed`, for a text that is said to be plain, only where an element is
 * closed too, or is one that never is: `<p>…</p>`, `<br>`.
 */
export function looksLikeHtml(text: string, { closed = false } = {}): boolean {
  const opened = new Set<string>()
  for (const [, slash, tag = ''] of text.matchAll(TAG)) {
    const name = tag.toLowerCase()
    if (!isOfBodies(name)) continue
    if (!closed || (slash === '' && empty.has(name)) || (slash === '/' && opened.has(name))) return true
    if (slash === '') opened.add(name)
  }
  return false
}
