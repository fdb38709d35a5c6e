import { workerData } from 'node:worker_threads'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { InputError } from '../input.js'
import { type BatchParser, type BatchResult, createBatchParser } from './batch-parser.js'
import type { Batch } from './batches.js'
import type { Job } from './job.js'

/** What a worker says of a batch. An error comes out of a thread without its class: ours are told as faults. */
export type WorkerAnswer = BatchResult | { fault: string }

let parser: Promise<BatchParser> | undefined

/** What a worker does with a batch; piscina calls it. */
export default async function parseBatch(batch: Batch): Promise<unknown> {
  parser ??= createBatchParser(workerData as Job)
  const parse = await parser
  try {
    const result = await parse(batch)
    // handed over, not copied
    return move({ [valueSymbol]: result, [transferableSymbol]: [result.output.buffer] })
  } catch (error) {
    if (error instanceof InputError) return { fault: error.message } satisfies WorkerAnswer
    throw error
  }
}
