/** The local name of the root element of a text that is XML without a document type, in small letters; nothing where there is none. */
export function rootOf(text: string): string | undefined {
  let at = text.indexOf('<')
  while (at >= 0) {
    const mark = text[at + 1]
    if (mark !== '?' && mark !== '!')
      return /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})[\s/>]/.exec(text.slice(at, at + 100))?.[1]?.toLowerCase()
    at = text.indexOf('<', endOf(text, at))
  }
  return undefined
}

function endOf(text: string, at: number): number {
  const end = text.indexOf(text.startsWith('<!--', at) ? '-->' : '>', at)
  return end < 0 ? text.length : end
}
