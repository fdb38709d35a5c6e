import type { InputFormat } from './input-format.js'
import { isBinary } from './is-binary.js'

const [SOH, STX, ETX] = ['\u0001', '\u0002', '\u0003']
/** A header is no longer, and begins at a mark of its own (SOH) where it has one. */
const LONGEST_HEADER = 600
// eca062 4 i 211      X0012 4 a
const IPTC_7901 = /^[^\p{L}]{0,9}\p{L}{1,5}\d{1,6}\s{1,9}\d\s{1,9}\p{L}{1,3}(?!\p{L})/u
// r a DC3 DC1 BC-US--Gate     with the address in a line above
const ANPA = /(?:^|[\r\n])\s?[a-z] [a-z](?=[^\p{L}\d])/iu

/** The protocol of copy as it is sent: it has a header, and behind it a start of text; copy in a frame of neither is as IPTC 7901. */
export function formatOfTransmission(text: string): InputFormat | undefined {
  const end = text.indexOf(STX)
  if (end < 0) return undefined
  const before = text.slice(Math.max(0, end - LONGEST_HEADER), end)
  const mark = before.lastIndexOf(SOH)
  const header = before.slice(mark + 1)
  if (IPTC_7901.test(header)) return 'iptc-7901'
  if (ANPA.test(header)) return 'anpa'
  return mark >= 0 || /^[^\p{L}\d]*$/u.test(text.slice(0, Math.min(end, LONGEST_HEADER)))
    ? framed(text, end)
    : undefined
}

function framed(text: string, from: number): InputFormat | undefined {
  const end = text.indexOf(ETX, from)
  const copy = text.slice(from + 1, Math.max(from, end))
  return /\p{L}{3}/u.test(copy) && !isBinary(copy) ? 'iptc-7901' : undefined
}
