import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { codeOf, InputError } from './input.js'

/**
 * Writes each text to a file in a folder, named after the input: `gate.xml`, of several `gate-1.xml`, `gate-2.xml`.
 * A file that is there already stays as it is. Gives the names of the files.
 * @throws InputError where a file cannot be written.
 */
export async function writeFiles(folder: string, input: string, ending: string, texts: readonly string[]) {
  const stem = input === '-' ? 'article' : basename(input, extname(input))
  const names = texts.map((_, at) => join(folder, `${stem}${texts.length > 1 ? `-${at + 1}` : ''}.${ending}`))
  await attempt(folder, () => mkdir(folder, { recursive: true }))
  for (const [at, text] of texts.entries()) {
    const name = names[at] as string
    await attempt(name, () => writeFile(name, text, { flag: 'wx' }))
  }
  return names
}

async function attempt(name: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (error) {
    throw unwritten(name, error)
  }
}

/** What to throw where a file cannot be written. */
export function unwritten(name: string, error: unknown): unknown {
  const code = codeOf(error)
  return code === undefined ? error : new InputError(`${name}: ${reasons[code] ?? `cannot be written (${code})`}`)
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'exists already',
  ENOENT: 'cannot be written: there is no such folder',
  ENOTDIR: 'cannot be made: a file stands in its way',
  EACCES: 'may not be written',
  EPERM: 'may not be written',
  ENOSPC: 'cannot be written: there is no space left',
}
