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
import { printGrowth } from './growth.js'
import { growthShapes } from './growth-shapes.js'
import { inTurns, verdict } from './timing.js'

const words = /[\p{L}\p{N}]+/gu
const ROUNDS = 15
/** compromise is slow: of the articles it reads so many, spread over all. */
const SAMPLE = 40
const SAMPLE_ROUNDS = 5

/** What is asked of the library, the growth for every shape. */
const bars = { words: 8, compromise: 40, growth: 1.1 }

const own = fileURLToPath(new URL('../tests/fixtures/articles', import.meta.url))
const given = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora/polnear-train/text', import.meta.url))

for (const folder of [given, own]) {
  if (existsSync(folder)) measure(folder)
  else console.log(`Skipped: there is no ${folder}`)
}
printGrowth(growthShapes(textsOf(own)[0] ?? ''), (text) => void findQuotes(text), bars.growth)
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
