import { isDeepStrictEqual } from 'node:util'
import type { ParseArticleOptions } from 'wirecopy'
import { cutAtLines, type Range } from './cut.js'
import { isThere, read, writeWhole } from './store.js'

/** A range of an archive, and where what is read in it goes. Paths are those in the shared folder. */
export interface Shard extends Range {
  file: string
  out: string
}

export interface ArchivePlan {
  file: string
  /** Where the records of the whole archive go. */
  out: string
  shards: Shard[]
}

/** What is to be done. It stands in the folder of the results, and is not changed. */
export interface Plan {
  options: Pick<ParseArticleOptions, 'timeZone' | 'language' | 'referenceDate' | 'profile'>
  archives: ArchivePlan[]
}

const pathOf = (folder: string) => `${folder}/plan.json`

export async function readPlan(folder: string): Promise<Plan> {
  const chunks: Buffer[] = []
  for await (const chunk of read(pathOf(folder))) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString()) as Plan
}

/** @throws Error when the folder holds results of another plan: they would be taken for results of this one. */
export async function writePlan(folder: string, plan: Plan): Promise<void> {
  if (!(await isThere(pathOf(folder)))) return writeWhole(pathOf(folder), chunksOf(JSON.stringify(plan, undefined, 1)))
  if (!isDeepStrictEqual(await readPlan(folder), plan))
    throw new Error(`${folder} holds another plan: other archives, options or sizes need another folder`)
}

/** Cuts an archive into shards of `size` bytes or a little more. */
export async function planArchive(file: string, folder: string, size: number): Promise<ArchivePlan> {
  const out = `${folder}/${file}`
  const shards: Shard[] = []
  for await (const range of cutAtLines(read(file), size))
    shards.push({ file, ...range, out: `${out}.shards/${range.start}-${range.end}.ndjson` })
  return { file, out, shards }
}

export function shardsOf(plan: Plan): Shard[] {
  return plan.archives.flatMap((archive) => archive.shards)
}

/** The shards whose results are not there yet. */
export async function undone(shards: Shard[]): Promise<Shard[]> {
  const open: Shard[] = []
  for (const shard of shards) if (!(await isThere(shard.out))) open.push(shard)
  return open
}

export function recordsOf(shards: Shard[]): number {
  return shards.reduce((sum, shard) => sum + shard.records, 0)
}

async function* chunksOf(text: string): AsyncGenerator<string> {
  yield text
}
