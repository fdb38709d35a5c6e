import { isElement, type MarkupNode } from '../markup/index.js'

const ADDRESSED = ['href', 'src', 'poster'] as const
const ABSOLUTE = /^[a-z][a-z\d+.-]{0,40}:/i

/** Nodes in which relative addresses lead where they do in a page at `base`; as they are, where there is none. */
export function resolveAddresses(nodes: readonly MarkupNode[], base: string | undefined): MarkupNode[] {
  if (base === undefined || !/^https?:\/\//i.test(base) || !URL.canParse(base)) return [...nodes]
  return nodes.map((node) => {
    if (!isElement(node)) return node
    const attributes: Record<string, string> = { ...node.attributes }
    for (const name of ADDRESSED) {
      const address = attributes[name]?.trim()
      if (address === undefined || address === '' || ABSOLUTE.test(address) || !URL.canParse(address, base)) continue
      attributes[name] = new URL(address, base).href
    }
    return { ...node, attributes, children: resolveAddresses(node.children, base) }
  })
}
