import type { Range, Speaker } from '../../article/index.js'

/** A piece of an article, made to be found and read alone. */
export interface Chunk {
  /** Its place among the pieces, from 0. */
  index: number
  /** How many pieces the article has. */
  total: number
  /** The words, as printed: a blank line between blocks, a line for each row of a table with ` | ` between its cells. */
  text: string
  /** How many code units at the head of `text`, white space taken in, repeat the end of the piece before. */
  overlap?: number
  /**
   * Where the text stands, one range for each block in order, tables left out. `position` is the place in the copy; it is
   * left out where the block has none, and where a part of a block cannot be placed without the copy.
   */
  ranges: Range[]
  /** The tables whose lines it holds. */
  tables?: ChunkTable[]
  /** Ids of the quotations of the body that stand in it with all their words, their cue and their source. */
  quotes: string[]
  /** Ids of quotations of whose words it holds some, while others, or who said them, stand elsewhere. */
  cutQuotes?: string[]
  /** Who speaks in it, each once. */
  speakers?: Speaker[]
  /** Ids of the people and organizations that it names. */
  names?: string[]
  /** Set where it ends inside a sentence: between words, or inside a word that is too long by itself. */
  endsWithin?: 'sentence' | 'word'
  /** Set where even this is larger than was asked for: a single character, or one that the tokenizer counts so. */
  oversize?: true
  /** What the piece alone does not say; left out where nothing is known. It does not count towards the size. */
  context?: ChunkContext
}

/** What stands over a piece: texts as printed. */
export interface ChunkContext {
  headline?: string
  summary?: string
  byline?: string
  dateline?: string
  /** ISO 8601: the instant, or the wall clock where the zone is unknown. */
  published?: string
  /** The headings that the beginning of the piece stands under, the highest first. */
  headings?: string[]
}

/** Rows of a table, half-open: none where the piece holds its caption alone. A row that was cut is in both pieces. */
export interface ChunkTable {
  /** Index in the body. */
  block: number
  start: number
  end: number
}
