import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { escapePath, glob } from 'tinyglobby'
import { InputError } from '../input.js'

/**
 * The files that patterns match, in the order of their paths. What is the name of a file is no pattern.
 * @throws InputError where there is none.
 */
export async function findFiles(patterns: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    patterns.map((pattern) =>
      glob(existsSync(pattern) ? escapePath(pattern) : pattern, {
        absolute: isAbsolute(pattern),
        expandDirectories: false,
      }),
    ),
  )
  const files = found.flat()
  if (files.length === 0) throw new InputError(`no file matches ${patterns.join(' ')}`)
  // by code unit, as everywhere
  return [...new Set(files)].sort()
}
