import type * as z from 'zod'
import { relationKinds, signalKinds } from '../vocabularies.js'
import { Span } from './place-in-text.js'
import { filled, oneOf, optional, strict, text, whole } from './primitives.js'

/** A further identifier. */
export const AltId = strict({
  /** What it identifies the article for: `guid`, `system`. */
  role: optional(filled()),
  /** The identifier. */
  value: filled(),
})
export interface AltId extends z.infer<typeof AltId> {}

/** What a transmission does to earlier ones, or how it asks to be handled. */
export const Signal = strict({
  /** What it announces. */
  kind: oneOf(signalKinds),
  /** Which one it is: 2 in `UPDATE 2-`. */
  number: optional(whole()),
  /** As printed. */
  text: optional(filled()),
  /** Where it stands in the copy. */
  position: optional(Span),
})
export interface Signal extends z.infer<typeof Signal> {}

/** How this article relates to another. */
export const Relation = strict({
  /** What this article does to the other, or what the other is to it. */
  rel: oneOf(relationKinds),
  /** The other article. */
  id: filled(),
  /** Its version. */
  version: optional(filled()),
})
export interface Relation extends z.infer<typeof Relation> {}

/** A priority in a transport's own scheme. */
export const Priority = strict({
  /** The scheme: `anpa`, `iptc7901`. */
  scheme: filled(),
  /** The value as printed. */
  value: filled(),
})
export interface Priority extends z.infer<typeof Priority> {}

/** A note for editors; not for publication. */
export const EdNote = strict({
  /** As printed. */
  text: filled(),
  /** What it is about: `correction`, `embargo`. */
  role: optional(filled()),
  /** Where it stands in the copy. */
  position: optional(Span),
})
export interface EdNote extends z.infer<typeof EdNote> {}

/** A further headline. */
export const Headline = strict({
  /** What it is: `sub`, `short`, `kicker`. */
  role: filled(),
  /** The words. */
  text: filled(),
})
export interface Headline extends z.infer<typeof Headline> {}

/** A line of the copy that is not editorial text, labelled and kept. */
export const Furniture = strict({
  /** What the line is. */
  role: oneOf([
    'stamp',
    'slug',
    'signal',
    'advisory',
    'embargo',
    'headline',
    'subhead',
    'byline',
    'dateline',
    'caption',
    'credit',
    'correction',
    'release',
    'contact',
    'boilerplate',
    'teaser',
    'link',
    'endMark',
    'copyright',
    'other',
  ]),
  /** As printed. */
  text: text(),
  /** Where it stands in the copy. */
  position: optional(Span),
})
export interface Furniture extends z.infer<typeof Furniture> {}

/** Who supplies the article. */
export const Provider = strict({
  /** The name. */
  name: filled(),
  /** Its address in a vocabulary. */
  uri: optional(filled()),
})
export interface Provider extends z.infer<typeof Provider> {}

/** A source of information that went into the article. */
export const InfoSource = strict({
  /** The name. */
  name: filled(),
  /** What it gave: `originalText`, `image`. */
  role: optional(filled()),
  /** Its address in a vocabulary. */
  uri: optional(filled()),
})
export interface InfoSource extends z.infer<typeof InfoSource> {}
