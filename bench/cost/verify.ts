import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { createQuoteIndex, verifyQuote } from 'wirecopy/checks'
import { findWords } from 'wirecopy/text'
import { growthOf, span } from '../growth.js'
import { repeated, type Shape } from '../growth-shapes.js'
import { verdict } from '../timing.js'
import { randomFrom } from '../verify/random.js'
import { figure, type Table } from './table.js'
import { corpusFile, textsIn } from './texts.js'

const MEGABYTE = 1_000_000
const CLAIMS = 10_000
const SEED = 20_310_605

/** What is asked of the library. */
const bars = { seconds: 10, growth: 1.1 }

const own = fileURLToPath(new URL('../../tests/fixtures/verify/sources', import.meta.url))

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

/**
 * What `verifyQuote` costs: 10,000 claims against a source of 1 MB that was read once, on one core, and how the cost grows
 * with a source and with a claim of one thing without an end.
 */
export function verify(): Table[] {
  const real = corpusFile('polnear-train/text')
  return [
    ...(real === undefined ? [] : [claimsTable('verify', 'real articles', real)]),
    claimsTable('own-verify', 'the sources of the tests, over and over', own),
    growthTable(),
  ]
}

/** Claims of 5 to 40 words: as they are, with a word left out, a word of elsewhere put in, or mostly of elsewhere. */
function claimsTable(name: string, title: string, folder: string): Table {
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
  return {
    name,
    title: `verifyQuote, ${claims.length} claims against ${(source.length / MEGABYTE).toFixed(2)} MB of ${title}`,
    head: ['What', 's of one core'],
    rows: [
      ['createQuoteIndex, once', read.toFixed(1)],
      ['verifyQuote, all claims', seconds.toFixed(1)],
    ],
    notes: [
      `at most ${bars.seconds} s ${verdict(seconds <= bars.seconds)}`,
      [...counts].map(([match, count]) => `${count} ${match}`).join(', '),
    ],
  }
}

function growthTable(): Table {
  const rows = shapes.map((shape) => {
    const whole = createQuoteIndex(shape.make(MEGABYTE / 4))
    return {
      name: shape.name,
      source: growthOf(shape, (text) => void verifyQuote(createQuoteIndex(text), 'They said so. We will go.')),
      claim: growthOf(shape, (text) => void verifyQuote(whole, `${text} yes`)),
    }
  })
  const most = Math.max(...rows.flatMap(({ source, claim }) => [source.exponent, claim.exponent]))
  return {
    name: 'growth-verify',
    title: `Growth of verifyQuote with a source, and with a claim, from ${span.from} to ${span.to} characters`,
    head: ['One thing', 'source, exponent', 'ms for the longest', 'claim, exponent', 'ms for the longest'],
    rows: rows.map(({ name, source, claim }) => [
      name,
      ...[source, claim].flatMap(({ exponent, longest }) => [exponent.toFixed(2), figure(longest)]),
    ]),
    notes: [`at most ${bars.growth}: the highest is ${most.toFixed(2)} ${verdict(most <= bars.growth)}`],
  }
}

/** The articles of a folder, as often as it takes. */
function sourceOf(folder: string): string {
  const all = textsIn(folder).join('\n\n')
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
