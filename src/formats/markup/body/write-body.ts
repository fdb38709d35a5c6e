import type { Article, Block, Mark } from '../../../article/index.js'
import { element, type MarkupElement, type MarkupNode } from '../node.js'
import type { BodyDialect } from './dialect.js'
import { keepLines, nest, type Wrap } from './nest.js'

type ListItem = Extract<Block, { type: 'listItem' }>
type Table = Extract<Block, { type: 'table' }>

/** How deep lists are nested; deeper items are written at this level. */
const DEEPEST_LIST = 50
/** Around the same words a link goes outside a mark, a mark outside a quotation, and a name inside all. */
const RANK = { link: 0, quote: 1, report: 2, mark: 3, named: 4 } as const

/** The body of an article as elements of a format. */
export function writeBody(article: Article, dialect: BodyDialect): MarkupNode[] {
  const wraps = wrapsByBlock(article, dialect)
  const associations = new Map(article.associations?.map((association, at) => [association.id, { association, at }]))
  const nodes: MarkupNode[] = []
  const { body } = article
  const inline = (block: Block & { text: string; marks?: Mark[] }, at: number, lines?: typeof keepLines) => {
    return nest(block.text, [...(wraps.get(at) ?? []), ...wrapsOfMarks(block.marks, dialect, `body[${at}]`)], lines)
  }
  for (let at = 0; at < body.length; at++) {
    const block = body[at] as Block
    if (block.type === 'listItem') {
      const items: { item: ListItem; children: MarkupNode[] }[] = []
      for (; body[at]?.type === 'listItem'; at++)
        items.push({ item: body[at] as ListItem, children: inline(body[at] as ListItem, at) })
      at--
      nodes.push(...writeList(items))
    } else nodes.push(...writeBlock(block, at))
  }
  return nodes

  function writeBlock(block: Exclude<Block, ListItem>, at: number): MarkupNode[] {
    const path = `body[${at}]`
    switch (block.type) {
      case 'paragraph':
        return [element('p', {}, [...leading(at), ...inline(block, at)])]
      case 'heading':
        return [dialect.heading(block, inline(block, at), path)]
      case 'blockquote':
        return [dialect.blockquote([element('p', {}, inline(block, at))], block)]
      case 'preformatted':
        return [dialect.preformatted(block.text, inline(block, at, keepLines), path)]
      case 'table':
        return [writeTable(block, dialect, path)]
      case 'media': {
        const known = associations.get(block.ref)
        return known === undefined ? [] : [dialect.media(known.association, `associations[${known.at}]`)]
      }
      case 'embed': {
        const embed = dialect.embed(block.html, path)
        return embed === undefined ? [] : [embed]
      }
      default:
        return [element('hr')]
    }
  }

  function leading(at: number): MarkupNode[] {
    const text = article.dateline?.text
    if (text === undefined || dialect.dateline === undefined || at !== firstParagraph(body)) return []
    return [dialect.dateline(text), ' ']
  }
}

/** The paragraph that a dateline stands at the head of; -1 where there is none. */
export function firstParagraph(body: readonly Block[]): number {
  return body.findIndex(({ type }) => type === 'paragraph')
}

/** List items as lists, deeper ones in the item before. */
function writeList(items: readonly { item: ListItem; children: MarkupNode[] }[]): MarkupElement[] {
  const lists: MarkupElement[] = []
  const open: { list: MarkupElement; level: number }[] = []
  for (const { item, children } of items) {
    const level = Math.min(item.level ?? 1, DEEPEST_LIST)
    const name = item.ordered === true ? 'ol' : 'ul'
    while (open.length > 0 && (open.at(-1) as { level: number }).level > level) open.pop()
    let top = open.at(-1)
    if (top !== undefined && top.level === level && top.list.name !== name) {
      open.pop()
      top = open.at(-1)
    }
    if (top === undefined || top.level < level) {
      // a level that is skipped gets a list all the same, so that the depth comes back
      for (let depth = (top?.level ?? 0) + 1; depth <= level; depth++) {
        const list = element(name)
        const parent = open.at(-1)?.list
        if (parent === undefined) lists.push(list)
        else {
          if (parent.children.length === 0) parent.children.push(element('li'))
          ;(parent.children.at(-1) as MarkupElement).children.push(list)
        }
        open.push({ list, level: depth })
      }
    }
    ;(open.at(-1) as { list: MarkupElement }).list.children.push(element('li', {}, children))
  }
  return lists
}

function writeTable({ rows, caption }: Table, dialect: BodyDialect, path: string): MarkupElement {
  const lines = rows.map((given, row) => {
    const cells = given.length === 0 && dialect.cell.isNeeded === true ? [{ text: '' }] : given
    return element(
      'tr',
      {},
      cells.map(({ text, header, colSpan, rowSpan, marks }: Table['rows'][number][number], column) => {
        const name = header === true ? dialect.cell.header : dialect.cell.plain
        return element(
          name,
          { colspan: colSpan, rowspan: rowSpan },
          nest(text, wrapsOfMarks(marks, dialect, `${path}.rows[${row}][${column}]`)),
        )
      }),
    )
  })
  return element('table', {}, [caption === undefined ? undefined : element('caption', {}, [caption]), ...lines])
}

function wrapsOfMarks(marks: readonly Mark[] | undefined, dialect: BodyDialect, path: string): Wrap[] {
  return (marks ?? []).map((given, at) => {
    const { href, ...mark }: Mark = given
    const link = href === undefined ? undefined : dialect.link(href, `${path}.marks[${at}].href`)
    return {
      start: mark.start,
      end: mark.end,
      rank: mark.type === 'link' ? RANK.link : RANK.mark,
      make: (children) => dialect.mark({ ...mark, ...(link !== undefined && { href: link }) }, children),
    }
  })
}

function wrapsByBlock(article: Article, dialect: BodyDialect): Map<number, Wrap[]> {
  const wraps = new Map<number, Wrap[]>()
  const add = (
    range: { block: number | string; start: number; end: number } | undefined,
    rank: number,
    make: Wrap['make'],
    drop?: () => void,
  ) => {
    if (range === undefined || typeof range.block !== 'number') return
    const list = wraps.get(range.block) ?? []
    list.push({ start: range.start, end: range.end, rank, make, ...(drop && { drop }) })
    wraps.set(range.block, list)
  }
  const { cue, source, named } = dialect
  for (const quote of article.quotes) {
    const make = dialect.quote(quote)
    if (make === undefined) continue
    for (const range of quote.content) add(range, RANK.quote, make)
    if (cue) add(quote.cue, RANK.report, (children) => cue(quote, children))
    if (source) add(quote.source, RANK.report, (children) => source(quote, children))
  }
  if (named === undefined) return wraps
  const { people = [], organizations = [], places = [] } = article
  const all = [
    { kind: 'person', list: people, path: 'people' },
    { kind: 'organization', list: organizations, path: 'organizations' },
    { kind: 'place', list: places, path: 'places' },
  ] as const
  for (const { kind, list, path } of all) {
    for (const [at, { name, mentions = [] }] of list.entries()) {
      const make: Wrap['make'] = (children) => named({ kind, name }, children)
      const drop = () => dialect.unnamed?.(`${path}[${at}].mentions`)
      for (const range of mentions) add(range, RANK.named, make, drop)
    }
  }
  return wraps
}
