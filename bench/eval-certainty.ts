/**
 * How often a dateline is right that `readWire` is so or so sure of: right is one that begins within the hand-made one.
 * `npm run eval:certainty [-- FILE.ndjson]`; an item `{"text": …, "gold": {"dateline": {"start", "end"} | null}}` a line.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readWire } from '../src/wire/index.js'

interface Item {
  text: string
  gold: { dateline: { start: number; end: number } | null }
}

/** Lower ends of the classes. */
const classes = [0.99, 0.95, 0.8, 0]
const path = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora/datelines-dev.ndjson', import.meta.url))

if (existsSync(path)) compare(readFileSync(path, 'utf8'))
else console.log(`Skipped: there is no ${path}`)

function compare(file: string): void {
  const counts = classes.map((from) => ({ from, all: 0, right: 0 }))
  for (const line of file.split('\n')) {
    if (line.trim() === '') continue
    const { text, gold } = JSON.parse(line) as Item
    const { dateline } = readWire(text).article
    if (dateline?.certainty === undefined || dateline.position === undefined) continue
    const count = counts.find(({ from }) => (dateline.certainty as number) >= from)
    if (count === undefined) continue
    count.all++
    const { start } = dateline.position
    if (gold.dateline !== null && start >= gold.dateline.start && start < gold.dateline.end) count.right++
  }
  for (const { from, all, right } of counts) console.log(`certainty from ${from}: ${right} of ${all} right`)
}
