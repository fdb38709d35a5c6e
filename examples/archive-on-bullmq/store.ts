/** All that touches the shared folder. For a store that is no file system, this file is the one to change. */
import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, relative, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Where this machine has the shared folder. Jobs name files by their paths in it. */
const root = resolve(process.env.ARCHIVE_ROOT ?? '.')

/** The path in the shared folder of what was named on the command line. */
export function shared(path: string): string {
  const inside = relative(root, resolve(path))
  if (inside === '' || inside.startsWith('..'))
    throw new Error(`${path} is not in the shared folder ${root}: ARCHIVE_ROOT says where that is`)
  return inside
}

export async function isThere(path: string): Promise<boolean> {
  try {
    await access(resolve(root, path))
    return true
  } catch {
    return false
  }
}

/** The bytes of a file, or those of a half-open range of it. */
export function read(path: string, range?: { start: number; end: number }): AsyncIterable<Buffer> {
  return createReadStream(resolve(root, path), range && { start: range.start, end: range.end - 1 })
}

/**
 * Writes a file that is there whole or not at all: what fails, or is killed, leaves at most a file that ends in `.tmp`.
 * Who writes the same file at the same time writes to another `.tmp`, and the last one stands.
 */
export async function writeWhole(path: string, chunks: AsyncIterable<string | Buffer>): Promise<void> {
  const target = resolve(root, path)
  const unfinished = `${target}.${hostname()}-${process.pid}-${randomUUID()}.tmp`
  await mkdir(dirname(target), { recursive: true })
  try {
    // flush: a name that outlives a power cut must not lead to bytes that do not
    await pipeline(chunks, createWriteStream(unfinished, { flags: 'wx', flush: true }))
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await keepName(dirname(target))
}

/** A new name is on the disk when its folder is: until then, the queue must not be told that the file is done. */
async function keepName(folder: string): Promise<void> {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
