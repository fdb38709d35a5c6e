import { InputError, nameOf } from '../input.js'
import type { Io } from '../io.js'
import { Stopped, stopOnSignal } from '../stopped.js'
import { openArchive } from './archive-input.js'
import { toFile, toStream } from './archive-output.js'
import { type ArchiveSource, type PlacedBatch, sourceOfFiles, sourceOfLines } from './archive-source.js'
import { atOnce } from './at-once.js'
import { clock } from './clock.js'
import { findFiles } from './find-files.js'
import { withGoals } from './goals.js'
import type { ArchivePlan } from './plan.js'
import { createThisThread, createWorkers } from './pool.js'
import { showProgress } from './progress.js'
import { summaryOf } from './summary.js'
import { addTally, createTally, type Tally } from './tally.js'

/** What a run came to, also where it broke off. */
interface Outcome {
  tally: Tally
  /** The last line or file of the output. */
  last?: string
  failure?: unknown
}

/**
 * Parses the lines of an archive, or files, as planned.
 * @throws InputError where something failed, when all else is done; Stopped where a signal ended the run.
 */
export async function parseArchive(plan: ArchivePlan, io: Io): Promise<void> {
  const start = clock()
  const signal = stopOnSignal(io)
  const source = await openSource(plan, io, signal)
  const { tally, last, failure } = await run(plan, source, io)
  if (!plan.quiet) io.stderr.write(summaryOf(tally, clock() - start))
  if (signal.aborted) throw new Stopped(signal.reason, howFar(plan, tally, last))
  if (failure !== undefined) throw failure
  if (tally.failed > 0) throw new InputError(`${nameOfSource(plan)}${tally.failed} of ${tally.read} failed`)
}

async function openSource({ from, folder, job }: ArchivePlan, io: Io, signal: AbortSignal): Promise<ArchiveSource> {
  if ('archive' in from)
    return sourceOfLines(await openArchive(from.archive, io, signal), job.lines.maxLineLength, signal)
  const files = await findFiles(from.patterns)
  const items = folder === undefined ? files.map((file) => ({ file })) : withGoals(files, folder.path, folder.ending)
  return sourceOfFiles(items, signal)
}

async function run(
  { job, workers, ordered, out, quiet }: ArchivePlan,
  source: ArchiveSource,
  io: Io,
): Promise<Outcome> {
  const output = out === undefined ? toStream(io.stdout) : await toFile(out, job.pack)
  const pool = workers === 0 ? await createThisThread(job) : await createWorkers(job, workers)
  // records that are printed there show how far it is
  const isTold = out === undefined && io.stdout.isTTY === true
  const progress = await showProgress(io.stderr, source.total, quiet || isTold)
  const outcome: Outcome = { tally: createTally() }
  let done = 0
  const parse = async ({ batch, ...place }: PlacedBatch) => ({ ...place, result: await pool.parse(batch) })
  try {
    for await (const { result, reach, last } of atOnce(source.batches, parse, { most: pool.size, ordered })) {
      await output.write(result)
      addTally(outcome.tally, result.tally)
      outcome.last = last
      done = Math.max(done, reach)
      progress.update(done, outcome.tally.read)
    }
    outcome.failure = source.fault
  } catch (error) {
    outcome.failure = error
  }
  progress.stop()
  await pool.close()
  await output.end().catch((error: unknown) => {
    outcome.failure ??= error
  })
  return outcome
}

function nameOfSource({ from }: ArchivePlan): string {
  return 'archive' in from ? `${nameOf(from.archive)}: ` : ''
}

function howFar({ ordered }: ArchivePlan, { read }: Tally, last: string | undefined): string {
  if (last === undefined) return 'before anything was read'
  return ordered ? `after ${last}` : `when ${read} were read`
}
