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

/** What GFM makes a link of, and how it begins. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<]{1,2000}/gi
const STARTS = /(https?|www)(:\/\/|\.)/gi

/** Markdown text without those escapes that it reads the same without. */
export function withFewerEscapes(text: string, { before, after }: Beside): string {
  if (!text.includes('\\') && !after.startsWith('\\')) return text
  const around = before.slice(-1) + text + after
  const fewer = around
    .replace(MARKS_APART, (marks) => marks.replaceAll('\\', ''))
    .replace(ESCAPE, (escaped, character: string, at: number, whole: string) =>
      isNeedless(character, whole.charAt(at - 1), whole.slice(at + 2, at + 250)) ? character : escaped,
    )
    .slice(before.slice(-1).length, after === '' ? undefined : -after.length)
  // GFM takes a backslash for a part of an address: one with it, or before the one of a line break, is not to be found
  return fewer.replace(ADDRESS, (address, at: number) => {
    const meetsBreak = after.startsWith('\\') && at + address.length === fewer.length
    return meetsBreak || address.includes('\\') ? address.replace(STARTS, '$1\\$2') : address
  })
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
