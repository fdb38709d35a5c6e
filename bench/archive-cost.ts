/**
 * What archives cost the built command: memory for 1 GB of NDJSON, with one and with two workers, and how much faster two
 * are than one on 100,000 articles. `npm run bench:archive [-- SHARE]`; a share of 0.1 is a tenth of both, for a glance.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { verdict } from './timing.js'

const mostMemory = 300
const leastGain = 1.7
const rounds = 3
const share = Number(process.argv[2] ?? 1)

const fixtures = join(import.meta.dirname, '../tests/fixtures/articles')
const copies = readdirSync(fixtures).flatMap((name) =>
  name.endsWith('.txt') ? [readFileSync(join(fixtures, name), 'utf8')] : [],
)
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'))
try {
  await measureMemory(await writeArchive('large.ndjson', { bytes: share * 1e9 }))
  await measureGain(await writeArchive('many.ndjson', { articles: share * 100_000 }))
} finally {
  rmSync(folder, { recursive: true })
}

async function measureMemory(archive: string): Promise<void> {
  for (const workers of [1, 2]) {
    const { memory } = await run(archive, workers)
    console.log(
      `${workers === 1 ? '1 worker' : `${workers} workers`}: ${memory.toFixed(0)} MB resident ${verdict(memory < mostMemory)}`,
    )
  }
}

async function measureGain(archive: string): Promise<void> {
  const best = new Map<number, number>()
  for (let round = 0; round < rounds; round++) {
    // in turns, so that a slow moment falls on both
    for (const workers of [1, 2]) {
      const { rate } = await run(archive, workers)
      best.set(workers, Math.max(best.get(workers) ?? 0, rate))
    }
  }
  const [one = 0, two = 0] = [best.get(1), best.get(2)]
  console.log(`1 worker ${one.toFixed(0)} articles a second, 2 workers ${two.toFixed(0)}: the best of ${rounds} rounds`)
  console.log(`${(two / one).toFixed(2)} times as fast ${verdict(two / one >= leastGain)}`)
}

/** Our articles again and again, with an id each. */
async function writeArchive(name: string, { bytes = Infinity, articles = Infinity }): Promise<string> {
  const file = join(folder, name)
  function* lines() {
    let length = 0
    for (let id = 0; id < articles && length < bytes; id++) {
      const line = Buffer.from(`${JSON.stringify({ id, text: copies[id % copies.length] })}\n`)
      length += line.length
      yield line
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
  return file
}

/** Megabytes at the most, and articles a second as the summary has it. */
async function run(archive: string, workers: number): Promise<{ memory: number; rate: number }> {
  const words = ['dist/cli/wirecopy.js', 'parse', '--ndjson', archive, '--workers', String(workers)]
  const report = `process.on('exit', () => console.error('\\nmemory ' + process.resourceUsage().maxRSS))`
  const child = spawn('node', ['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (data) => (said += data))
  const code = await new Promise((resolve) => child.on('close', resolve))
  const read = Number(/^(\d+) read/.exec(said)?.[1])
  const rate = Number(/(\d+) a second/.exec(said)?.[1])
  // each worker has it printed too
  const memory = Number(/\nmemory (\d+)\n$/.exec(said)?.[1]) * 1.024e-3
  if (code !== 0 || !(read > 0)) throw new Error(`The command ended with ${code}: ${said}`)
  return { memory, rate }
}
