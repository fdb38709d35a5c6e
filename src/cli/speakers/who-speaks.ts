import { setImmediate } from 'node:timers/promises'
import { createSpeakerTally, type SpeakerTally } from '../../archive/index.js'
import { openArchive } from '../archive/archive-input.js'
import { clock } from '../archive/clock.js'
import { findFiles } from '../archive/find-files.js'
import { maxLineLength } from '../archive/plan.js'
import { showProgress } from '../archive/progress.js'
import { summaryOf } from '../archive/summary.js'
import { count, createTally, type Tally } from '../archive/tally.js'
import { InputError, nameOf } from '../input.js'
import type { Io } from '../io.js'
import { printable } from '../paper.js'
import type { WireFlags } from '../sources.js'
import { Stopped, stopOnSignal } from '../stopped.js'
import { createSpeakingReader, type Speaking, type SpeakingReader } from './read-speaking.js'

/** What is read: an archive, or files. */
export type SpeakersSource = { archive: string } | { patterns: readonly string[] }

/** How many failures are told one by one. */
const MOST_TOLD = 20

interface Read {
  /** How much of the total is read with it. */
  reach: number
  one: Speaking & { where: string }
}

interface Reading {
  total?: number
  all: AsyncIterable<Read>
}

/** What came of it all. */
export interface SpokenArchive {
  tally: SpeakerTally
  /** Thrown when the output is written: some of what was read failed, or not all could be read. */
  failure?: InputError
}

/**
 * Reads an archive or files article by article and adds up who speaks.
 * @throws InputError where nothing can be read, Stopped where a signal ended the run.
 */
export async function readWhoSpeaks(
  source: SpeakersSource,
  options: WireFlags,
  quiet: boolean,
  io: Io,
): Promise<SpokenArchive> {
  const start = clock()
  const signal = stopOnSignal(io)
  const reader = await createSpeakingReader(options, maxLineLength)
  const { total, all } =
    'archive' in source ? await readLines(source.archive, reader, io, signal) : await readFiles(source.patterns, reader)
  const progress = await showProgress(io.stderr, total, quiet)
  const tally = createSpeakerTally()
  const sums = createTally()
  const told: string[] = []
  let last: string | undefined
  let fault: InputError | undefined
  try {
    for await (const { reach, one } of all) {
      if (signal.aborted) break
      const failure = addUp(one, tally, sums)
      if (failure !== undefined && told.length < MOST_TOLD) told.push(`${one.where}: ${failure}`)
      last = one.where
      progress.update(reach, sums.read)
    }
  } catch (error) {
    // an archive that is damaged or cut off: what was read of it counts
    if (!(error instanceof InputError)) throw error
    fault = error
  } finally {
    progress.stop()
  }
  if (sums.failed > told.length) told.push(`and ${sums.failed - told.length} more`)
  for (const line of told) io.stderr.write(`wirecopy: ${printable(line)}\n`)
  if (!quiet) io.stderr.write(summaryOf(sums, clock() - start))
  if (signal.aborted)
    throw new Stopped(signal.reason, last === undefined ? 'before anything was read' : `after ${last}`)
  if (fault !== undefined) return { tally, failure: fault }
  if (sums.failed === 0) return { tally }
  const name = 'archive' in source ? `${nameOf(source.archive)}: ` : ''
  return { tally, failure: new InputError(`${name}${sums.failed} of ${sums.read} failed`) }
}

/** Gives what is wrong, where something is. */
function addUp(one: Speaking, tally: SpeakerTally, sums: Tally): string | undefined {
  sums.read++
  if ('article' in one) {
    try {
      tally.add(one.article)
      sums.quotations += one.article.quotes.length
      return undefined
    } catch (error) {
      // ranges that do not lie in the body
      if (!(error instanceof RangeError)) throw error
      sums.failed++
      count(sums.errors, 'no-article')
      return `There is no valid article: ${error.message}`
    }
  }
  sums.failed++
  count(sums.errors, one.error.code)
  return one.error.message
}

async function readLines(file: string, reader: SpeakingReader, io: Io, signal: AbortSignal): Promise<Reading> {
  const input = await openArchive(file, io, signal)
  async function* all(): AsyncGenerator<Read> {
    for await (const one of reader.lines(input.chunks)) yield { reach: input.position(), one }
  }
  return { ...(input.size !== undefined && { total: input.size }), all: all() }
}

async function readFiles(patterns: readonly string[], reader: SpeakingReader): Promise<Reading> {
  const files = await findFiles(patterns)
  async function* all(): AsyncGenerator<Read> {
    for (const [at, file] of files.entries()) {
      // let signals have their turn
      await setImmediate()
      for (const one of reader.file(file)) yield { reach: at + 1, one }
    }
  }
  return { total: files.length, all: all() }
}
