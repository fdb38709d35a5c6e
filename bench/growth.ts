import type { Shape } from './growth-shapes.js'
import { inTurns, least } from './timing.js'

const LENGTH = 3000
const TIMES = [1, 3, 10, 30, 100]
const ROUNDS = 5

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
  const texts = TIMES.map((times) => make(LENGTH * times))
  const runs = Object.fromEntries(texts.map((text, index) => [`of ${TIMES[index]}`, () => run(text)]))
  // the least and not the median: what else the machine does falls on the long texts more often than on the short
  const times = inTurns(ROUNDS, runs, least)
  const points = texts.map((text, index) => [text.length, times[`of ${TIMES[index]}`] as number] as const)
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
