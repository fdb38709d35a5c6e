/** `-- `, `^`, `***`, `# `: marks that set off a line in transmission or markup, and are no part of it. */
const ornament = /^(?:--\s|\^|\*{2,10}\s?|#{1,4}\s|\*(?=By\s))\s{0,4}/

/** The line without the marks before it. */
export function withoutOrnament(text: string): string {
  // **Pier closed**
  //              ^ of markdown
  const bare = text.startsWith('**') && text.endsWith('**') ? text.slice(0, -2) : text
  return bare.replace(ornament, '')
}
