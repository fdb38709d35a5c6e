/** A block as blocks are matched: by its key where that is equal, else by its words. */
export interface Matchable {
  /** Blocks of one key are the same for a reader. */
  key: string
  /** Only blocks of one kind may be an edit of one another; left out where another key is another thing. */
  kind?: string
  text: string
}
