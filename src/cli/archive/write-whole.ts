import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pid } from 'node:process'
import { threadId } from 'node:worker_threads'
import { codeOf } from '../input.js'
import { unwritten, whyUnwritten } from '../output-files.js'

/** What is wrong with one name: files of others can be written. */
const ofNames: readonly string[] = ['ENAMETOOLONG', 'ENOTDIR', 'EEXIST', 'EISDIR', 'EINVAL', 'EILSEQ']

/**
 * Writes a file, and the folders above it, so that it is there whole or not at all. Gives why there can be no file of
 * that name, or nothing.
 * @throws InputError where no file can be written.
 */
export function writeWhole(name: string, text: string): string | undefined {
  // no longer than the name, which may be as long as names can be, and of this thread alone
  const part = join(dirname(name), `.${pid}-${threadId}.part`)
  try {
    mkdirSync(dirname(name), { recursive: true })
    try {
      writeFileSync(part, text)
      renameSync(part, name)
    } catch (error) {
      rmSync(part, { force: true })
      throw error
    }
    return undefined
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined || !ofNames.includes(code)) throw unwritten(name, error)
    // what exists is no folder, and has the name of one
    return whyUnwritten(code === 'EEXIST' ? 'ENOTDIR' : code)
  }
}
