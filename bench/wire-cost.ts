/**
 * What `readWire` costs on real copy, in MB a second and as a multiple of finding the words of the same text in the same
 * run, on the built package. `npm run bench:wire [-- FILE.ndjson]`; the file holds an item `{"text": …}` a line.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readWire } from 'wirecopy/wire'

const ROUNDS = 40
const words = /[\p{L}\p{N}]+/gu
const path = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora/datelines-dev.ndjson', import.meta.url))

if (existsSync(path)) measure(readFileSync(path, 'utf8'))
else console.log(`Skipped: there is no ${path}`)

function measure(file: string): void {
  const copies = file
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const bytes = copies.reduce((sum, copy) => sum + Buffer.byteLength(copy), 0)
  const read: number[] = []
  const matched: number[] = []
  // in turns, so that a slow moment of the machine falls on both
  for (let round = 0; round < ROUNDS; round++) {
    read.push(
      timed(() => {
        for (const copy of copies) readWire(copy)
      }),
    )
    matched.push(
      timed(() => {
        for (const copy of copies) copy.match(words)
      }),
    )
  }
  const speed = (bytes / 1000 / median(read)).toFixed(1)
  const ratio = (median(read) / median(matched)).toFixed(1)
  console.log(
    `${copies.length} items, ${(bytes / 1e6).toFixed(2)} MB: readWire ${median(read).toFixed(0)} ms, ${speed} MB/s`,
  )
  console.log(`words of the same text ${median(matched).toFixed(0)} ms; readWire takes ${ratio} times that`)
}

function timed(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}
