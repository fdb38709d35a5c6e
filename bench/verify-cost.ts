/**
 * What `verifyQuote` costs on the built package: 10,000 claims against a source of 1 MB that was read once, on one core, and
 * how the cost grows with a source and with a claim of one thing without an end.
 * `npm run bench:verify [-- FOLDER]`; the folder holds an article a `.txt` file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { createQuoteIndex, verifyQuote } from 'wirecopy/checks'
import { findWords } from 'wirecopy/text'
import { printGrowth } from './growth.js'
import { repeated, type Shape } from './growth-shapes.js'
import { verdict } from './timing.js'
import { randomFrom } from './verify/random.js'

const MEGABYTE = 1_000_000
const CLAIMS = 10_000
const SEED = 20_310_605

/** What is asked of the library. */
const bars = { seconds: 10, growth: 1.1 }

const own = fileURLToPath(new URL('../tests/fixtures/verify/sources', import.meta.url))
const given = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora/polnear-train/text', import.meta.url))

for (const folder of [given, own]) {
  if (existsSync(folder)) measure(folder)
  else console.log(`Skipped: there is no ${folder}`)
}

const shapes: Shape[] = [
  repeated('one word', 'no '),
  repeated('two words', 'the gate '),
  repeated('one letter of a script without spaces', '不'),
  repeated('marks', '“no” '),
  repeated('marks only', '“”'),
  repeated('brackets', '[no] yes '),
  repeated('brackets, none closed', '[no '),
  repeated('dots', 'no … '),
  repeated('dots only', '… '),
  repeated('figures', '1,000 '),
  repeated('hyphens', 'no-'),
  repeated('contractions', "don't "),
  repeated('sentences', 'We will not go. They said so. '),
]
console.log('a source of one thing, and a claim of two of its sentences')
printGrowth(shapes, (text) => void verifyQuote(createQuoteIndex(text), 'They said so. We will go.'), bars.growth)
console.log('a claim of one thing, in a source of the same')
const indexes = new Map(shapes.map(({ name, make }) => [name, createQuoteIndex(make(MEGABYTE / 4))]))
for (const shape of shapes) {
  printGrowth([shape], (text) => void verifyQuote(indexes.get(shape.name) ?? '', `${text} yes`), bars.growth)
}

/** Claims of 5 to 40 words: as they are, with a word left out, a word of elsewhere put in, or mostly of elsewhere. */
function measure(folder: string): void {
  const source = sourceOf(folder)
  const start = process.cpuUsage()
  const index = createQuoteIndex(source)
  const read = secondsSince(start)
  const claims = claimsOf(source)
  const from = process.cpuUsage()
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const { match } = verifyQuote(index, claim, { speaker: 'Mara Lind' })
    counts.set(match, (counts.get(match) ?? 0) + 1)
  }
  const seconds = secondsSince(from)
  const told = [...counts].map(([match, count]) => `${count} ${match}`).join(', ')
  console.log(`${folder}: ${(source.length / MEGABYTE).toFixed(2)} MB read in ${read.toFixed(1)} s of one core`)
  console.log(
    `  ${claims.length} claims (${told}) in ${seconds.toFixed(1)} s, at most ${bars.seconds} s ${verdict(seconds <= bars.seconds)}`,
  )
}

/** The articles of a folder, as often as it takes. */
function sourceOf(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const all = names
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n\n')
  return all.repeat(Math.ceil(MEGABYTE / all.length)).slice(0, MEGABYTE)
}

function claimsOf(source: string): string[] {
  const random = randomFrom(SEED)
  const words = findWords(source)
  const wordsAt = (at: number, count: number) => source.slice(words[at]?.start, words[at + count - 1]?.end)
  const anywhere = () => random.below(words.length - 50)
  return Array.from({ length: CLAIMS }, (_, number) => {
    const count = 5 + random.below(36)
    const at = anywhere()
    const cut = 1 + random.below(count - 2)
    const head = wordsAt(at, cut)
    if (number % 4 === 0) return wordsAt(at, count)
    if (number % 4 === 1) return `${head} ${wordsAt(at + cut + 1, count - cut)}`
    if (number % 4 === 2) return `${head} ${wordsAt(anywhere(), 1)} ${wordsAt(at + cut + 1, count - cut)}`
    return Array.from({ length: count }, () => wordsAt(anywhere(), 1)).join(' ')
  })
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
