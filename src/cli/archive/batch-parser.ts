import { readNdjson, writeLine } from '../../archive/index.js'
import type { Batch } from './batches.js'
import { createItemParser, type Outcome } from './item-parser.js'
import type { Job } from './job.js'
import { packPart, type Unpacked } from './packed.js'
import { count, createTally, type Tally } from './tally.js'

/** What became of a batch. Plain data: it goes from thread to thread. */
export interface BatchResult {
  /** Whole lines of NDJSON, packed where the job says so. */
  output: Uint8Array<ArrayBuffer>
  /** What was packed. */
  unpacked?: Unpacked
  tally: Tally
}

export type BatchParser = (batch: Batch) => Promise<BatchResult>

/** What parses batches as a job says, in whatever thread. */
export async function createBatchParser(job: Job): Promise<BatchParser> {
  const { parseLine, parseFile } = await createItemParser(job)
  const encoder = new TextEncoder()

  async function* outcomesOf(batch: Batch): AsyncGenerator<Outcome> {
    if ('files' in batch) {
      for (const item of batch.files) yield parseFile(item)
    } else if ('tooLong' in batch) {
      const message = `The line has ${batch.length} bytes, more than ${job.lines.maxLineLength}.`
      yield parseLine({ line: batch.tooLong, error: { code: 'line-too-long', message } })
    } else {
      for await (const item of readNdjson([batch.lines], job.lines)) {
        // it counts from 1 in each batch
        item.line = (item.line ?? 1) + batch.first - 1
        yield parseLine(item)
      }
    }
  }

  return async (batch) => {
    const tally = createTally()
    let lines = ''
    for await (const { record, quotations } of outcomesOf(batch)) {
      tally.read++
      tally.quotations += quotations
      if ('error' in record) {
        tally.failed++
        count(tally.errors, record.error.code)
      } else for (const { code } of record.issues) count(tally.issues, code)
      lines += writeLine(record)
    }
    const output = encoder.encode(lines)
    return { ...(job.pack ? packPart(output) : { output }), tally }
  }
}
