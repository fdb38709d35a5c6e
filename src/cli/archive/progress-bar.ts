// named here, and not where it is loaded: the built command has it as CommonJS, which gives no names when it is awaited
import { SingleBar } from 'cli-progress'
import type { Output } from '../io.js'
import { clock } from './clock.js'
import { durationOf, rateOf } from './pace.js'

/** What a person who waits is shown. */
export interface Progress {
  /** @param done of the total; @param read how many articles and failures */
  update(done: number, read: number): void
  stop(): void
}

/** A bar with the rate and the time left, wiped away at the end. */
export function showBar(out: Output, total: number | undefined): Progress {
  const bar = new SingleBar({
    // it writes, and asks for isTTY and columns
    stream: out as Output & NodeJS.WritableStream,
    format: total
      ? '{bar} {percentage} % | {read} read | {rate} a second | {eta_formatted} left'
      : '{read} read | {rate} a second',
    formatTime: (seconds) => (Number.isFinite(seconds) ? durationOf(1000 * seconds) : '?'),
    barsize: 24,
    etaBuffer: 100,
    clearOnComplete: true,
    // a line that is too long is cut; else the terminal would be told not to wrap, and be left so if the run is killed
    linewrap: true,
  })
  const start = clock()
  bar.start(total ?? 0, 0, { read: 0, rate: 0 })
  return {
    update: (done, read) => bar.update(done, { read, rate: rateOf(read, clock() - start) }),
    stop: () => bar.stop(),
  }
}
