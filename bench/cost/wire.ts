import { readFileSync } from 'node:fs'
import { readWire } from 'wirecopy/wire'
import { race, raceTable } from './rivals.js'
import type { Table } from './table.js'
import { corpusFile, sizeOf } from './texts.js'

const words = /[\p{L}\p{N}]+/gu

/** `readWire` on copy as agencies send it, where it lies beside the repository: an item `{"text": …}` a line. */
export function wire(): Table[] {
  const file = corpusFile('datelines-dev.ndjson')
  if (file === undefined) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const copies = lines.map((line) => (JSON.parse(line) as { text: string }).text)
  const each = (read: (copy: string) => unknown) => () => {
    for (const copy of copies) read(copy)
  }
  const bytes = sizeOf(copies)
  const contest = {
    name: 'wire',
    title: `${copies.length} items of agencies, ${(bytes / 1e6).toFixed(1)} MB`,
    rows: [{ name: 'readWire', run: each((copy) => readWire(copy)) }],
    count: copies.length,
    unit: 'an item',
    bytes,
    floor: each((copy) => copy.match(words)),
  }
  return [raceTable(contest, race(contest))]
}
