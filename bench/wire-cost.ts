/**
 * What `readWire` costs on real copy, in MB a second and as a multiple of finding the words of the same text in the same
 * run, on the built package. `npm run bench:wire [-- FILE.ndjson]`; the file holds an item `{"text": …}` a line.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readWire } from 'wirecopy/wire'
import { inTurns } from './timing.js'

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
  const { read, matched } = inTurns(ROUNDS, {
    read() {
      for (const copy of copies) readWire(copy)
    },
    matched() {
      for (const copy of copies) copy.match(words)
    },
  })
  const speed = (bytes / 1000 / read).toFixed(1)
  console.log(`${copies.length} items, ${(bytes / 1e6).toFixed(2)} MB: readWire ${read.toFixed(0)} ms, ${speed} MB/s`)
  console.log(
    `words of the same text ${matched.toFixed(0)} ms; readWire takes ${(read / matched).toFixed(1)} times that`,
  )
}
