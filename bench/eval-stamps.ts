/**
 * Compares `readTimestamp` with stamp lines whose reading is known, field by field.
 * `tsx bench/eval-stamps.ts [file]`; a line of the file is `{ text, gold: { local, precision, … } }`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readTimestamp } from '../src/time/index.js'

interface Gold {
  precision: string
  local?: string
  timeZone?: string
  offset?: string
  instant?: string
  role?: string
  /** Both wall clocks when the order of day and month is unknown. */
  ambiguous?: string[]
  /** Letters that stand for several zones. */
  ambiguousZone?: string
}

const file = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora/stamps.ndjson', import.meta.url))

/** The reading in the fields of the gold; an offset beside a zone is no difference. */
function readAsGold(text: string): Record<keyof Gold, unknown> {
  const { timestamp, role, alternatives, issues } = readTimestamp(text)
  const doubtful = issues.find(({ code }) => code === 'time-zone-ambiguous')?.span
  return {
    local: timestamp?.local,
    precision: timestamp?.precision as string,
    timeZone: timestamp?.timeZone,
    offset: timestamp?.timeZone === undefined ? timestamp?.offset : undefined,
    instant: timestamp?.instant,
    role,
    ambiguous: alternatives,
    ambiguousZone: doubtful && text.slice(doubtful.start, doubtful.end),
  }
}

if (!existsSync(file)) {
  console.log(`Skipped: there is no ${file}`)
} else {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  let right = 0
  for (const line of lines) {
    const { text, gold } = JSON.parse(line) as { text: string; gold: Gold }
    const differences = Object.entries(readAsGold(text)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(gold[name as keyof Gold]),
    )
    for (const [name, value] of differences) {
      console.log(`${text}: ${name} is ${JSON.stringify(value)}, not ${JSON.stringify(gold[name as keyof Gold])}`)
    }
    if (differences.length === 0) right += 1
  }
  console.log(`${right} of ${lines.length}`)
  if (right < lines.length) process.exitCode = 1
}
