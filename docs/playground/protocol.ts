import type { Issue } from 'wirecopy'
import type { InputFormat } from 'wirecopy/detect'
import type { Fact } from './facts.js'
import type { OptionName, Options } from './options.js'
import type { OutputFormatId } from './output-formats.js'
import type { Saying, SpeakerCard } from './speakers.js'

/** What the page asks of its worker. */
export type Request =
  | { type: 'read'; id: number; copy: string; options: Options }
  | { type: 'write'; id: number; format: OutputFormatId }

/** What the worker answers; `id` is that of the reading. */
export type Reply = Ready | Reading | Blocks | Written | Failure

export interface Ready {
  type: 'ready'
  /** The ids of the built-in profiles. */
  profiles: string[]
}

export interface Reading {
  type: 'reading'
  id: number
  format: InputFormat
  /** How many articles the text holds. */
  count: number
  /** Which of them is shown, from 1. */
  which: number
  /** Why there is no article. */
  problem?: string
  facts: Fact[]
  speakers: SpeakerCard[]
  sayings: Saying[]
  issues: Issue[]
  optionProblems: Partial<Record<OptionName, string>>
  milliseconds: number
}

/** Some blocks of a reading, in order. */
export interface Blocks {
  type: 'blocks'
  id: number
  /** Where each begins in the text. */
  starts: Uint32Array
  /** Each as JSON of a `ShownBlock`: a block that is the same as before need not be read. */
  blocks: string[]
  isLast: boolean
}

/** A block as it is sent: its offsets count from its beginning, so that it stays the same where the text before it changes. */
export interface ShownBlock {
  kind: string
  text: string
  /** It goes on with the block before, which is too long for one. */
  goesOn?: boolean
  /** From the first to the last: how long each is, and what it is. */
  segments: ShownSegment[]
}

export interface ShownSegment {
  length: number
  /** The narrowest last. */
  marks?: ShownMark[]
  role?: string
  /** The issue that points at it has this severity. */
  severity?: Issue['severity']
}

export interface ShownMark {
  quote: number
  part: 'words' | 'cue' | 'source'
  type: 'direct' | 'indirect' | 'mixed'
  /** 0 where nobody was found. */
  speaker: number
  /** The first segment of the quotation's words. */
  isFirst?: true
}

export interface Written {
  type: 'written'
  id: number
  format: OutputFormatId
  output: string
  /** The first of them. */
  issues: Issue[]
  /** How many there are. */
  count: number
}

/** Something went wrong that should not. */
export interface Failure {
  type: 'failure'
  id: number
  format?: OutputFormatId
  message: string
}
