import type { ClockForm } from './clock.js'

/** How a house sets its copy. */
export interface HouseStyle {
  /** How times are printed, with a label before that of publication or without; where; in which zone, if in that of the house. */
  times: { forms: readonly ClockForm[]; place: 'top' | 'below'; published?: 'Published'; timeZone?: string }
  /** How the dateline is set; as it was printed where this is left out. */
  dateline?: DatelineForm
  /** What parts the text from a dateline that has no mark of its own. */
  dash: string
  /** Whether the slugline stands above the headline. */
  slugline: boolean
  /** What stands on the first line where there is no embargo. */
  release?: string
  /** What stands on the line below the text. */
  endMark?: string
  /** Whether labels of archives stand where the copy would be read in another way without them. */
  labels?: true
}

/** `Nov 3`, `November 3`, `November 3, 2031`. */
export type DateLength = 'short' | 'long' | 'full'

/** How a house sets a dateline. */
export interface DatelineForm {
  /** What stands between the places and the date. */
  beforeDate: string
  /** No date where this is left out. */
  date?: DateLength
  dash: string
}
