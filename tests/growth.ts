import { expect } from 'vitest'

const small = 6_250
const large = 8 * small

/** Eight times the text takes linear work 8 times as long and quadratic work 64 times; the bound lies between. */
const bound = 24
/** Milliseconds; what takes less passes: on a busy machine its ratio says little. */
const floor = 200
/** Whatever else the machine does, quadratic work is above the bound each time. */
const rounds = 4

/** Holds work to growing with the text; `ready` gets a text of some length ready and gives the work that is timed. */
export function expectLinear(ready: (length: number) => () => unknown): void {
  const work = ready(large)
  if (timeOf(work) <= floor) return
  const less = ready(small)
  const told = Array.from({ length: rounds }, () => ({ once: 0, much: 0 }))
  for (const round of told) {
    round.once = Math.min(timeOf(less), timeOf(less))
    round.much = timeOf(work)
    if (round.much <= Math.max(floor, bound * round.once)) return
  }
  const times = told.map(({ once, much }) => `${Math.round(once)} ms and ${Math.round(much)} ms`).join(', ')
  expect.fail(`${small} and ${large} characters took ${times}`)
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
