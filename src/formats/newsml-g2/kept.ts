import { elementToXml, isElement, type MarkupElement, stringValue } from '../markup/index.js'
import { readXml } from '../markup/xml.js'
import { createReport } from '../shared/index.js'
import { isQCode } from './codes.js'
import { orders, type Part, single } from './names.data.js'

/** What `extra['newsml-g2']` holds: elements that say what the article does not, by the part of the item they stand in. */
export type Extra = { [Name in Part]?: KeptElement[] }

export interface KeptElement {
  /** The element as XML. */
  xml: string
  /** How the article writes what was read from it; left out where nothing was. The element stands in for that. */
  as?: string
}

/** What an element says, for comparison: without white space that means nothing, and without the order of attributes. */
export function signatureOf(node: MarkupElement, isOuter = true): string {
  const { name, attributes, children } = node
  const given = Object.entries(attributes)
    .filter(([key]) => !isOuter || key !== 'id')
    .map(([key, value]) => `${key}=${JSON.stringify(value.trim())}`)
    .sort()
  const inner = children.map((child) => {
    return isElement(child) ? signatureOf(child, false) : child.replace(/\s+/g, ' ')
  })
  const text = inner.join('').trim()
  const foreign = isForeign(node) ? `{${node.namespace}}` : ''
  return `<${foreign}${[name, ...given].join(' ')}>${text.replace(/> (?=<)/g, '>')}</>`
}

/** An element to be kept, without an id that stands in the article. */
export function keep(node: MarkupElement, written?: MarkupElement): KeptElement {
  const clean = inForm(node)
  const { id, ...attributes } = clean.attributes
  const isIdRead = id !== undefined && written?.attributes.id === id
  const xml = elementToXml(isIdRead ? { ...clean, attributes } : clean)
  return written === undefined ? { xml } : { xml, as: signatureOf(written) }
}

/** The elements kept of one part, parsed: those that stand in for others, and the others. */
export class KeptElements {
  readonly #standIns = new Map<string, MarkupElement[]>()
  readonly #others: MarkupElement[] = []

  constructor(part: Part, extra: unknown) {
    const list: unknown = (extra as Extra | undefined)?.[part]
    if (!Array.isArray(list)) return
    for (const one of list as unknown[]) {
      const { xml, as } = (one ?? {}) as Partial<Record<keyof KeptElement, unknown>>
      const given = typeof xml === 'string' ? parse(xml) : undefined
      const node = given && inForm(given)
      if (node === undefined || !mayStandIn(part, node)) continue
      if (typeof as !== 'string') this.#others.push(node)
      else push(this.#standIns, as, node)
    }
    for (const nodes of this.#standIns.values()) nodes.reverse()
  }

  /** The elements of a part, in its order: those kept in the place of what they were read as, and the others. */
  fill(part: Part, written: readonly MarkupElement[]): MarkupElement[] {
    const nodes = written.map((node) => this.#standInFor(node))
    const present = new Set(nodes.map(({ name }) => name))
    const others = this.#others.filter(({ name }) => {
      const fits = !single.has(name) || !present.has(name)
      present.add(name)
      return fits
    })
    const rank = ({ name }: MarkupElement) => orders[part].get(name) ?? Number.POSITIVE_INFINITY
    return [...nodes, ...others].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
  }

  #standInFor(node: MarkupElement): MarkupElement {
    const kept = this.#standIns.get(signatureOf(node))?.pop()
    if (kept === undefined) return node
    const { id } = node.attributes
    return id === undefined ? kept : { ...kept, attributes: { id, ...kept.attributes } }
  }
}

function push(lists: Map<string, MarkupElement[]>, key: string, node: MarkupElement): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [node])
  else list.push(node)
}

/** Attributes that hold QCodes, one or several. */
const qcodes = new Set(
  `qcode type role rel creator how why pubconstraint jobtitle rendition part encoding format environment idformat
  residrefformat severity scope aspect derivedfrom`.split(/\s+/),
)

const numbers = new Set(['rank', 'relevance', 'confidence', 'width', 'height', 'size', 'wordcount', 'charcount'])
const times = new Set([
  'modified',
  'validfrom',
  'validto',
  'contentCreated',
  'contentModified',
  'expires',
  'firstCreated',
])
const TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?)?$/

/** An element without what the schema would refuse: line feeds in labels, and codes that are no QCodes. */
export function inForm(node: MarkupElement): MarkupElement {
  if (isForeign(node)) return node
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries(node.attributes)) {
    if (isAllowed(key, value.trim())) attributes[key] = value
  }
  const children = node.children.map((child) => (isElement(child) ? inForm(child) : child.replace(/\s+/g, ' ')))
  return { ...node, attributes, children }
}

function isAllowed(key: string, value: string): boolean {
  if (qcodes.has(key)) return value.split(/\s+/).every(isQCode)
  if (numbers.has(key)) return /^\d{1,9}$/.test(value)
  return !times.has(key) || TIME.test(value)
}

function isForeign({ namespace }: MarkupElement): boolean {
  return namespace !== undefined && !namespace.includes('iptc.org/std/nar')
}

// what is of another name space may stand at the end of a part
function mayStandIn(part: Part, node: MarkupElement): boolean {
  if (!isForeign(node)) {
    const isTime = !times.has(node.name) || TIME.test(stringValue(node).trim())
    return isTime && orders[part].has(node.name)
  }
  return part === 'itemMeta' || part === 'contentMeta' || part === 'rightsInfo'
}

function parse(xml: string): MarkupElement | undefined {
  try {
    return readXml(xml, createReport())
  } catch {
    return undefined
  }
}
