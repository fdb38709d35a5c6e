import type * as z from 'zod'
import { Span } from './place-in-text.js'
import {
  exactly,
  filled,
  flag,
  list,
  oneOf,
  oneOfTypes,
  optional,
  strict,
  text,
  whole,
  wholeBetween,
} from './primitives.js'

/** Typography and links over a part of a block's text. */
export const Mark = strict({
  /** What the mark does. */
  type: oneOf(['strong', 'emphasis', 'underline', 'sub', 'sup', 'code', 'link']),
  /** Offset of the first code unit in the block's text. */
  start: whole(),
  /** Offset just past the last code unit. */
  end: whole(),
  /** Where a link leads. */
  href: optional(filled()),
})
export interface Mark extends z.infer<typeof Mark> {}

/* @__NO_SIDE_EFFECTS__ */
function textBlock<Type extends string>(type: Type) {
  return {
    /** The kind of block. */
    type: exactly(type),
    /** Clean text: soft line breaks joined, no-break spaces as spaces. */
    text: text(),
    /** Typography and links. */
    marks: optional(list(Mark)),
    /** Where the block stands in the copy. */
    position: optional(Span),
  }
}

/** A paragraph. */
export const Paragraph = strict(textBlock('paragraph'))
export interface Paragraph extends z.infer<typeof Paragraph> {}

/** A heading inside the body; the article's own headline is not a block. */
export const Heading = strict({
  ...textBlock('heading'),
  /** 1 (highest) to 6. */
  level: optional(wholeBetween(1, 6)),
})
export interface Heading extends z.infer<typeof Heading> {}

/** One item of a list; neighbours of the same kind and level are one list. */
export const ListItem = strict({
  ...textBlock('listItem'),
  /** Depth, from 1. */
  level: optional(whole(1)),
  /** True in a numbered list. */
  ordered: optional(flag()),
})
export interface ListItem extends z.infer<typeof ListItem> {}

/** A passage set off as a quotation. */
export const Blockquote = strict(textBlock('blockquote'))
export interface Blockquote extends z.infer<typeof Blockquote> {}

/** Text whose line breaks and spaces matter: agate, scores, verse. */
export const Preformatted = strict(textBlock('preformatted'))
export interface Preformatted extends z.infer<typeof Preformatted> {}

/** One cell of a table. */
export const TableCell = strict({
  /** Clean text; may be empty. */
  text: text(),
  /** True in a cell that names its row or column. */
  header: optional(flag()),
  /** Columns it spans, from 1. */
  colSpan: optional(whole(1)),
  /** Rows it spans, from 1. */
  rowSpan: optional(whole(1)),
  /** Typography and links. */
  marks: optional(list(Mark)),
})
export interface TableCell extends z.infer<typeof TableCell> {}

/** A table. */
export const Table = strict({
  /** The kind of block. */
  type: exactly('table'),
  /** The rows, each a list of cells. */
  rows: list(list(TableCell)),
  /** The line above or below it. */
  caption: optional(filled()),
  /** Where the table stands in the copy. */
  position: optional(Span),
})
export interface Table extends z.infer<typeof Table> {}

/** The place in the body where an association is shown. */
export const MediaBlock = strict({
  /** The kind of block. */
  type: exactly('media'),
  /** The `id` of one of the article's associations. */
  ref: filled(),
})
export interface MediaBlock extends z.infer<typeof MediaBlock> {}

/** A post, video or other thing embedded as HTML. Untrusted: writers escape or drop it. */
export const Embed = strict({
  /** The kind of block. */
  type: exactly('embed'),
  /** The HTML as it was given. */
  html: filled(),
})
export interface Embed extends z.infer<typeof Embed> {}

/** A line between parts. */
export const Rule = strict({
  /** The kind of block. */
  type: exactly('rule'),
})
export interface Rule extends z.infer<typeof Rule> {}

/** One piece of the body. The body is a flat list, as in Portable Text. */
export const Block = oneOfTypes([
  Paragraph,
  Heading,
  ListItem,
  Blockquote,
  Preformatted,
  Table,
  MediaBlock,
  Embed,
  Rule,
])
export type Block = z.infer<typeof Block>
