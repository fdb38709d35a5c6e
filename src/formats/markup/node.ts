/** An element of XML or HTML, without a parser's own types. */
export interface MarkupElement {
  /** The local name; in small letters where it comes from HTML. */
  name: string
  /** The address of its namespace; left out where there is none, as in HTML. */
  namespace?: string
  /** By name as written: `href`, `xml:lang`. Declarations of namespaces are not among them. */
  attributes: Readonly<Record<string, string>>
  children: MarkupNode[]
  /** The namespaces that prefixes stand for, where any are declared. */
  prefixes?: Readonly<Record<string, string>>
}

/** What an element holds: text, with its entities resolved, or an element. */
export type MarkupNode = string | MarkupElement

/** An element to be written. Attributes and children without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (MarkupNode | undefined)[] = [],
): MarkupElement {
  const given: Record<string, string> = {}
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) given[key] = String(value)
  return { name, attributes: given, children: children.filter((child) => child !== undefined) }
}

export function isElement(node: MarkupNode | undefined): node is MarkupElement {
  return typeof node === 'object'
}

/** The child elements of a node, by local name where one is given. */
export function childrenOf(parent: MarkupElement | undefined, name?: string): MarkupElement[] {
  if (parent === undefined) return []
  return parent.children.filter(
    (node): node is MarkupElement => isElement(node) && (name === undefined || node.name === name),
  )
}

/** The first element of a kind, in the order of the text. */
export function findElement(
  nodes: readonly MarkupNode[],
  isWanted: (node: MarkupElement) => boolean,
): MarkupElement | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue
    const found = isWanted(node) ? node : findElement(node.children, isWanted)
    if (found !== undefined) return found
  }
  return undefined
}

/** The first element at the end of a path of local names. */
export function childAt(parent: MarkupElement | undefined, ...path: readonly string[]): MarkupElement | undefined {
  let at = parent
  for (const name of path)
    at = at?.children.find((node): node is MarkupElement => isElement(node) && node.name === name)
  return at
}

/** All the text in a node, as XPath's `string()` gives it. */
export function stringValue(node: MarkupNode | undefined): string {
  if (node === undefined) return ''
  if (typeof node === 'string') return node
  if (node.children.length === 1 && typeof node.children[0] === 'string') return node.children[0]
  let text = ''
  const open: MarkupNode[] = [node]
  while (open.length > 0) {
    const next = open.pop() as MarkupNode
    if (typeof next === 'string') text += next
    else for (let at = next.children.length - 1; at >= 0; at--) open.push(next.children[at] as MarkupNode)
  }
  return text
}

/** A value of an attribute, without white space at its ends; nothing where it is empty. */
export function attribute(node: MarkupElement | undefined, name: string): string | undefined {
  return node?.attributes[name]?.trim() || undefined
}

/** A whole number that an attribute has; nothing for any other value. */
export function wholeIn(node: MarkupElement | undefined, name: string): number | undefined {
  const text = attribute(node, name)
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
