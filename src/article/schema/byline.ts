import type * as z from 'zod'
import { emailAddress } from './formats.js'
import { Span } from './place-in-text.js'
import { filled, list, optional, strict } from './primitives.js'

/** Someone who wrote, edited or filed. */
export const Contributor = strict({
  /** The name, without titles. */
  name: filled(),
  /** What they did: `author`, `editor`, `photographer`. */
  role: optional(filled()),
  /** Job title as printed: `Associated Press Writer`. */
  title: optional(filled()),
  /** The body they write for. */
  organization: optional(filled()),
  /** Where they wrote from, as printed. */
  location: optional(filled()),
  /** Address of a page about them. */
  uri: optional(filled()),
  /** E-mail address. */
  email: optional(emailAddress()),
})
export interface Contributor extends z.infer<typeof Contributor> {}

/** The line that says who wrote the article. */
export const Byline = strict({
  /** As printed: `By Ana Ruiz and Tom Okafor`. */
  text: filled(),
  /** The people in it, in order. */
  contributors: optional(list(Contributor)),
  /** What stands behind the names: `Staff Writer`, an agency. */
  credit: optional(filled()),
  /** Where it stands in the copy. */
  position: optional(Span),
})
export interface Byline extends z.infer<typeof Byline> {}
