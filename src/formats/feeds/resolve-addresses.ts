import { isElement, type MarkupNode } from '../markup/index.js'

const ADDRESSED = ['href', 'src', 'poster'] as const
const ABSOLUTE = /^[a-z][a-z\d+.-]{0,40}:/i
const WEB = /^https?:\/\//i

/** A relative address as it leads in a page at `base`; as it is, where that is no page of the web. */
export function resolveAddress(given: string, base: string | undefined): string {
  const address = given.trim()
  if (address === '' || ABSOLUTE.test(address) || base === undefined || !WEB.test(base)) return given
  return URL.canParse(address, base) ? new URL(address, base).href : given
}

/** Nodes in which relative addresses lead where they do in a page at `base`; as they are, where there is none. */
export function resolveAddresses(nodes: readonly MarkupNode[], base: string | undefined): MarkupNode[] {
  if (base === undefined || !WEB.test(base) || !URL.canParse(base)) return [...nodes]
  return nodes.map((node) => {
    if (!isElement(node)) return node
    const attributes: Record<string, string> = { ...node.attributes }
    for (const name of ADDRESSED) {
      const address = attributes[name]
      if (address !== undefined) attributes[name] = resolveAddress(address, base)
    }
    return { ...node, attributes, children: resolveAddresses(node.children, base) }
  })
}
