/** What stands beside a text: a character, or a mark that begins or ends there. */
interface Beside {
  before: string
  after: string
}

/** A backslash with what it escapes; a backslash before anything else is one of the text. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g

// Helsinki \*\*\* END    5 \* 3    but a line of * * * keeps the first
const MARKS_APART = /(?<=\S )(?:(?:\\\*){1,50}|(?:\\_){1,50})(?=[ \n])/g
// AT\&T    but \&amp;
const REFERENCE = /^#?[0-9a-z]{1,40};/i
// “We \[the council] agreed,” she said.    but [note](…), [^1], [ ]
const BRACKETED = /^\p{L}[^[\]\\<`\n]{1,200}\][^([:]/u

/** An address, as GFM makes a link of it. */
const ADDRESS = /(https?|www)(:\/\/|\.)(\S{1,2000})/gi

/** Markdown text without those escapes that it reads the same without. */
export function withFewerEscapes(text: string, { before, after }: Beside): string {
  if (!text.includes('\\')) return text
  const around = before.slice(-1) + text + after
  const fewer = around
    .replace(MARKS_APART, (marks) => marks.replaceAll('\\', ''))
    .replace(ESCAPE, (escaped, character: string, at: number, whole: string) =>
      isNeedless(character, whole.charAt(at - 1), whole.slice(at + 2, at + 250)) ? character : escaped,
    )
    .slice(before.slice(-1).length, after === '' ? undefined : -after.length)
  // GFM takes a backslash in an address for a part of it: one with a backslash may not be read as an address
  return fewer.replace(ADDRESS, (address, start: string, mark: string, rest: string) =>
    rest.includes('\\') ? `${start}\\${mark}${rest}` : address,
  )
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
