import { type FileHandle, open } from 'node:fs/promises'
import type { Output } from '../io.js'
import { unwritten } from '../output-files.js'
import type { BatchResult } from './batch-parser.js'
import { createGzipTail, gzipHead } from './packed.js'

/** Where records go. */
export interface ArchiveOutput {
  /** Waits until it can take more. */
  write(result: BatchResult): Promise<void>
  end(): Promise<void>
}

/** Standard output, at the pace of whoever reads it. */
export function toStream(out: Output): ArchiveOutput {
  return {
    async write({ output }) {
      if (out.write(output) === false) await new Promise<void>((resolve) => out.once?.('drain', resolve))
    },
    end: async () => {},
  }
}

/**
 * A new file. What stands in it is always whole lines, also after a failure; of a packed one, once it is ended.
 * @throws InputError where it cannot be written, or is there already.
 */
export async function toFile(name: string, packed: boolean): Promise<ArchiveOutput> {
  const file = await attempt(() => open(name, 'wx'))
  const tail = createGzipTail()
  /** How long the file is, whole lines only. */
  let length = 0

  async function append(bytes: Uint8Array): Promise<void> {
    await attempt(async () => {
      try {
        await writeAll(file, bytes)
        length += bytes.length
      } catch (error) {
        await file.truncate(length)
        throw error
      }
    })
  }

  async function attempt<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (error) {
      throw unwritten(name, error)
    }
  }

  if (packed) await append(gzipHead)
  return {
    async write({ output, unpacked }) {
      await append(output)
      if (unpacked !== undefined) tail.add(unpacked)
    },
    async end() {
      try {
        if (packed) await append(tail.end())
      } finally {
        await file.close()
      }
    },
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten
}
