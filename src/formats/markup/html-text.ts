import { htmlCharacter } from './html-references.js'

interface Shapes {
  tag: RegExp
  block: RegExp
  escaped: RegExp
}

let shapes: Shapes | undefined

/** The shapes of tags, made when they are needed: a room that reads no HTML in texts comes without them. */
function shapesOfTags(): Shapes {
  const blocks =
    'address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tr|ul'
  const others =
    'a|abbr|b|big|br|center|cite|code|del|em|font|i|iframe|img|ins|mark|picture|q|s|script|small|source|span|strike|strong|style|sub|sup|svg|tbody|td|th|thead|time|tt|u|video|wbr'
  // <p class="a > b">  </p>  <br/>: no `<` inside, so that each is looked at once
  const attributes = `(?:(?:async|controls|defer|hidden|loop|muted)\\s{0,20}){0,4}(?:[^\\s<>"'=/]{1,60}\\s{0,20}=(?:"[^"<]*"|'[^'<]*'|[^<>"'])*)?`
  return {
    tag: new RegExp(`<(/?)(${blocks}|${others})(?:\\s{1,20}${attributes})?/?>`, 'gi'),
    block: new RegExp(`^(?:${blocks})$`, 'i'),
    escaped: new RegExp(`^\\s*<(?:${blocks})(?:\\s[^<>]*)?>[^]*>\\s*$`, 'i'),
  }
}

// &amp;  &#8217;  &#x2019;  and, escaped once more, &amp;#8217;
const REFERENCE = /&(?:amp;){0,3}(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/gi

/**
 * The text of a string that plainly holds HTML: tags by their names in it, or references that end in a semicolon. Blocks
 * are parted by blank lines. Any other string comes back as it is, also `AT&T` and `a < b`. Comments, and elements that
 * HTML does not have, stay as text.
 */
export function htmlText(text: string): string {
  shapes ??= shapesOfTags()
  const isMarked = text.includes('<') && text.search(shapes.tag) >= 0
  const decoded = decodeReferences(isMarked ? withoutTags(text, shapes) : text)
  return !isMarked && decoded !== text && shapes.escaped.test(decoded)
    ? decodeReferences(withoutTags(decoded, shapes))
    : decoded
}

function withoutTags(html: string, { tag: shape, block }: Shapes): string {
  const pieces: string[] = []
  let from = 0
  let hasBlocks = false
  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(shape)) {
    if (index < from) continue
    pieces.push(html.slice(from, index))
    from = index + tag.length
    if (slash === '' && /^(?:script|style)$/i.test(name)) from = endOf(name, from)
    else if (block.test(name)) {
      hasBlocks = true
      pieces.push(BREAK)
    } else if (/^br$/i.test(name)) pieces.push(LINE)
    else if (/^t[dh]$/i.test(name)) pieces.push(' ')
  }
  pieces.push(html.slice(from))
  const text = pieces.join('')
  // among blocks a line break in the source is a space
  const lines = hasBlocks ? text.replace(/[\r\n]+/g, (breaks) => (/\n\r?\n|\r\r/.test(breaks) ? BREAK : ' ')) : text
  return lines
    .split(BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.split(LINE).map(trimLine).join('\n'))
    .join('\n\n')

  function endOf(name: string, start: number): number {
    const rest = /* @__PURE__ */ new RegExp(`</${name}`, 'gi')
    rest.lastIndex = start
    return rest.exec(html)?.index ?? html.length
  }
}

// characters that no text has
const BREAK = '\ufdd0'
const LINE = '\ufdd1'

/** Without the one line break that stands in the source beside a `br`. */
function trimLine(line: string): string {
  return line.replace(/^[^\S\n]{0,20}\r?\n/, '')
}

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (all, reference: string) => htmlCharacter(reference) ?? all)
}
