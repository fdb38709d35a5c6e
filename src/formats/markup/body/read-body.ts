import type { Article, Block } from '../../../article/index.js'
import { attribute, childrenOf, type MarkupElement, type MarkupNode, stringValue } from '../node.js'
import { printHtml } from '../print-html.js'
import { fractionOf, textIn, withoutIndent } from '../text-in.js'
import { aboutOf } from './about.js'
import { BlockBuilder, type NamedPlace } from './block-builder.js'
import type { Association } from './dialect.js'
import { isUnseen, kindOf } from './elements.js'
import { Figures } from './figures.js'
import type { LineStyle } from './line-style.js'
import { lacksMarks } from './quotation-marks.js'
import { isQuotation, quotePartOf } from './read-quotes.js'
import { layoutCell, rowsOf } from './read-table.js'

const WORD = /^[\p{L}\p{N}"“„«‘']/u

/** What a body of markup holds. Ranges go by its own blocks. */
export interface BodyReading {
  body: Block[]
  quotes: Article['quotes']
  associations: Association[]
  /** The dateline, where it is marked as such at the head of the text. */
  dateline?: string
  named: NamedPlace[]
  /** How many blocks stand above the text by what they say that they are. */
  above?: number
}

export interface ReadBodyOptions {
  /** Associations that the format names elsewhere, by id: media in the body may refer to them. */
  associations?: readonly Association[]
  /** The same by what elements of a sender's own, and figures, may name: addresses and names of items. */
  byAddress?: ReadonlyMap<string, Association>
  /** Reads elements of a sender's own; nothing for others. */
  foreign?: (node: MarkupElement) => Shown | undefined
}

/** What an element of a sender's own shows: something with words, or what is known by an address, or HTML. */
export interface Shown {
  media?: Omit<Association, 'id'>
  address?: string | undefined
  html?: string
}

/** Where an element stands. */
interface State {
  style: LineStyle
  /** The lists that are open: whether each is numbered. */
  lists: readonly boolean[]
}

/**
 * Reads the body of an article from HTML, XHTML or NITF: nodes in, blocks out. Every word of the text is kept: elements
 * that are not known are read through. Two line breaks part paragraphs, one is a line feed. `q`, and blocks with a
 * `quote-source`, are quotations where they say who speaks.
 */
export function readBody(nodes: readonly MarkupNode[], options: ReadBodyOptions = {}): BodyReading {
  const { associations = [], byAddress, foreign } = options
  const known = new Map(associations.map((association) => [association.id, association]))
  return readNodes(nodes, new Figures(known, byAddress), foreign)
}

function readNodes(nodes: readonly MarkupNode[], figures: Figures, foreign: ReadBodyOptions['foreign']): BodyReading {
  const blocks = new BlockBuilder()
  let dateline: string | undefined
  visitAll(nodes, { style: { type: 'paragraph' }, lists: [] })
  const quotes = blocks.finish()
  const reading: BodyReading = { body: blocks.body, quotes, associations: figures.found, named: blocks.named }
  if (dateline !== undefined) reading.dateline = dateline
  if (blocks.countAbove > 0) reading.above = blocks.countAbove
  return reading

  function visitAll(children: readonly MarkupNode[], state: State): void {
    for (const [at, child] of children.entries()) {
      if (typeof child === 'string') addText(children, at, state)
      else if (!isUnseen(child) && !figures.isCaption(child)) visit(child, state, children[at + 1])
    }
  }

  function addText(children: readonly MarkupNode[], at: number, { style }: State): void {
    blocks.add((style.type === 'preformatted' ? children[at] : withoutIndent(children, at)) as string, style)
  }

  function visit(node: MarkupElement, state: State, behind: MarkupNode | undefined): void {
    const { name } = node
    switch (figures.isShown(node) ? 'media' : kindOf(name)) {
      case undefined:
        if (isDateline(node)) readDateline(node, state, behind)
        else if (name === 'frac') blocks.add(fractionOf(node, blocks.ending), state.style)
        else if (name !== 'noscript' || !figures.isCopy(node)) {
          const shown = foreign?.(node)
          if (shown === undefined) readInline(node, state, behind)
          else show(shown)
        }
        break
      case 'break':
        blocks.break(state.style)
        break
      case 'rule':
        push({ type: 'rule' })
        break
      case 'table':
        block(() => readTable(node, state))
        break
      case 'preformatted':
        block(() => inside(node, { ...state, style: { type: 'preformatted' } }))
        break
      case 'heading': {
        const level = Number(attribute(node, 'data-level') ?? name.at(-1))
        block(() => inside(node, { ...state, style: { type: 'heading', level } }))
        break
      }
      case 'list':
        block(() => inside(node, { ...state, lists: [...state.lists, name === 'ol'] }))
        break
      case 'item':
        block(() => inside(node, { ...state, style: itemStyle(state) }))
        break
      case 'blockquote':
        block(() => readBlockquote(node, { ...state, style: { type: 'blockquote' } }))
        break
      case 'media':
        block(() => readMedia(node, state))
        break
      case 'embed':
        push({ type: 'embed', html: printHtml([node]) })
        break
      default:
        readContainer(node, state)
    }
  }

  function inside({ children }: MarkupElement, state: State): void {
    visitAll(children, state)
  }

  /** What is in an element, marked with what the element says of it. */
  function around(node: MarkupElement, state: State): void {
    blocks.around(aboutOf(node), () => inside(node, state))
  }

  function block(read: () => void): void {
    blocks.flush()
    read()
    blocks.flush()
  }

  function push(whole: Block): void {
    blocks.flush()
    blocks.body.push(whole)
  }

  /** A dateline is taken at the head of the text; elsewhere it is parted from what follows. */
  function readDateline(node: MarkupElement, state: State, behind: MarkupNode | undefined): void {
    if (isAtHead(state)) dateline = textIn(node)
    else {
      readInline(node, state, behind)
      // <span class="dateline">ELLERY (XA)</span>The harbour
      if (typeof behind === 'string' && WORD.test(behind)) blocks.add(' ', state.style)
    }
  }

  /** Puts what an element of a sender's own shows where it stands. */
  function show({ media, address, html }: Shown): void {
    if (media !== undefined) push({ type: 'media', ref: figures.add(media, address).id })
    else if (html !== undefined) push({ type: 'embed', html })
  }

  function isAtHead({ style }: State): boolean {
    return style.type === 'paragraph' && dateline === undefined && blocks.isAtHead
  }

  function readInline(node: MarkupElement, state: State, behind: MarkupNode | undefined): void {
    const about = aboutOf(node)
    // an id shows that the text was written here, with its marks
    const hasId = about !== undefined && 'quote' in about && about.quote.id !== undefined
    const isBare = isQuotation(node) && !hasId && lacksMarks(node, blocks.ending, behind)
    blocks.around(about, () => {
      if (isBare) blocks.add('“', state.style)
      inside(node, state)
      if (isBare) blocks.add('”', state.style)
    })
  }

  /** A block that holds others. In a list item it is a line of the item. */
  function readContainer(node: MarkupElement, state: State): void {
    const html = attribute(node, 'data-embed')
    if (html !== undefined) push({ type: 'embed', html })
    else if (isTeaser(node) && state.style.type === 'paragraph') blocks.above(() => around(node, state))
    else if (state.style.type !== 'listItem') block(() => around(node, state))
    else {
      blocks.breakOnce()
      around(node, state)
      blocks.breakOnce()
    }
  }

  /** NITF's block quotation: who is named below it is who speaks. */
  function readBlockquote(node: MarkupElement, state: State): void {
    const credit = childrenOf(node, 'credit')[0]
    const said = textIn(credit)
    if (credit === undefined || said === undefined || quotePartOf(node) !== undefined) {
      around(node, state)
      return
    }
    const children = node.children.filter((child) => child !== credit)
    around({ ...node, attributes: { ...node.attributes, 'quote-source': said }, children }, state)
    block(() => inside(credit, { ...state, style: { type: 'paragraph' } }))
  }

  /** A table; what its cells show stands behind it. */
  function readTable(node: MarkupElement, state: State): void {
    const layout = layoutCell(node)
    if (layout !== undefined) {
      inside(layout, state)
      return
    }
    const caption = textIn(childrenOf(node, 'caption')[0])
    const shown: Block[] = []
    const rows = rowsOf(node, (cell) => {
      const reading = readNodes(cell.children, figures.inPart(), foreign)
      figures.found.push(...reading.associations)
      shown.push(...reading.body.filter(({ type }) => type === 'media' || type === 'embed'))
      return reading.body
    })
    blocks.body.push({ type: 'table', rows, ...(caption !== undefined && { caption }) }, ...shown)
  }

  function readMedia(node: MarkupElement, state: State): void {
    const html = embedIn(node)
    if (html !== undefined) {
      push({ type: 'embed', html })
      return
    }
    const isOwn = node.name === 'figure' && !figures.isKnown(node)
    if (isOwn) figures.enter(node)
    const association = isOwn ? undefined : figures.read(node)
    if (association === undefined) inside(node, state)
    else push({ type: 'media', ref: association.id })
  }
}

/** HTML that NITF has as the object of a `media`. */
function embedIn(node: MarkupElement): string | undefined {
  if (node.name !== 'media') return undefined
  const object = childrenOf(node, 'media-object').find((child) => attribute(child, 'encoding') === 'text/html')
  return stringValue(object).trim() || undefined
}

function isDateline(node: MarkupElement): boolean {
  return node.name === 'span' && attribute(node, 'class') === 'dateline'
}

// <p class="teaser">Ferries sail again.</p><p><span class="dateline">ELLERY (XA) - </span>The harbour …
function isTeaser(node: MarkupElement): boolean {
  return node.name === 'p' && attribute(node, 'class') === 'teaser'
}

function itemStyle({ lists }: State): LineStyle {
  return { type: 'listItem', level: Math.max(1, lists.length), ordered: lists.at(-1) === true }
}
