import { warmInTurns } from '../timing.js'
import { figure, type Table } from './table.js'

/** What a user would pick instead. */
export interface Rival {
  name: string
  run(): void
  /** What it does not do of what ours does. */
  leaves: string
}

export interface Row {
  name: string
  run(): void
  rival?: Rival
}

export interface Race {
  name: string
  title: string
  rows: readonly Row[]
  /** How many things a run reads or writes. */
  count: number
  unit: string
  /** Of what a run reads, where all rows read the same. */
  bytes?: number
  /** The least that could be done with the same text. */
  floor?: () => void
}

/** Milliseconds that a run of each row, rival and floor takes. */
export type Times = ReadonlyMap<string, number>

/**
 * All rows in turns with the floor, then their rivals in turns. Not one with the other: where a rival leaves much garbage,
 * Node's collector throws away what was compiled for the rows, and they would be compiled again in their turns.
 */
export function race({ rows, floor }: Race): Times {
  const own = [...rows, ...(floor === undefined ? [] : [{ name: 'floor', run: floor }])]
  const rivals = rows.flatMap(({ rival }) => rival ?? [])
  return new Map([own, rivals].flatMap((all) => [...warmInTurns(new Map(all.map(({ name, run }) => [name, run])))]))
}

export function raceTable({ name, title, rows, count, unit, bytes, floor }: Race, times: Times): Table {
  const of = (run: string) => times.get(run) ?? Number.NaN
  const rivals = new Map(rows.flatMap(({ rival }) => (rival === undefined ? [] : [[rival.name, rival.leaves]])))
  const against = ({ name: row, rival }: Pick<Row, 'name' | 'rival'>) => {
    if (rivals.size === 0) return []
    if (rival === undefined) return ['', '', '']
    return [rival.name, figure(of(rival.name) / count), figure(of(rival.name) / of(row))]
  }
  const line = (row: string, run: string, rival?: Rival) => [
    row,
    figure(of(run) / count),
    ...(bytes === undefined ? [] : [figure(bytes / 1000 / of(run))]),
    ...(floor === undefined ? [] : [figure(of(run) / of('floor'))]),
    ...against({ name: run, ...(rival && { rival }) }),
  ]
  return {
    name,
    title,
    head: [
      'What',
      `ms for ${unit}`,
      ...(bytes === undefined ? [] : ['MB/s']),
      ...(floor === undefined ? [] : ['times the floor']),
      ...(rivals.size === 0 ? [] : ['instead', 'its ms', 'times as fast as that']),
    ],
    rows: [
      ...rows.map(({ name: row, rival }) => line(row, row, rival)),
      ...(floor === undefined ? [] : [line('words of the text, the floor', 'floor')]),
    ],
    notes: [...rivals].map(([rival, leaves]) => `${rival}: ${leaves}`),
  }
}
