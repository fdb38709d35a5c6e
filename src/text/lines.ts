import type { Span } from './span.js'

/** A line of text without its line break; `break` is what ends it, `''` for the last line of a text. */
export interface Line extends Span {
  break: '' | '\n' | '\r\n' | '\r' | '\u2028' | '\u2029'
}

/**
 * The lines of a text. Joining each line and its break gives the text back. There is at least one line, and a text
 * that ends in a line break has an empty last line, as after `split('\n')`.
 *
 * LF, CR LF, CR and the line and paragraph separators U+2028 and U+2029 end a line. Form feed and vertical tab do not:
 * they are white space within it. NEL (U+0085) neither: in copy it is nearly always an ellipsis of Windows-1252 read
 * as Latin-1, so it is left in the text as a character like any other, as JavaScript's `\s` does.
 */
export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  // where the next of each break stands: the host looks for one character faster than a loop does
  let lineFeed = find('\n', 0)
  let carriageReturn = find('\r', 0)
  let separator = find('\u2028', 0)
  let paragraphSeparator = find('\u2029', 0)
  for (;;) {
    const end = Math.min(lineFeed, carriageReturn, separator, paragraphSeparator)
    if (end === text.length) break
    let its: Line['break']
    if (end === lineFeed) its = '\n'
    else if (end === separator) its = '\u2028'
    else if (end === paragraphSeparator) its = '\u2029'
    else its = text.startsWith('\n', end + 1) ? '\r\n' : '\r'
    lines.push({ start, end, break: its })
    start = end + its.length
    if (lineFeed < start) lineFeed = find('\n', start)
    if (carriageReturn < start) carriageReturn = find('\r', start)
    if (separator < start) separator = find('\u2028', start)
    if (paragraphSeparator < start) paragraphSeparator = find('\u2029', start)
  }
  lines.push({ start, end: text.length, break: '' })
  return lines

  function find(character: string, from: number): number {
    const at = text.indexOf(character, from)
    return at === -1 ? text.length : at
  }
}
