/** What stands beside a text: a character, or a mark that begins or ends there. */
interface Beside {
  before: string
  after: string
}

/** A backslash with what it escapes; a backslash before anything else is one of the text. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g

// Helsinki \*\*\* END    5 \* 3    but a line of * * * keeps the first
const MARKS_APART = /(?<=\S )(?:(?:\\\*){1,50}|(?:\\_){1,50})(?=[ \n])/g
// AT&T    but &amp;amp;
const REFERENCE = /^#?[0-9a-z]{1,40};/i
// “We \[the council] agreed,” she said.    but [note](…), [^1], [ ]
const BRACKETED = /^\p{L}[^[\]\\<`\n]{1,200}\][^([:]/u

/** What GFM makes a link of, and how it begins. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<]{1,2000}/gi
/** What is escaped in one. */
const ESCAPED = /\\|&(?:amp|lt|#x[\dA-F]{1,6});/
const STARTS = /(https?|www)(:\/\/|\.)/gi

/** Markdown text without those escapes that it reads the same without. */
export function withFewerEscapes(text: string, { before, after }: Beside): string {
  if (!text.includes('\\')) return text
  const around = before.slice(-1) + text + after
  const fewer = around
    .replace(MARKS_APART, (marks) => marks.replaceAll('\\', ''))
    .replace(ESCAPE, (escaped, character: string, at: number, whole: string) =>
      isNeedless(character, whole.charAt(at - 1), whole.slice(at + 2, at + 250))
        ? character
        : (referenceFor(character, whole.charAt(at + 2)) ?? escaped),
    )
    .slice(before.slice(-1).length, after === '' ? undefined : -after.length)
  // GFM takes a backslash for a part of an address: one with it is not to be found
  return fewer.replace(ADDRESS, (address) => (ESCAPED.test(address) ? address.replace(STARTS, '$1\\$2') : address))
}

/** What stands in an address, or with a picture, without the escapes that readers show or go wrong at. */
export function withReferences(text: string): string {
  return text.replace(ESCAPE, (escaped, character: string, at: number) => {
    // goldmark reads a\&colon;b as a:b; kramdown knows no escapes in addresses
    return character === '(' || character === ')'
      ? referenceTo(character)
      : (referenceFor(character, text.charAt(at + 2)) ?? escaped)
  })
}

/** A reference in place of an escape: where kramdown has none, and where what it escapes is looked for in the source. */
function referenceFor(character: string, next: string): string | undefined {
  if (character === '&') return '&amp;'
  // in a row of a table kramdown pairs \` with the next one
  if (character === '^' || character === '`') return referenceTo(character)
  // <!--more-->    {%    {#
  if (character === '<' && next === '!') return '&lt;'
  // two at the end of a line are a break of kramdown
  if (character === '\\' && /^\n?$/.test(next)) return referenceTo(character)
  // [a\]: b](…) would be a definition, and vanish
  if (character === ']' && next === ':') return referenceTo(character)
  return character === '{' && /[%#]/.test(next) ? referenceTo(character) : undefined
}

function referenceTo(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}

function isNeedless(character: string, before: string, after: string): boolean {
  switch (character) {
    case '&':
      return !REFERENCE.test(after)
    case '~':
      // what does not close cannot strike out what another opens
      return /\s/.test(before) && /^[\s\p{L}\p{N}]/u.test(after)
    case '[':
      return /[ (“"‘]/.test(before) && BRACKETED.test(after)
    default:
      return false
  }
}
