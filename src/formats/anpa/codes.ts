/** BS: a line of agate begins. */
export const AGATE = '\u0008'
// RS and US are spaces of two widths; DLE is written before a space, DC1 to DC4 say whether text or tables follow, SYN comes first
const spaces = '\u001e\u001f'
const codes = `${AGATE}\u0010\u0011\u0012\u0013\u0014\u0016`

/** A line without its codes of setting. */
export function withoutCodes(line: string): string {
  let clean = ''
  for (const character of line) {
    if (spaces.includes(character)) clean += ' '
    else if (!codes.includes(character)) clean += character
  }
  return clean
}
