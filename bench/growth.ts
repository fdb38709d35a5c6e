import type { Shape } from './growth-shapes.js'
import { inTurns, least, longEnough } from './timing.js'

const LENGTH = 3000
const TIMES = [1, 10, 100]
const ROUNDS = 4
/** Milliseconds. A turn of the short is long enough for the collector of garbage to fall on it too. */
const steady = { warmUp: 100, turn: 20 }

export interface Growth {
  /** Of time over length. */
  exponent: number
  /** Milliseconds that the longest text takes. */
  longest: number
}

/** From how many characters to how many. */
export const span = { from: LENGTH, to: LENGTH * Math.max(...TIMES) }

/** How the time of a run grows with a text of one shape. */
export function growthOf({ make }: Shape, run: (text: string) => void): Growth {
  const turns = TIMES.map((times) => {
    const text = make(LENGTH * times)
    return { name: `of ${times}`, length: text.length, ...longEnough(() => run(text), steady) }
  })
  // the least and not the median: what else the machine does falls on the long texts more often than on the short
  const times = inTurns(ROUNDS, Object.fromEntries(turns.map(({ name, turn }) => [name, turn])), least)
  const points = turns.map(({ name, length, repeats }) => [length, (times[name] ?? 0) / repeats] as const)
  return { exponent: exponentOf(points), longest: points.at(-1)?.[1] ?? 0 }
}

/** By least squares on logarithms. */
function exponentOf(times: readonly (readonly [length: number, time: number])[]): number {
  const points = times.map(([length, time]) => [Math.log(length), Math.log(time)] as const)
  const x = mean(points.map(([length]) => length))
  const y = mean(points.map(([, time]) => time))
  const both = points.reduce((sum, [length, time]) => sum + (length - x) * (time - y), 0)
  return both / points.reduce((sum, [length]) => sum + (length - x) ** 2, 0)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
