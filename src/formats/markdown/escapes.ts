/** A backslash with what it escapes; a backslash before anything else is one of the text. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g

// AT\&T    but \&amp;
const REFERENCE = /^#?[0-9a-z]{1,40};/i
// “We \[the council] agreed,” she said.    but [note](…), [^1], [ ]
const BRACKETED = /^\p{L}[^[\]\\<`\n]{1,200}\](?![([:])./u

/** An address, as GFM makes a link of it. */
const ADDRESS = /(https?|www)(:\/\/|\.)(\S{1,2000})/gi

/** Markdown text without those escapes that it reads the same without. */
export function withFewerEscapes(text: string): string {
  if (!text.includes('\\')) return text
  const fewer = text.replace(ESCAPE, (escaped, character: string, at: number) =>
    isNeedless(character, text.slice(Math.max(0, at - 2), at), text.slice(at + 2, at + 250)) ? character : escaped,
  )
  // GFM takes a backslash in an address for a part of it: one with a backslash may not be read as an address
  return fewer.replace(ADDRESS, (whole, start: string, mark: string, rest: string) =>
    rest.includes('\\') ? `${start}\\${mark}${rest}` : whole,
  )
}

function isNeedless(character: string, before: string, after: string): boolean {
  switch (character) {
    case '&':
      return !REFERENCE.test(after)
    case '*':
    case '_':
      // 5 * 3    a line of * * * keeps the first
      return /\S $/.test(before) && after.startsWith(' ')
    case '~':
      return before.endsWith(' ') && /^[\p{L}\p{N}]/u.test(after)
    case '[':
      return /[\s(“"‘]$/.test(before) && BRACKETED.test(after)
    default:
      return false
  }
}
