/**
 * What `findQuotes` costs, people and speakers taken in, on the built package: in MB a second, beside finding the words of
 * the same text and beside the quotations of compromise, how it grows with the text, and what a caller's lists of words cost.
 * `npm run bench:quotes [-- FOLDER]`; the folder holds an article a `.txt` file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nlp from 'compromise'
import { findQuotes } from 'wirecopy/quotes'
import { growthShapes, type Shape } from './growth-shapes.js'
import { inTurns, least } from './timing.js'

const words = /[\p{L}\p{N}]+/gu
const ROUNDS = 15
/** compromise is slow: of the articles it reads so many, spread over all. */
const SAMPLE = 40
const SAMPLE_ROUNDS = 5

const LENGTH = 3000
const TIMES = [1, 3, 10, 30, 100]
const GROWTH_ROUNDS = 7

/** What is asked of the library, the growth for every shape. */
const bars = { words: 8, compromise: 40, growth: 1.1 }

const own = fileURLToPath(new URL('../tests/fixtures/articles', import.meta.url))
const given = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora/polnear-train/text', import.meta.url))

for (const folder of [given, own]) {
  if (existsSync(folder)) measure(folder)
  else console.log(`Skipped: there is no ${folder}`)
}
measureGrowth(textsOf(own)[0] ?? '')
measureLists()

function textsOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
}

function measure(folder: string): void {
  const texts = textsOf(folder)
  const { found, matched } = inTurns(ROUNDS, {
    found: () => readAll(texts),
    matched() {
      for (const text of texts) text.match(words)
    },
  })
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const size = (bytes / 1e6).toFixed(2)
  console.log(`${texts.length} articles, ${size} MB: findQuotes ${found.toFixed(0)} ms, ${speed(bytes, found)} MB/s`)
  const times = found / matched
  console.log(
    `  words of the same text ${matched.toFixed(0)} ms; findQuotes takes ${times.toFixed(1)} times that, ` +
      `at most ${bars.words} ${verdict(times <= bars.words)}`,
  )

  const every = Math.max(1, Math.floor(texts.length / SAMPLE))
  const sample = texts.filter((_, index) => index % every === 0)
  const { ours, theirs } = inTurns(SAMPLE_ROUNDS, {
    ours: () => readAll(sample),
    theirs() {
      for (const text of sample) nlp(text).quotations().out('array')
    },
  })
  const faster = theirs / ours
  console.log(
    `  compromise on ${sample.length} of them ${theirs.toFixed(0)} ms, findQuotes ${ours.toFixed(1)} ms: ` +
      `${faster.toFixed(0)} times as fast, at least ${bars.compromise} ${verdict(faster >= bars.compromise)}`,
  )
}

function readAll(texts: readonly string[]): void {
  for (const text of texts) findQuotes(text)
}

function speed(bytes: number, milliseconds: number): string {
  return (bytes / 1000 / milliseconds).toFixed(1)
}

function verdict(holds: boolean): string {
  return holds ? '(holds)' : '(MISSED)'
}

/** The exponent of time over length, and the time of the longest text. */
function measureGrowth(article: string): void {
  const most = LENGTH * (TIMES.at(-1) ?? 1)
  console.log(`growth from ${LENGTH} to ${most} characters, exponent of at most ${bars.growth}`)
  for (const shape of growthShapes(article)) {
    const times = timesOf(shape)
    const exponent = exponentOf(times)
    const last = times.at(-1)?.[1] ?? 0
    const told = `${exponent.toFixed(2)} ${verdict(exponent <= bars.growth)}`
    console.log(`  ${shape.name.padEnd(42)} ${told.padEnd(16)} ${last.toFixed(0)} ms`)
  }
}

function timesOf({ make }: Shape): [length: number, time: number][] {
  const texts = TIMES.map((times) => make(LENGTH * times))
  const runs = Object.fromEntries(texts.map((text) => [`of ${text.length}`, () => void findQuotes(text)]))
  // the least and not the median: what else the machine does falls on the long texts more often than on the short
  const times = inTurns(GROWTH_ROUNDS, runs, least)
  return texts.map((text) => [text.length, times[`of ${text.length}`] as number])
}

/** By least squares on logarithms. */
function exponentOf(times: readonly [length: number, time: number][]): number {
  const points = times.map(([length, time]) => [Math.log(length), Math.log(time)] as const)
  const x = mean(points.map(([length]) => length))
  const y = mean(points.map(([, time]) => time))
  const both = points.reduce((sum, [length, time]) => sum + (length - x) * (time - y), 0)
  return both / points.reduce((sum, [length]) => sum + (length - x) ** 2, 0)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** A short text with a caller's lists: given before, and new at every call. */
function measureLists(): void {
  const text = 'The port was open, Mara Lind posited.'
  const kept = { cues: ['posit'], titles: ['harbourmaster'] }
  const { known, cues, titles } = inTurns(ROUNDS * 10, {
    known: () => void findQuotes(text, kept),
    cues: () => void findQuotes(text, { cues: ['posit'] }),
    titles: () => void findQuotes(text, { titles: ['harbourmaster'] }),
  })
  console.log(
    `a short text with lists given before ${known.toFixed(2)} ms, with new cues ${cues.toFixed(2)} ms, ` +
      `with new titles ${titles.toFixed(2)} ms`,
  )
}
