import type { Article, Block, Mark } from '../../../article/index.js'
import {
  attribute,
  childrenOf,
  fractionOf,
  type MarkupElement,
  type MarkupNode,
  stringValue,
  textIn,
  withoutFunctions,
} from '../node.js'
import { writeHtml } from '../write-html.js'
import type { Association, Named } from './dialect.js'
import { isUnseen, kindOf, markOf, namedKind, partsLine } from './elements.js'
import { Line, type Part } from './line.js'
import { addressIn, partsOfFigure, readNitfMedia, readShown } from './read-media.js'
import { isQuotation, QuoteGatherer, type QuotePart, quotePartOf } from './read-quotes.js'
import { isUnsafeLink } from './safe-link.js'

/** What a body of markup holds. Ranges go by its own blocks. */
export interface BodyReading {
  body: Block[]
  quotes: Article['quotes']
  associations: Association[]
  /** The dateline, where it is marked as such at the head of the text. */
  dateline?: string
  named: (Named & { uri?: string; block: number; start: number; end: number })[]
}

export interface ReadBodyOptions {
  /** Associations that the format names elsewhere, by id: media in the body may refer to them. */
  associations?: readonly Association[]
}

/** Quotation marks of any kind, and what stands for them. */
const MARK_AT_START = /^\s*["'`«»‹›“”„‟‘’‚‛「『]/

// "<q>We won</q>,"   « <q>We won</q> »
const OPENS_BEFORE = /["'`«»‹›“„‟‘‚‛「『]$|[«‹“„]\s{1,3}$/
const CLOSES_BEHIND = /^(?:["`«»‹›“”„‟‘‛」』]|['’](?!\p{L})|\s{1,3}[»›])/u

type Row = Extract<Block, { type: 'table' }>['rows'][number]

type About = { mark: Mark['type']; href?: string } | { quote: QuotePart } | { named: Named & { uri?: string } }

type Style =
  | { type: 'paragraph' | 'blockquote' | 'preformatted' }
  | { type: 'heading'; level: number }
  | { type: 'listItem'; level: number; ordered: boolean }

interface State {
  style: Style
  /** The lists that are open: whether each is numbered. */
  lists: readonly boolean[]
}

/**
 * Reads the body of an article from HTML, XHTML or NITF: nodes in, blocks out. Every word of the text is kept: elements
 * that are not known are read through. Two line breaks part paragraphs, one is a line feed. `q`, and blocks with a
 * `quote-source`, are quotations where they say who speaks.
 */
export function readBody(nodes: readonly MarkupNode[], { associations = [] }: ReadBodyOptions = {}): BodyReading {
  return readNodes(nodes, new Map(associations.map((association) => [association.id, association])))
}

function readNodes(nodes: readonly MarkupNode[], known: Map<string, Association>): BodyReading {
  const body: Block[] = []
  const quotes = new QuoteGatherer()
  const found: Association[] = []
  const named: BodyReading['named'] = []
  let dateline: string | undefined
  let line: Line<About> | undefined
  let style: Style = { type: 'paragraph' }
  // what is open goes on in the next line, when one ends inside it
  let hasParagraph = false
  // what figures show, with their captions, and the captions that are read with it
  const captions = new Map<MarkupElement, MarkupElement | undefined>()
  const skipped = new Set<MarkupElement>()
  // what stands behind the node that is visited
  let following: MarkupNode | undefined
  const open: { about: About; part: Part<About> | undefined }[] = []

  for (const node of nodes) visit(node, { style, lists: [] })
  flush()
  const reading: BodyReading = { body, quotes: quotes.finish(body), associations: found, named }
  if (dateline !== undefined) reading.dateline = dateline
  return reading

  function visit(node: MarkupNode, state: State): void {
    if (typeof node === 'string') {
      if (line !== undefined || node.trim() !== '') lineOf(state.style).add(node)
      return
    }
    if (isUnseen(node) || skipped.has(node)) return
    if (captions.has(node)) {
      readFigure(node, state)
      return
    }
    const { name } = node
    switch (kindOf(name)) {
      case undefined:
        if (isDateline(node) && isAtHead(state)) dateline = textIn(node)
        else if (name === 'noscript' && isCopy(node)) return
        else if (name === 'frac') {
          const to = lineOf(state.style)
          to.add(fractionOf(node, to.ending))
        } else around(node, state)
        break
      case 'break':
        breakLine(state)
        break
      case 'rule':
        block(state, () => body.push({ type: 'rule' }))
        break
      case 'table':
        block(state, () => {
          const layout = layoutCell(node)
          if (layout !== undefined) inside(layout, state)
          else readTable(node)
        })
        break
      case 'preformatted':
        block(state, () => inside(node, { ...state, style: { type: 'preformatted' } }))
        break
      case 'heading': {
        const level = Number(attribute(node, 'data-level') ?? name.at(-1))
        block(state, () => inside(node, { ...state, style: { type: 'heading', level } }))
        break
      }
      case 'list':
        block(state, () => inside(node, { ...state, lists: [...state.lists, name === 'ol'] }))
        break
      case 'item':
        block(state, () => inside(node, { ...state, style: itemStyle(state) }))
        break
      case 'blockquote':
        block(state, () => readBlockquote(node, { ...state, style: { type: 'blockquote' } }))
        break
      case 'media':
        readFigure(node, state)
        break
      case 'embed':
        block(state, () => body.push({ type: 'embed', html: writeHtml([node]) }))
        break
      default: {
        const html = attribute(node, 'data-embed')
        if (html === undefined && state.style.type === 'listItem') lineOfItem(() => around(node, state))
        else block(state, () => (html === undefined ? around(node, state) : body.push({ type: 'embed', html })))
      }
    }
  }

  /** A table; what its cells show stands behind it. */
  function readTable(node: MarkupElement): void {
    const caption = textIn(childrenOf(node, 'caption')[0])
    const shown: Block[] = []
    const rows = rowsOf(node, (cell) => {
      const reading = readNodes(cell.children, known)
      found.push(...reading.associations)
      for (const block of reading.body) if (block.type === 'media' || block.type === 'embed') shown.push(block)
      return reading.body
    })
    body.push({ type: 'table', rows, ...(caption !== undefined && { caption }) }, ...shown)
  }

  function inside({ children }: MarkupElement, state: State): void {
    for (const [at, child] of children.entries()) {
      following = children[at + 1]
      visit(child, state)
    }
  }

  function isAtHead({ style: { type } }: State): boolean {
    return type === 'paragraph' && dateline === undefined && !hasParagraph && (line === undefined || line.isBlank)
  }

  /** A block in a list item is a line of it. */
  function lineOfItem(read: () => void): void {
    if (line !== undefined && !line.isBroken) line.break()
    read()
    if (line !== undefined && !line.isBroken) line.break()
  }

  /** What is in an element, marked with what the element says of it. */
  function around(node: MarkupElement, state: State): void {
    const about = aboutOf(node)
    const entry = about && { about, part: line?.open(about) }
    if (entry !== undefined) open.push(entry)
    // HTML has no marks in the text of `q`: browsers set them; an id shows that the text was written here
    const hasId = about !== undefined && 'quote' in about && about.quote.id !== undefined
    const isBare =
      isQuotation(node) &&
      !hasId &&
      !MARK_AT_START.test(stringValue(node)) &&
      !OPENS_BEFORE.test(line?.ending ?? '') &&
      !(typeof following === 'string' && CLOSES_BEHIND.test(following))
    if (isBare) lineOf(state.style).add('“')
    inside(node, state)
    if (isBare) lineOf(state.style).add('”')
    if (entry === undefined) return
    open.pop()
    if (entry.part !== undefined) line?.close(entry.part)
  }

  /** NITF's block quotation: who is named below it is who speaks. */
  function readBlockquote(node: MarkupElement, state: State): void {
    const credit = childrenOf(node, 'credit')[0]
    const said = textIn(credit)
    if (said === undefined || quotePartOf(node) !== undefined) {
      around(node, state)
      return
    }
    const children = node.children.filter((child) => child !== credit)
    around({ ...node, attributes: { ...node.attributes, 'quote-source': said }, children }, state)
    block(state, () => inside(credit as MarkupElement, { ...state, style: { type: 'paragraph' } }))
  }

  function block({ style: outer }: State, read: () => void): void {
    flush()
    read()
    flush()
    style = outer
  }

  function lineOf(wanted: Style): Line<About> {
    if (line === undefined) {
      style = wanted
      line = new Line(wanted.type === 'preformatted')
      for (const entry of open) entry.part = line.open(entry.about)
    }
    return line
  }

  function breakLine({ style: outer }: State): void {
    if (line?.isBroken === true) {
      if (outer.type !== 'listItem') flush()
    } else if (line !== undefined) line.break()
    else style = outer
  }

  function flush(): void {
    if (line === undefined) return
    const { text, parts } = line.finish()
    line = undefined
    for (const entry of open) entry.part = undefined
    if (text.trim() === '') return
    const marks: Mark[] = []
    for (const { start, end, about } of parts) {
      if ('mark' in about)
        marks.push(
          about.href === undefined
            ? { type: about.mark, start, end }
            : { type: about.mark, start, end, href: about.href },
        )
      else if ('quote' in about) quotes.add(about.quote, { block: body.length, start, end })
      else {
        const { kind, name, uri } = about.named
        const place = { kind, name, block: body.length, start, end }
        named.push(uri === undefined ? place : { ...place, uri })
      }
    }
    if (style.type === 'paragraph') hasParagraph = true
    body.push(blockOf(style, text, marks))
  }

  function idOf(node: MarkupElement): string {
    const given = node.name === 'media' ? attribute(node, 'id') : undefined
    if (given !== undefined && !known.has(given)) return given
    let number = known.size + 1
    while (known.has(`m${number}`)) number++
    return `m${number}`
  }

  // <img data-src="a.jpg"><noscript><img src="a.jpg"></noscript>
  //                       ^ for browsers that run no scripts
  function isCopy(node: MarkupElement): boolean {
    const [image, ...others] = childrenOf(node)
    if (image?.name !== 'img' || others.length > 0 || textIn(node) !== undefined) return false
    return found.at(-1)?.href === attribute(image, 'src')
  }

  function mediaOf(node: MarkupElement): Association | undefined {
    if (node.name === 'media') return readNitfMedia(node, idOf(node))
    return readShown(node, captions.get(node), idOf(node))
  }

  function readFigure(node: MarkupElement, state: State): void {
    const html = embedIn(node)
    if (html !== undefined) {
      block(state, () => body.push({ type: 'embed', html }))
      return
    }
    const ref = attribute(node, 'data-media')
    if (node.name === 'figure' && ref === undefined) {
      const { shown, caption } = partsOfFigure(node)
      if (shown !== undefined) {
        captions.set(shown, caption)
        if (caption !== undefined) skipped.add(caption)
      }
      block(state, () => inside(node, state))
      return
    }
    const association = ref === undefined ? mediaOf(node) : known.get(ref)
    if (association === undefined) {
      block(state, () => inside(node, state))
      return
    }
    // a relative address stands in the body only
    const address = association.href ?? addressIn(node)
    if (address !== undefined) association.href = address
    if (!known.has(association.id)) {
      known.set(association.id, association)
      found.push(association)
    }
    block(state, () => body.push({ type: 'media', ref: association.id }))
  }
}

/** HTML that NITF has as the object of a `media`. */
function embedIn(node: MarkupElement): string | undefined {
  if (node.name !== 'media') return undefined
  const object = childrenOf(node, 'media-object').find((child) => attribute(child, 'encoding') === 'text/html')
  return stringValue(object).trim() || undefined
}

/** A line as a block; a first level and no numbers go without saying. */
function blockOf(style: Style, text: string, given: readonly Mark[]): Block {
  const marks = given.length > 0 ? joined(given) : undefined
  let block: Exclude<Block, { type: 'table' | 'media' | 'embed' | 'rule' }>
  if (style.type === 'heading') block = { type: 'heading', text, level: style.level }
  else if (style.type === 'listItem') {
    block = { type: 'listItem', text }
    if (style.level > 1) block.level = style.level
    if (style.ordered) block.ordered = true
  } else block = { type: style.type, text }
  if (marks !== undefined) block.marks = marks
  return block
}

function isDateline(node: MarkupElement): boolean {
  return node.name === 'span' && attribute(node, 'class') === 'dateline'
}

function itemStyle({ lists }: State): Style {
  return { type: 'listItem', level: Math.max(1, lists.length), ordered: lists.at(-1) === true }
}

function aboutOf(node: MarkupElement): About | undefined {
  const quote = quotePartOf(node)
  if (quote !== undefined) return { quote }
  const mark = markOf(node)
  if (mark !== undefined) return { mark }
  const href = node.name === 'a' ? attribute(node, 'href') : undefined
  if (href !== undefined && !isUnsafeLink(href)) return { mark: 'link', href }
  const kind = namedKind(node)
  const name = kind && textIn(withoutFunctions(node))
  if (kind === undefined || name === undefined) return undefined
  const uri = attribute(node, 'value') ?? attribute(node, 'location-code')
  return { named: uri === undefined ? { kind, name } : { kind, name, uri } }
}

/** Marks of a kind that touch or overlap are one: a writer splits those that cross others. */
function joined(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = []
  const last = new Map<string, Mark>()
  for (const mark of marks) {
    const kind = `${mark.type} ${mark.href ?? ''}`
    const before = last.get(kind)
    if (before !== undefined && before.end >= mark.start) before.end = Math.max(before.end, mark.end)
    else {
      all.push(mark)
      last.set(kind, mark)
    }
  }
  // of two over the same words the link goes first, as it goes outside when written
  return all.sort((a, b) => a.start - b.start || b.end - a.end || Number(b.type === 'link') - Number(a.type === 'link'))
}

/** The one cell of a table that parts nothing, where it holds blocks: pages are laid out so. */
function layoutCell(table: MarkupElement): MarkupElement | undefined {
  if (childrenOf(table, 'caption').length > 0) return undefined
  const cells = cellsOf(table)
  const [cell] = cells
  if (cell === undefined || cells.length > 1 || cell.name === 'th') return undefined
  return childrenOf(cell).some(({ name }) => name !== 'br' && partsLine(name)) ? cell : undefined
}

function cellsOf(node: MarkupElement): MarkupElement[] {
  return childrenOf(node).flatMap((child) => (child.name === 'tr' ? childrenOf(child) : cellsOf(child)))
}

type ReadBlocks = (cell: MarkupElement) => readonly Block[]

function rowsOf(node: MarkupElement, blocksOf: ReadBlocks): Row[] {
  return childrenOf(node).flatMap((child) => {
    if (child.name === 'caption') return []
    if (child.name !== 'tr') return rowsOf(child, blocksOf)
    return [childrenOf(child).map((cell) => readCell(cell, blocksOf(cell)))]
  })
}

/** A cell of several lines keeps them, parted by line feeds. */
function readCell(node: MarkupElement, blocks: readonly Block[]): Row[number] {
  let text = ''
  const marks: Mark[] = []
  for (const block of blocks) {
    const line = 'text' in block ? block : { text: wordsOf(block), marks: undefined }
    if (line.text === '') continue
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? line.text : `${text}\n${line.text}`
    for (const mark of line.marks ?? []) marks.push({ ...mark, start: mark.start + start, end: mark.end + start })
  }
  const colSpan = spanOf(node, 'colspan')
  const rowSpan = spanOf(node, 'rowspan')
  return {
    text,
    ...(node.name === 'th' && { header: true }),
    ...(colSpan !== undefined && { colSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
    ...(marks.length > 0 && { marks }),
  }
}

// a table in a cell
function wordsOf(block: Block): string {
  return block.type === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n') : ''
}

function spanOf(node: MarkupElement, name: string): number | undefined {
  const value = Number(attribute(node, name))
  return Number.isInteger(value) && value > 0 ? value : undefined
}
