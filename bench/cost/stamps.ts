import { readFileSync } from 'node:fs'
import { parse } from 'chrono-node'
import { readTimestamp } from 'wirecopy/time'
import { ownStamps, type Stamp } from './own-stamps.js'
import { race, raceTable } from './rivals.js'
import type { Table } from './table.js'
import { corpusFile } from './texts.js'

/** For chrono alone, which takes a date for every word of the day or the time; no stamp here needs it. */
const reference = { instant: new Date('2031-06-01T00:00:00Z'), timezone: 0 }

/** Reading stamps, beside chrono; and how many each reads right, for speed without being right is no rival. */
export function stamps(): Table[] {
  const file = corpusFile('stamps.ndjson')
  const real = file === undefined ? [] : [tableOf('stamps', 'stamps of real copy', stampsIn(file))]
  return [...real, tableOf('own-stamps', 'stamps of the repository', ownStamps)]
}

/** Those that have one reading. */
function stampsIn(file: string): Stamp[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Stamp).filter(({ gold }) => gold.local !== undefined)
}

function tableOf(name: string, title: string, all: readonly Stamp[]): Table {
  const contest = {
    name,
    title: `${all.length} ${title}`,
    rows: [
      {
        name: 'readTimestamp',
        run() {
          for (const { text } of all) readTimestamp(text)
        },
        rival: {
          name: 'chrono parse()',
          run() {
            for (const { text } of all) parse(text, reference)
          },
          leaves:
            'names of zones beside letters, the role of a stamp, whether all of it was read, languages by themselves',
        },
      },
    ],
    count: all.length,
    unit: 'a stamp',
  }
  const table = raceTable(contest, race(contest))
  const right = (reads: (stamp: Stamp) => boolean) => `${all.filter(reads).length} of ${all.length}`
  const told = `read right: readTimestamp ${right(oursIsRight)}, chrono ${right(chronoIsRight)}`
  return { ...table, notes: [told, ...table.notes] }
}

function oursIsRight({ text, gold }: Stamp): boolean {
  const { timestamp } = readTimestamp(text)
  return timestamp?.instant === gold.instant && timestamp?.local === gold.local
}

/** The instant where the stamp says its zone, else the wall clock as exact as it is printed. */
function chronoIsRight({ text, gold }: Stamp): boolean {
  const start = parse(text, reference)[0]?.start
  if (start === undefined) return false
  const date = start.date()
  if (gold.instant !== undefined) return start.isCertain('timezoneOffset') && date.toISOString() === gold.instant
  const local = new Date(date.getTime() + (start.get('timezoneOffset') ?? 0) * 60_000).toISOString()
  return gold.local !== undefined && local.startsWith(gold.local)
}
