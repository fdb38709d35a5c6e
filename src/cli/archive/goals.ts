import { join, normalize, parse } from 'node:path'
import { InputError } from '../input.js'
import type { FileItem } from './batches.js'

/** What leads out of the folder. */
const upwards = /^(?:\.\.[/\\])+/

/**
 * Files with where in a folder the article of each is written: at the same path, with the ending of the format.
 * @throws InputError where two come to the same place.
 */
export function withGoals(files: readonly string[], folder: string, ending: string): FileItem[] {
  const takenBy = new Map<string, string>()
  return files.map((file) => {
    const { root, dir, name } = parse(file.replace(/\.gz$/i, ''))
    const inside = normalize(join(dir.slice(root.length), `${name}.${ending}`)).replace(upwards, '')
    const goal = join(folder, inside)
    const other = takenBy.get(goal)
    if (other !== undefined) throw new InputError(`${other} and ${file} would both be written to ${goal}`)
    takenBy.set(goal, file)
    return { file, goal }
  })
}
