const replacement = '\uFFFD'

/** The text that bytes hold, with its byte order mark; or the offset of the first byte that is no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { badByte: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const encoder = new TextEncoder()
  let byte = 0
  let from = 0
  for (let at = text.indexOf(replacement); at !== -1; at = text.indexOf(replacement, from)) {
    byte += encoder.encode(text.slice(from, at)).length
    // a replacement character stands for a bad byte, or is itself in the text
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return { badByte: byte }
    byte += 3
    from = at + 1
  }
  return { text }
}
