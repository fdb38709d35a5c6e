import type { Report } from '../shared/index.js'

/** What windows-1252 has from 80 to 9F, where Latin-1 has control characters; 81, 8D, 8F, 90 and 9D stand for nothing. */
const WINDOWS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

const WINDOWS_1252 = 'windows-1252'

/** How many bytes are looked at for a declaration of the encoding. */
const HEAD = 1024
const DECLARED = /^\s*<\?xml[^>]{0,120}?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/
const META = /<meta\s[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?([A-Za-z][\w.:-]{0,40})/i
/** Encodings that are read as the one that contains them, as browsers do. */
const LATIN = /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|l1)$/i

/**
 * The text of a document. Bytes are read by their byte order mark, or else as UTF-8 where they are valid UTF-8, or else
 * in the encoding that the XML declaration or a `meta` of HTML names, or else as windows-1252. A string is taken as it is, without its mark.
 * Where declaration and bytes disagree an issue says what was done; a byte that stands for nothing becomes U+FFFD.
 */
export function decodeText(given: string | Uint8Array | ArrayBuffer, report: Report): string {
  if (typeof given === 'string') return given.charCodeAt(0) === 0xfeff ? given.slice(1) : given
  const input = given instanceof ArrayBuffer ? new Uint8Array(given) : given
  if (!(input instanceof Uint8Array)) throw new TypeError(`The document is no text and no bytes: ${String(given)}`)
  const marked = byMark(input)
  if (marked !== undefined) return told(decode(input, marked) ?? '', marked, report)
  const utf8 = decode(input, 'utf-8', true)
  if (utf8 !== undefined && input.every((byte) => byte < 0x80)) return utf8
  const head = asciiOf(input)
  const declared = (DECLARED.exec(head) ?? META.exec(head))?.[1]
  if (utf8 !== undefined) {
    if (declared !== undefined && !/^utf-?8$/i.test(declared))
      report.add('encoding-wrong', `The text is declared to be ${declared} and is UTF-8; it was read as UTF-8.`)
    return utf8
  }
  const label = declared === undefined || LATIN.test(declared) ? WINDOWS_1252 : declared
  const text = /^utf-?(?:8|16)/i.test(label) ? undefined : decode(input, label)
  if (text !== undefined && declared !== undefined) return told(text, label, report)
  const what = declared === undefined ? 'names no encoding and is no UTF-8' : `is declared to be ${declared} and is not`
  report.add('encoding-wrong', `The text ${what}; it was read as ${WINDOWS_1252}.`)
  return told(decode(input, WINDOWS_1252) ?? '', WINDOWS_1252, report)
}

/** What documents begin with: white space, `<`, `[` and `{`. */
const FIRST: ReadonlySet<number | undefined> = new Set([0x09, 0x0a, 0x0d, 0x20, 0x3c, 0x5b, 0x7b])

// FE FF, FF FE, EF BB BF, and UTF-16 without a mark, which shows in the first character and its zero byte
function byMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if ((a === 0xff && b === 0xfe) || (FIRST.has(a) && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && FIRST.has(b))) return 'utf-16be'
  return undefined
}

function told(text: string, label: string, report: Report): string {
  const at = text.indexOf('\ufffd')
  if (at >= 0) {
    const message = `Bytes that stand for nothing in ${label} were read as U+FFFD, the first at character ${at}.`
    report.add('encoding-wrong', message, { span: { start: at, end: at + 1 } })
  }
  return text
}

/** Nothing where the encoding is not known or, with `fatal`, bytes stand for nothing in it. */
function decode(input: Uint8Array, label: string, fatal = false): string | undefined {
  try {
    if (label !== WINDOWS_1252) return new TextDecoder(label, { fatal }).decode(input)
  } catch {
    return undefined
  }
  // Node 20 reads windows-1252 as Latin-1
  const latin = new TextDecoder('latin1').decode(input)
  return latin.replace(/[\u0080-\u009f]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80] as string)
}

function asciiOf(input: Uint8Array): string {
  return String.fromCharCode(...input.subarray(0, HEAD))
}
