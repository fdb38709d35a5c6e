import type { Span } from '../../text/index.js'

/** What a dateline is made of. */
export interface DatelinePart extends Span {
  readonly kind:
    | 'place'
    /** A country, state or province that says where the place before it is. */
    | 'area'
    | 'date'
    /** A time of day, which some distributors print. */
    | 'time'
    /** An agency that is known: in brackets or slashes, or `bare`. */
    | 'agency'
    /** What stands in round or square brackets where an agency would, and is not known for one. */
    | 'source'
    /** What stands between slashes and is no agency: the sender of a release. */
    | 'sender'
    /** Who wrote it, behind the agency. */
    | 'byline'
    | 'comma'
    | 'stop'
    /** `/` or `and` between places. */
    | 'join'
    | 'dash'
    | 'colon'
  readonly text: string
  /** The names in it, without brackets. */
  readonly names?: readonly string[]
  /** An agency that stands without brackets. */
  readonly bare?: boolean
  /** White space stands before it. */
  readonly spaced?: boolean
}

/** How a dateline may end: at a mark, behind a part that needs none, or with its line. */
export type Ending = 'dash' | 'colon' | 'stop' | 'none' | 'line'

/** The parts from the beginning up to one place where they may end. */
export interface Candidate {
  readonly parts: readonly DatelinePart[]
  readonly ending: Ending
  /** Where the text goes on. */
  readonly end: number
}
