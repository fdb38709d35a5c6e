/** Milliseconds that a run takes. */
export function timed(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
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
