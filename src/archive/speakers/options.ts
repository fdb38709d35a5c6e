import { speakerKinds } from '../../article/plain.js'
import { checkOptionNames } from '../../text/reading.js'
import type { SpeakerKind } from './rows.js'

/** What speakers are put in order by, the most first. */
export type SpeakerOrder = 'quotations' | 'distinct' | 'words' | 'articles'

const speakerOrders: readonly SpeakerOrder[] = ['quotations', 'distinct', 'words', 'articles']

/** Which rows are wanted. Totals are those of all articles whatever is left out. */
export interface SpeakerTableOptions {
  /** Kinds of speakers; all unless said otherwise. */
  kinds?: readonly SpeakerKind[]
  /** The fewest quotations of a row; 1 unless said otherwise. */
  min?: number
  /** How many rows at most; all unless said otherwise. */
  top?: number
  /** What the rows are in order of: `quotations` unless said otherwise; `words` are those in quotation marks. */
  by?: SpeakerOrder
}

/** @throws TypeError or RangeError for an option that is none. */
export function checkTableOptions(options: SpeakerTableOptions): void {
  checkOptionNames(options, ['kinds', 'min', 'top', 'by'])
  const { kinds, min, top, by } = options
  if (kinds !== undefined && !Array.isArray(kinds)) throw new TypeError(`Option kinds is no list: ${String(kinds)}`)
  for (const kind of kinds ?? [])
    if (!speakerKinds.includes(kind)) throw new RangeError(`No such kind of speaker: ${String(kind)}`)
  for (const [name, value] of Object.entries({ min, top })) {
    if (value !== undefined && (!Number.isInteger(value) || value < 1))
      throw new RangeError(`Option ${name} is no whole number from 1: ${String(value)}`)
  }
  if (by !== undefined && !speakerOrders.includes(by)) throw new RangeError(`No such order of speakers: ${String(by)}`)
}
