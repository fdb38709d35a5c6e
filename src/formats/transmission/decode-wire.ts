import { decodeText } from '../markup/decode.js'
import { createReport } from '../shared/index.js'

/**
 * The text of what was sent. The protocols name no encoding: bytes are UTF-8 where they are valid UTF-8, else windows-1252.
 * @throws TypeError for input that is neither text nor bytes.
 */
export function decodeWire(input: string | Uint8Array, format: string): string {
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new TypeError(`Expected ${format} as text or bytes, found ${input === null ? 'null' : typeof input}`)
  // that no encoding is named is no issue here
  return decodeText(input, createReport())
}
