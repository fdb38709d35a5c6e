import process from 'node:process'

/** The least milliseconds of a turn: what is quick runs several times in it. */
const TURN = 50
const WARM_UP = 500
const LEAST_RUNS = 3
const ROUNDS = 9

/**
 * Milliseconds of processor time that a run takes, the collector of garbage on its own threads taken in: on a machine that
 * has other work to do, the clock on the wall tells mostly of that work.
 */
export function timed(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The time of each run, the median unless said otherwise. All run in turns, so that a slow moment falls on each. */
export function inTurns<const Runs extends Record<string, () => void>>(
  rounds: number,
  runs: Runs,
  choose: (times: readonly number[]) => number = median,
): Record<keyof Runs, number> {
  const names = Object.keys(runs)
  const times = new Map<string, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times.get(name)?.push(timed(runs[name] as () => void))
  }
  return Object.fromEntries(names.map((name) => [name, choose(times.get(name) ?? [])])) as Record<keyof Runs, number>
}

/** The time of each run once it is warm, the median of turns that are long enough for the clock. */
export function warmInTurns(runs: ReadonlyMap<string, () => void>): Map<string, number> {
  const repeats = new Map([...runs].map(([name, run]) => [name, Math.ceil(TURN / warmUp(run))]))
  const turns = [...runs].map(([name, run]) => {
    const turn = () => {
      for (let left = repeats.get(name) ?? 1; left > 0; left--) run()
    }
    return [name, turn] as const
  })
  const times = inTurns(ROUNDS, Object.fromEntries(turns))
  return new Map([...runs.keys()].map((name) => [name, (times[name] ?? 0) / (repeats.get(name) ?? 1)]))
}

/** The milliseconds of the last run. */
function warmUp(run: () => void): number {
  let last = 0
  for (let spent = 0, times = 0; spent < WARM_UP || times < LEAST_RUNS; spent += last, times++) last = timed(run)
  return last
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}

export function least(values: readonly number[]): number {
  return Math.min(...values)
}

/** Whether a bar holds, for people. */
export function verdict(holds: boolean): string {
  return holds ? '(holds)' : '(MISSED)'
}
