import { expect } from 'vitest'

const small = 12_500
const large = 8 * small

/** Eight times the text takes linear work 8 times as long and quadratic work 64 times; the bound lies between. */
const bound = 24
/** What takes less passes: on a busy machine its ratio says little. */
const floor = 400

/** Holds work to growing with the text; `ready` gets a text of some length ready and gives the work that is timed. */
export function expectLinear(ready: (length: number) => () => unknown): void {
  const work = ready(large)
  const first = timeOf(work)
  if (first <= floor) return
  const less = ready(small)
  const once = Math.min(timeOf(less), timeOf(less))
  const most = Math.max(floor, bound * once)
  // the better of two runs, where the first was not good enough
  const much = first <= most ? first : Math.min(first, timeOf(work))
  expect(much, `${Math.round(once)} ms for ${small} characters, ${Math.round(much)} ms for ${large}`).toBeLessThan(most)
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
