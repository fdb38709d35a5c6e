import { lstatSync, statSync } from 'node:fs'
import { isAbsolute, join, normalize, relative, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { InputError } from '../input.js'

/**
 * The files that patterns match, in the order of their paths. What is the name of a file is no pattern; a folder that a
 * shell puts beside files is left.
 * @throws InputError where a pattern matches none.
 */
export async function findFiles(patterns: readonly string[]): Promise<string[]> {
  const files = new Set<string>()
  for (const pattern of patterns) {
    const kind = kindOf(pattern)
    if (kind === 'folder') continue
    // a shell gives the names of all files of a folder: to look through that for each would take for ever
    const found = kind === 'file' ? [asMatched(pattern)] : await match(pattern)
    if (found.length === 0) throw new InputError(`no file matches ${pattern}`)
    for (const file of found) files.add(file)
  }
  const [folder = ''] = patterns
  if (files.size === 0) throw new InputError(`${folder}: is a folder; ${join(folder, '**/*.txt')} are files in it`)
  // by code unit, as everywhere
  return [...files].sort()
}

function match(pattern: string): Promise<string[]> {
  return glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false })
}

/** A path as it is where a pattern matches it. */
function asMatched(file: string): string {
  return (isAbsolute(file) ? normalize(file) : relative('', file)).split(sep).join('/')
}

/** What has that name; what is no folder may turn out to be no file either when it is read, such as a broken link. */
function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return 'folder'
    return lstatSync(path, { throwIfNoEntry: false }) && 'file'
  } catch {
    // some patterns cannot be paths
    return undefined
  }
}
