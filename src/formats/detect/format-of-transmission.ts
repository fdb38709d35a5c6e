import type { InputFormat } from './input-format.js'

const STX = '\u0002'
const LONGEST_HEADER = 600
// eca062 4 i 211      X0012 4 a
const IPTC_7901 = /^[^\p{L}]{0,9}\p{L}{1,5}\d{1,6}\s{1,9}\d\s{1,9}\p{L}{1,3}(?!\p{L})/u
// r a DC3 DC1 BC-US--Gate     with the address in a line above
const ANPA = /(?:^|\n)\s?[a-z] [a-z](?=[^\p{L}\d])/u

/** The protocol of copy as it is sent: it has a header, and behind it a start of text. */
export function formatOfTransmission(text: string): InputFormat | undefined {
  const end = text.slice(0, LONGEST_HEADER).indexOf(STX)
  if (end < 0) return undefined
  const header = text.slice(0, end)
  if (IPTC_7901.test(header)) return 'iptc-7901'
  return ANPA.test(header) ? 'anpa' : undefined
}
