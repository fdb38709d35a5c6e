const NAMES =
  'p|br|hr|img|div|span|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|thead|tbody|a|b|i|u|em|strong|small|sub|sup|q|cite|blockquote|pre|figure|section|article|html|body'
// <p>  <br/>  <a href="x">, but neither <b in 1 < 2 nor <a.smith@example.org>
const TAG = new RegExp(`<(/?)(${NAMES})(?:\\s[^<>]{0,2000}|/)?>`, 'gi')
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img'])

/**
 * Whether a text is HTML by its looks. With `closed`, for a text that is said to be plain, only where an element is
 * closed too, or is one that never is: `<p>…</p>`, `<br>`.
 */
export function looksLikeHtml(text: string, { closed = false } = {}): boolean {
  const opened = new Set<string>()
  for (const [, slash, tag = ''] of text.matchAll(TAG)) {
    const name = tag.toLowerCase()
    if (!closed || (slash === '' && empty.has(name)) || (slash === '/' && opened.has(name))) return true
    if (slash === '') opened.add(name)
  }
  return false
}
