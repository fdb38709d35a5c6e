/** How many characters are looked at. */
const HEAD = 4096
/** Wire copy has some control characters, around its header and at its end; files of other kinds are full of them. */
const MOST_CONTROLS = 0.05

/** `{\rtf1`, `%PDF-`: files that begin as text does. */
const SIGNATURE = /^(?:\{\\rtf|%PDF-|%!PS)/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/g

/** Whether a text is no text: bytes of a picture or an archive that were decoded, or a document of another kind. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, HEAD)
  if (SIGNATURE.test(head) || head.includes('\0')) return true
  const controls = head.match(CONTROL)?.length ?? 0
  return controls > 8 && controls > head.length * MOST_CONTROLS
}
