import { open } from 'node:fs/promises'
import { codeOf, InputError, nameOf, whyUnread } from '../input.js'
import type { Io } from '../io.js'
import { gunzip, isPacked } from './gunzip.js'
import { untilStopped } from './until-stopped.js'

/** An archive that is being read. */
export interface ArchiveInput {
  /** Its bytes, unpacked; throws an InputError after the last one that could be read. */
  chunks: AsyncIterable<Uint8Array>
  /** How many bytes it has as it lies there, where that is known. */
  size?: number
  /** How many of those were read. */
  position(): number
  /** Whether it may still be being written, so that what has come is not to wait for more. */
  isLive: boolean
}

/** No more than goes to a worker at a time: all of it counts as read. */
const chunkLength = 64 * 1024

/**
 * Opens an archive, or standard input where the file is `-`. It is unpacked where it is packed.
 * @throws InputError where there is none.
 */
export async function openArchive(file: string, { stdin }: Io, signal: AbortSignal): Promise<ArchiveInput> {
  const name = nameOf(file)
  let position = 0
  const { source, size } = file === '-' ? { source: stdin } : await openFile(file)

  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of untilStopped(source, signal)) {
      position += chunk.length
      yield chunk
    }
  }

  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      yield* unpacked(counted())
    } catch (error) {
      // a gzip that is read no further looks cut off
      if (signal.aborted) return
      const code = codeOf(error)
      if (code === undefined) throw error
      const why = code.startsWith('Z_') ? `is damaged or cut off (${code})` : whyUnread(code)
      throw new InputError(`${name}: ${why}`)
    }
  }

  return { chunks: chunks(), ...(size !== undefined && { size }), position: () => position, isLive: file === '-' }
}

async function openFile(file: string): Promise<{ source: AsyncIterable<Uint8Array>; size?: number }> {
  try {
    const handle = await open(file)
    const stats = await handle.stat()
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    const source = handle.createReadStream({ highWaterMark: chunkLength })
    return { source, ...(stats.isFile() && { size: stats.size }) }
  } catch (error) {
    const code = codeOf(error)
    throw code === undefined ? error : new InputError(`${file}: ${whyUnread(code)}`)
  }
}

/** Chunks as they are, or unpacked, as the first bytes say. */
async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0)
  while (head.length < 2) {
    const { done, value } = await chunks.next()
    if (done) break
    head = head.length === 0 ? value : Buffer.concat([head, value])
  }
  const whole = withFirst(head, chunks)
  yield* isPacked(head) ? gunzip(whole) : whole
}

async function* withFirst(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}
