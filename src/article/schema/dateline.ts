import type * as z from 'zod'
import { Place } from './entities.js'
import { Span } from './place-in-text.js'
import { filled, list, optional, share, strict, text } from './primitives.js'
import { Timestamp } from './timestamp.js'

/** The filing place, date and agency at the head of the body: `PARIS, Nov 22 (AP) —`. */
export const Dateline = strict({
  /** As printed, with its separator. */
  text: filled(),
  /** The places in it, in order. */
  places: optional(list(Place)),
  /** The date in it: day precision. */
  date: optional(Timestamp),
  /** Agencies as printed: `AP`. */
  agencies: optional(list(filled())),
  /** What parts it from the text: `—`, `-`, `--`, `:`; empty where nothing does. */
  separator: optional(text()),
  /** How sure it is that this is a dateline, 0 to 1. */
  certainty: share(),
  /** What spoke for and against it. */
  reasons: optional(list(filled())),
  /** Where it stands in the copy. */
  position: optional(Span),
})
export interface Dateline extends z.infer<typeof Dateline> {}
