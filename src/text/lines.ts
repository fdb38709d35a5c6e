import type { Span } from './span.js'

/** A line of text without its line break; `break` is what ends it, `''` for the last line of a text. */
export interface Line extends Span {
  break: '' | '\n' | '\r\n' | '\r' | '\u2028' | '\u2029'
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

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
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > CARRIAGE_RETURN && code < 0x2028) continue
    if (code === LINE_FEED) lines.push({ start, end: at, break: '\n' })
    else if (code === 0x2028) lines.push({ start, end: at, break: '\u2028' })
    else if (code === 0x2029) lines.push({ start, end: at, break: '\u2029' })
    else if (code !== CARRIAGE_RETURN) continue
    else if (text.charCodeAt(at + 1) === LINE_FEED) lines.push({ start, end: at++, break: '\r\n' })
    else lines.push({ start, end: at, break: '\r' })
    start = at + 1
  }
  lines.push({ start, end: text.length, break: '' })
  return lines
}
