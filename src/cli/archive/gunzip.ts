import { once } from 'node:events'
import { createGunzip } from 'node:zlib'

/** Whether bytes begin as gzip does: the name of a file says nothing. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Parts of packed bytes are unpacked one after the other: a part may be a thousand times as large then. */
const partLength = 16 * 1024

/**
 * Unpacks gzip. Of what is damaged or cut off it gives all that comes before, and then throws: a stream would drop what
 * it holds.
 */
export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = createGunzip()
  let parts: Uint8Array[] = []
  let failure: Error | undefined
  stream.on('data', (part: Uint8Array) => parts.push(part))
  stream.on('error', (error) => {
    failure = error
  })
  const take = () => {
    const taken = parts
    parts = []
    return taken
  }
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += partLength) {
        await new Promise<void>((resolve) => stream.write(chunk.subarray(at, at + partLength), () => resolve()))
        yield* take()
        if (failure !== undefined) throw failure
      }
    }
    stream.end()
    await once(stream, 'close')
    yield* take()
    if (failure !== undefined) throw failure
  } finally {
    stream.destroy()
  }
}
