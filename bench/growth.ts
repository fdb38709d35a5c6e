import type { Shape } from './growth-shapes.js'
import { inTurns, least, verdict } from './timing.js'

const LENGTH = 3000
const TIMES = [1, 3, 10, 30, 100]
const ROUNDS = 7

/** Prints, for each shape of text, the exponent of time over length, whether it is at most a bar, and the time of the longest. */
export function printGrowth(shapes: readonly Shape[], run: (text: string) => void, bar: number): void {
  const most = LENGTH * (TIMES.at(-1) ?? 1)
  console.log(`growth from ${LENGTH} to ${most} characters, exponent of at most ${bar}`)
  for (const { name, make } of shapes) {
    const texts = TIMES.map((times) => make(LENGTH * times))
    const runs = Object.fromEntries(texts.map((text) => [`of ${text.length}`, () => run(text)]))
    // the least and not the median: what else the machine does falls on the long texts more often than on the short
    const times = inTurns(ROUNDS, runs, least)
    const points = texts.map((text) => [text.length, times[`of ${text.length}`] as number] as const)
    const exponent = exponentOf(points)
    const told = `${exponent.toFixed(2)} ${verdict(exponent <= bar)}`
    console.log(`  ${name.padEnd(42)} ${told.padEnd(16)} ${(points.at(-1)?.[1] ?? 0).toFixed(0)} ms`)
  }
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
