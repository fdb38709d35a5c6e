import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { unwritten } from '../output-files.js'

/**
 * Writes a file, and the folders above it, so that it is there whole or not at all.
 * @throws InputError where it cannot be written.
 */
export function writeWhole(name: string, text: string): void {
  const part = `${name}.part`
  try {
    mkdirSync(dirname(name), { recursive: true })
    writeFileSync(part, text)
    renameSync(part, name)
  } catch (error) {
    rmSync(part, { force: true })
    throw unwritten(name, error)
  }
}
