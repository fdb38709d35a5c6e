import type * as z from 'zod'
import { filled, list, optional, strict, wholeBetween } from './primitives.js'

/** Who owns the article and how it may be used. */
export const Rights = strict({
  /** Who holds the copyright. */
  holder: optional(filled()),
  /** The notice as printed. */
  notice: optional(filled()),
  /** The year in the notice. */
  year: optional(wholeBetween(1000, 9999)),
  /** What is allowed and what is not, in words. */
  usageTerms: optional(list(filled())),
})
export interface Rights extends z.infer<typeof Rights> {}
