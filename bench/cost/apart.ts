import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { floorsOf, type InFloors, median } from '../timing.js'
import type { Race, Times } from './rivals.js'

const program = fileURLToPath(new URL('run.ts', import.meta.url))

/** Which run of which race a process is to measure. */
export interface Apart {
  race: string
  run: string
}

/**
 * Each run of a race in a process of its own, in turns with the floor: what a user has in hand is one of them, not the heap and the
 * compiled code of all. The times are those of a machine on which the floor takes the same in all processes.
 */
export async function raceApart(part: string, race: Race): Promise<Times> {
  const found = new Map<string, InFloors>()
  for (const run of runsOf(race).keys()) found.set(run, await measureApart([part, race.name, run]))
  const floor = median([...found.values()].map((one) => one.floor))
  return new Map([...[...found].map(([run, { floors }]) => [run, floors * floor] as const), ['floor', floor]])
}

/** What `raceApart` asks a process for. */
export function measureRun(races: readonly Race[], { race, run }: Apart): InFloors {
  const contest = races.find(({ name }) => name === race)
  const chosen = contest && runsOf(contest).get(run)
  if (contest?.floor === undefined || chosen === undefined)
    throw new RangeError(`No run ${run} with a floor in ${race}`)
  return floorsOf(chosen, contest.floor)
}

function runsOf({ rows }: Race): Map<string, () => void> {
  const all = rows.flatMap(({ name, run, rival }) => [{ name, run }, ...(rival === undefined ? [] : [rival])])
  return new Map(all.map(({ name, run }) => [name, run]))
}

function measureApart(words: readonly string[]): Promise<InFloors> {
  return new Promise((resolve, reject) => {
    const child = fork(program, words)
    child.once('message', (found) => resolve(found as InFloors))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${words.join(' ')} ended with ${code}`)))
  })
}
