import { extname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { InputError } from '../input.js'
import type { WorkerAnswer } from './archive-worker.js'
import { type BatchResult, createBatchParser } from './batch-parser.js'
import type { Batch } from './batches.js'
import type { Job } from './job.js'

/** Who parses batches. */
export interface Pool {
  /** How many batches are of use at once. */
  readonly size: number
  /** Takes a batch over; nothing of it may be used after. */
  parse(batch: Batch): Promise<BatchResult>
  close(): Promise<void>
}

/** Parses in this thread. */
export async function createThisThread(job: Job): Promise<Pool> {
  const parse = await createBatchParser(job)
  return {
    size: 1,
    async parse(batch) {
      // let signals and the output have their turn
      await setImmediate()
      return parse(batch)
    },
    close: async () => {},
  }
}

/** Worker threads. A batch waits at each, so that none waits for this thread. */
export async function createWorkers(job: Job, count: number): Promise<Pool> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina({
    filename: fileURLToPath(new URL(`./archive-worker${extname(import.meta.url)}`, import.meta.url)),
    minThreads: count,
    maxThreads: count,
    workerData: job,
    recordTiming: false,
    // without a limit V8 lets garbage lie; the worst line of the greatest length is read within this one
    resourceLimits: { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 },
  })
  // what fails is told by the batch that it was at
  pool.on('error', () => {})
  return {
    size: 2 * count,
    async parse(batch) {
      const done: WorkerAnswer = await pool
        .run(batch, 'lines' in batch ? { transferList: [batch.lines.buffer] } : {})
        .catch((error: Error) => {
          throw new InputError(`a worker ended: ${error.message}`)
        })
      if ('fault' in done) throw new InputError(done.fault)
      return done
    },
    close: () => pool.destroy(),
  }
}
