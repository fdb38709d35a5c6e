import type * as z from 'zod'
import { associationTypes } from '../vocabularies.js'
import { filled, list, oneOf, optional, strict, whole } from './primitives.js'

/** One file of a picture, sound or video. */
export const Rendition = strict({
  /** What it is for: `thumbnail`, `web`, `original`. */
  name: optional(filled()),
  /** Where it is. */
  href: filled(),
  /** IANA media type: `image/jpeg`. */
  mediaType: optional(filled()),
  /** In pixels. */
  width: optional(whole()),
  /** In pixels. */
  height: optional(whole()),
  /** In bytes. */
  sizeInBytes: optional(whole()),
  /** In seconds. */
  duration: optional(whole()),
})
export interface Rendition extends z.infer<typeof Rendition> {}

/** Something that goes with the article: a picture, a video, a graphic. */
export const Association = strict({
  /** Unique in the article: `m1`. */
  id: filled(),
  /** What it is. */
  type: oneOf(associationTypes),
  /** Where it is. */
  href: optional(filled()),
  /** IANA media type: `image/jpeg`. */
  mediaType: optional(filled()),
  /** In pixels. */
  width: optional(whole()),
  /** In pixels. */
  height: optional(whole()),
  /** What it shows, for readers. */
  caption: optional(filled()),
  /** Whom to credit, as printed. */
  credit: optional(filled()),
  /** Its files. */
  renditions: optional(list(Rendition)),
})
export interface Association extends z.infer<typeof Association> {}
