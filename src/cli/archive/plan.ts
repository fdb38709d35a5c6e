import { statSync } from 'node:fs'
import { type WireFlags, wireFlagsOf } from '../sources.js'
import { writerOf } from '../target-options.js'
import { targetFormats } from '../targets.js'
import type { Job } from './job.js'
import type { ArchiveFlags } from './options.js'

/** Bytes of a line, or a file: what is longer is not read. A worker has memory for so many of any kind. */
export const maxLineLength = 2 ** 20

/** What one run does. */
export interface ArchivePlan {
  /** An archive of NDJSON, or patterns of files. */
  from: { archive: string } | { patterns: readonly string[] }
  /** Where records go if not to standard output. */
  out?: string
  /** Where each article goes into a file of its own, and with which ending. */
  folder?: { path: string; ending: string }
  job: Job
  /** How many threads beside this one; 0 for this one alone. */
  workers: number
  ordered: boolean
  quiet: boolean
}

/** What the command line asks for; `refuse` gets what is wrong with it. */
export async function planArchive(
  file: string | undefined,
  flags: ArchiveFlags & WireFlags,
  refuse: (message: string) => never,
): Promise<ArchivePlan> {
  const { files, workers = 0, unordered, textField, keep, to, fields, out, quiet } = flags
  if (files !== undefined && file !== undefined) refuse(`--files says what is read, and '${file}' is one more`)
  if (file === undefined && files === undefined) refuse("missing required argument 'file'")
  const given = { ...flags }
  await writerOf(to ?? 'json', given, refuse)
  if (fields !== undefined) await checkFields(fields, refuse)
  const isFolder = out !== undefined && namesFolder(out)
  if (isFolder && files === undefined) refuse(`--out ${out} is a folder, and that of --ndjson is a file`)
  const job: Job = {
    copy: wireFlagsOf(flags),
    lines: { ...(textField && { textField }), ...(keep && { keep }), maxLineLength },
    ...(fields && { fields }),
    ...(to && { to }),
    target: given,
    pack: out !== undefined && !isFolder && /\.gz$/i.test(out),
  }
  return {
    from: files === undefined ? { archive: file ?? '-' } : { patterns: files },
    ...(isFolder && { folder: { path: out, ending: targetFormats[to ?? 'json'].ending } }),
    ...(out !== undefined && !isFolder && { out }),
    job,
    workers,
    ordered: !unordered,
    quiet: quiet ?? false,
  }
}

async function checkFields(fields: readonly string[], refuse: (message: string) => never): Promise<void> {
  const { Article } = await import('../../article/index.js')
  const unknown = fields.find((field) => !Object.hasOwn(Article.shape, field))
  if (unknown === undefined) return
  // which tells the name that comes nearest
  const { error } = Article.safeParse({ schemaVersion: 1, body: [], quotes: [], [unknown]: 1 })
  refuse(`option '--fields <names>' argument '${unknown}' is invalid: ${error?.issues[0]?.message}`)
}

function namesFolder(out: string): boolean {
  return /[/\\]$/.test(out) || (statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false)
}
