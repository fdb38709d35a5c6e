import type { ArchiveInput } from './archive-input.js'
import { type Batch, createBatchCutter, type FileItem, type LineBatch, type LongLine } from './batches.js'

/** Work, and where it stands in what is read. */
export interface PlacedBatch {
  batch: Batch
  /** How much of the total is read with it. */
  reach: number
  /** Its last line or file, for people. */
  last: string
}

/** What is read: an archive, or files. */
export interface ArchiveSource {
  batches: AsyncIterable<PlacedBatch>
  /** Bytes of the archive, or files. */
  total?: number
  /** Why the batches broke off, if they did. */
  fault?: unknown
}

/** Bytes of a batch: some tens of articles. Larger ones take more memory. */
const batchLength = 64 * 1024
const filesInBatch = 16

/** The lines of an archive. What comes after the signal is left. */
export function sourceOfLines(input: ArchiveInput, maxLineLength: number, signal: AbortSignal): ArchiveSource {
  const cutter = createBatchCutter(batchLength, maxLineLength)

  async function* batches(): AsyncGenerator<PlacedBatch> {
    try {
      for await (const chunk of input.chunks) {
        yield* placed(cutter.push(chunk))
        if (input.isLive) yield* placed(cutter.take())
      }
    } catch (error) {
      // the line that it broke off in is left
      yield* placed(cutter.take())
      source.fault = error
      return
    }
    yield* placed(cutter.end())
  }

  function* placed(cut: Iterable<LineBatch | LongLine>): Generator<PlacedBatch> {
    for (const batch of cut) {
      if (signal.aborted) return
      yield { batch, reach: input.position(), last: `line ${'tooLong' in batch ? batch.tooLong : batch.last}` }
    }
  }

  const source: ArchiveSource = { batches: batches(), ...(input.size !== undefined && { total: input.size }) }
  return source
}

export function sourceOfFiles(items: readonly FileItem[], signal: AbortSignal): ArchiveSource {
  async function* batches(): AsyncGenerator<PlacedBatch> {
    for (let at = 0; at < items.length && !signal.aborted; at += filesInBatch) {
      const files = items.slice(at, at + filesInBatch)
      yield { batch: { files }, reach: at + files.length, last: files.at(-1)?.file ?? '' }
    }
  }
  return { batches: batches(), total: items.length }
}
