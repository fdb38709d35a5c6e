import { setImmediate } from 'node:timers/promises'
import { type ArchiveItem, type ErrorRecord, parseAll, readNdjson, writeLine } from 'wirecopy/archive'
import type { Plan, Shard } from './plan.js'
import { isThere, read, writeWhole } from './store.js'

/**
 * Parses a shard. One that is there already is left alone; one that two workers parse at a time is the same bytes twice.
 * @throws Error when the file no longer holds the lines that were counted, or cannot be read or written.
 */
export async function parseShard(shard: Shard, options: Plan['options']): Promise<'parsed' | 'was there'> {
  if (await isThere(shard.out)) return 'was there'
  await writeWhole(shard.out, parsedLines(shard, options))
  return 'parsed'
}

async function* parsedLines(shard: Shard, options: Plan['options']): AsyncGenerator<string> {
  const { file, start, end, records } = shard
  let count = 0
  for await (const record of parseAll(itemsOf(shard), options)) {
    yield writeLine(record)
    count += 1
    // A timer renews the worker's lock on the job, and parsing leaves it no turn: here it has one after each article,
    // however large the chunks are that are read. A job whose lock runs out is given to another worker.
    await setImmediate()
  }
  if (count !== records)
    throw new Error(`${file} gave ${count} records from byte ${start} to ${end}, not ${records}: it was changed`)
}

/** What the lines of a shard hold, with their numbers in the archive. */
async function* itemsOf(shard: Shard): AsyncGenerator<ArchiveItem | ErrorRecord> {
  for await (const item of readNdjson(read(shard.file, shard)))
    yield item.line === undefined ? item : { ...item, line: shard.firstLine - 1 + item.line }
}
