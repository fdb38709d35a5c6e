import type { Article, Block, Mark, Quote } from '../../../article/index.js'
import type { MarkupElement, MarkupNode } from '../node.js'

export type Association = NonNullable<Article['associations']>[number]
export type Heading = Extract<Block, { type: 'heading' }>

/** A name of a person, body or place where the text has it. */
export interface Named {
  kind: 'person' | 'organization' | 'place'
  name: string
}

/** How a format writes what it has its own elements for; what it has none for is told to `report` by the dialect. */
export interface BodyDialect {
  heading(block: Heading, children: MarkupNode[], path: string): MarkupElement
  blockquote(children: MarkupNode[], block: Block): MarkupElement
  preformatted(text: string, children: MarkupNode[], path: string): MarkupElement
  media(association: Association, path: string): MarkupElement
  embed(html: string, path: string): MarkupElement | undefined
  /** The dateline, where it stands at the head of the first paragraph. */
  dateline?(text: string): MarkupElement
  /** The address of a link, where it may be written; asked once for each link. */
  link(href: string, path: string): string | undefined
  mark(mark: Mark, children: MarkupNode[]): MarkupElement
  /** Words of a quotation; nothing where the format has no place for one of its kind. */
  quote(quote: Quote): ((children: MarkupNode[]) => MarkupElement) | undefined
  /** The words that report a quotation, and who is said to have spoken. */
  cue?(quote: Quote, children: MarkupNode[]): MarkupElement
  source?(quote: Quote, children: MarkupNode[]): MarkupElement
  named?(named: Named, children: MarkupNode[]): MarkupElement
  /** A name that cannot be marked, as other elements cross it. */
  unnamed?(path: string): void
  /** The elements of table cells, and whether each row must have one. */
  cell: { header: string; plain: string; isNeeded?: boolean }
}
