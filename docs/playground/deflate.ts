/** Nothing longer is unpacked: a short link could hold much. */
const MAX_BYTES = 4_000_000

/** Bytes to a call: arguments are limited. */
const AT_ONCE = 0x2000

/** Whether the browser can do either. */
export function canDeflate(): boolean {
  return 'CompressionStream' in globalThis && 'DecompressionStream' in globalThis
}

/** A text compressed (RFC 1951) and written in the letters of addresses (base64url). */
export async function deflate(text: string): Promise<string> {
  const bytes = await collect(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')))
  let binary = ''
  for (let at = 0; at < (bytes?.length ?? 0); at += AT_ONCE)
    binary += String.fromCharCode(...(bytes as Uint8Array).subarray(at, at + AT_ONCE))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The text again; undefined for what `deflate` did not make, and for more than 4 MB. */
export async function inflate(packed: string): Promise<string | undefined> {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const unpacked = await collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')))
    return unpacked && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked)
  } catch {
    return undefined
  }
}

/** All bytes of a stream, unless there are too many. */
async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
    if (length > MAX_BYTES) {
      await reader.cancel()
      return undefined
    }
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
