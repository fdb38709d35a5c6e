import { parseJson, type Report } from '../shared/index.js'

/** What some pages put around their JSON. */
const OPENING = /^(?:\s|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|<!--|\/\/\s*<!--)+/
const CLOSING = /(?:\s|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>|-->|\/\/\s*-->|;)+$/

/**
 * The value of a text of JSON, also where line breaks and other control characters stand in its strings, `\'` or `\x27`
 * as scripts have them, a comma before a closing bracket, comments, or CDATA marks and comment marks around it; an issue
 * tells of it. Where several values stand in it, all; those that are no JSON are left out with an issue.
 * @throws FormatError with the place, for what is no JSON.
 */
export function readJson(text: string, report: Report): unknown[] {
  try {
    return [parseJson(text)]
  } catch (error) {
    const pieces = repair(text)
    const values = pieces.flatMap(parsed)
    if (values.length === 0) throw error
    report.add('json-repaired', 'The JSON is not well-formed; it was read without what does not belong in it.')
    if (values.length < pieces.length)
      report.add('field-invalid', 'Of several values in a text not all are JSON; those that are not were left out.')
    return values
  }
}

/** In a list, as a value may be `null`. */
function parsed(json: string): unknown[] {
  try {
    return [JSON.parse(json)]
  } catch {
    return []
  }
}

/** Each value in a text, without what does not belong in JSON. */
function repair(text: string): string[] {
  const values: string[] = []
  const start = OPENING.exec(text)?.[0].length ?? 0
  const end = endOf(text)
  let pieces: string[] = []
  let depth = 0
  let from = start
  let inString = false
  let comma = -1
  const push = (to: number, instead: string, length = 1) => {
    pieces.push(text.slice(from, to), instead)
    from = to + length
  }
  const endValue = (at: number) => {
    pieces.push(text.slice(from, at))
    values.push(pieces.join(''))
    pieces = []
    from = at
    comma = -1
  }
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x20) {
      if (inString) push(at, code === 0x0a ? '\\n' : ' ')
      else if (code !== 0x0a && code !== 0x0d && code !== 0x09) push(at, ' ')
    } else if (inString) {
      if (code === BACKSLASH && text.charCodeAt(at + 1) >= 0x20) {
        if (text[at + 1] === "'") push(at, '')
        else if (HEX.test(text.slice(at, at + 4))) push(at, '\\u00', 2)
        at++
      } else if (code === QUOTE) inString = false
    } else if (code === QUOTE) {
      inString = true
      comma = -1
    } else if (code === SLASH && /[/*]/.test(text.charAt(at + 1))) {
      const isLine = text[at + 1] === '/'
      const found = text.indexOf(isLine ? '\n' : '*/', at + 2)
      const past = found < 0 || found > end ? end : found + (isLine ? 0 : 2)
      push(at, ' ', past - at)
      at = past - 1
    } else if (code === COMMA) {
      push(at, ',')
      comma = pieces.length - 1
    } else if (code > 0x20) {
      if (comma >= 0 && (code === BRACKET || code === BRACE)) pieces[comma] = ' '
      comma = -1
      if (code === OPEN_BRACKET || code === OPEN_BRACE) depth++
      else if ((code === BRACKET || code === BRACE) && --depth === 0) {
        // {"@type": "WebSite"}{"@type": "NewsArticle"}
        //                     ^ another value
        const gap = GAP.exec(text.slice(at + 1, at + 1 + LONGEST_GAP))
        if (gap === null) continue
        endValue(at + 1)
        from += gap[0].length
        at = from - 1
      }
    }
  }
  endValue(Math.max(from, end))
  return values
}

/** How much may stand between two values. */
const LONGEST_GAP = 200
const GAP = /^[\s,;]*(?=[[{])/
const HEX = /^\\x[2-9a-f][\da-f]$/i

const QUOTE = 0x22
const COMMA = 0x2c
const SLASH = 0x2f
const OPEN_BRACKET = 0x5b
const BACKSLASH = 0x5c
const BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const BRACE = 0x7d

// looked for in the end alone: white space may be long
function endOf(text: string): number {
  const trimmed = text.trimEnd()
  const tail = trimmed.slice(-80)
  return trimmed.length - (CLOSING.exec(tail)?.[0].length ?? 0)
}
