import type { Article, Furniture } from '../../article/index.js'
import type { Issue, Span } from '../../text/index.js'
import type { WireSettings } from '../options.js'
import type { CopyLine } from './copy-lines.js'

/** What a line of the head or the tail can tell of the article. */
export type Facts = Partial<
  Pick<
    Article,
    | 'bylines'
    | 'dateline'
    | 'edNotes'
    | 'embargoedUntil'
    | 'expires'
    | 'firstCreated'
    | 'headline'
    | 'headlines'
    | 'published'
    | 'rights'
    | 'signals'
    | 'slugline'
    | 'status'
    | 'summary'
    | 'versionCreated'
  >
>

/** What a rule made of a line. */
export interface Found {
  readonly role: Furniture['role']
  /** How many lines it takes, counted from the one it was shown; one unless told. */
  readonly lines?: number
  readonly facts?: Facts
  readonly issues?: readonly Issue[]
}

/** What a rule may look at beside its line. */
export interface View {
  readonly copy: string
  readonly lines: readonly CopyLine[]
  readonly settings: WireSettings
  /** The headline was found already. */
  readonly hasHeadline: boolean
  /** Whether the line at an index is there and begins with a dateline. */
  readonly hasDateline: (index: number) => boolean
}

/** Knows one shape of line. Looks at the line at `index` and a few of its neighbours, never at the whole copy. */
export type LineRule = (index: number, view: View) => Found | undefined

/** A labelled part of the copy. */
export interface Piece extends Span {
  readonly role: Furniture['role']
}
