import type { WireFlags } from '../sources.js'
import type { Target } from '../targets.js'

/** What is done with every item. Plain data: workers get it as it is. */
export interface Job {
  /** What the command line says of copy. */
  copy: WireFlags
  /** How lines are read. */
  lines: { textField?: string; keep?: string[]; maxLineLength: number }
  /** The properties that articles are cut down to. */
  fields?: string[]
  /** The format that articles are written in, and what the command line says to its writer. */
  to?: Target
  target: Readonly<Record<string, unknown>>
  /** Whether the output is packed. */
  pack: boolean
}
