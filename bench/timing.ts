import process from 'node:process'

const ROUNDS = 9
/** Milliseconds. */
const steady: Steady = { warmUp: 300, turn: 40 }

/** How long a run is repeated before it counts, and the least time of a turn: what is quick runs several times in it. */
export interface Steady {
  warmUp: number
  turn: number
}

/**
 * Milliseconds of processor time that a run takes, the collector of garbage on its own threads taken in: on a machine that
 * has other work to do, the clock on the wall tells mostly of that work.
 */
function timed(run: () => void): number {
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
  const turns = [...runs].map(([name, run]) => ({ name, ...longEnough(run, steady) }))
  const times = inTurns(ROUNDS, Object.fromEntries(turns.map(({ name, turn }) => [name, turn])))
  return new Map(turns.map(({ name, repeats }) => [name, (times[name] ?? 0) / repeats]))
}

/** Warms a run up; gives it as a turn, and how often it runs in that. */
export function longEnough(run: () => void, { warmUp, turn }: Steady): { turn: () => void; repeats: number } {
  let spent = 0
  let runs = 0
  for (; spent < warmUp; runs++) spent += timed(run)
  const repeats = Math.ceil((turn * runs) / spent)
  return {
    repeats,
    turn() {
      for (let left = repeats; left > 0; left--) run()
    },
  }
}

/** What a run costs in runs of a floor, and what such a one takes, in milliseconds of processor time. */
export interface InFloors {
  floors: number
  floor: number
}

/**
 * Milliseconds of processor time, all threads taken together, until what has hundreds of functions runs as fast as it will:
 * they are compiled one after the other.
 */
const LONG_WARM_UP = 10_000

/**
 * A run in turns with a floor, once both are warm: the median of what a turn costs against the floor's beside it. Which of
 * the two comes first changes from round to round, for what a turn leaves to tidy up falls on the next.
 */
export function floorsOf(run: () => void, floor: () => void): InFloors {
  const floorTurn = longEnough(floor, steady)
  const turn = longEnough(run, { warmUp: LONG_WARM_UP, turn: 4 * steady.turn })
  const one = ({ turn: all, repeats }: typeof turn) => timed(all) / repeats
  const ratios: number[] = []
  const floors: number[] = []
  for (let round = 0; round < 2 * ROUNDS; round++) {
    const before = round % 2 === 0 ? one(floorTurn) : undefined
    const time = one(turn)
    const its = before ?? one(floorTurn)
    floors.push(its)
    ratios.push(time / its)
  }
  return { floors: median(ratios), floor: median(floors) }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}

export function least(values: readonly number[]): number {
  return Math.min(...values)
}

/** Whether a bar holds, for people. */
export function verdict(holds: boolean): string {
  return holds ? '(holds)' : '(MISSED)'
}
