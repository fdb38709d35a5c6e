/** `-- `, `^`, `***`, `# `: marks that set off a line in transmission or markup, and are no part of it. */
const ornament = /^(?:--\s|\^|\*{2,10}\s?|#{1,4}\s|\*(?=By\s))\s{0,4}/

/** The line without the marks before it. */
export function withoutOrnament(text: string): string {
  return text.replace(ornament, '')
}
