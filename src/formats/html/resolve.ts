import { attribute, findElement, isElement, isOfWeb, type MarkupElement, type MarkupNode } from '../markup/index.js'
import { hasWord } from './roles.js'

const plain = ['href', 'src', 'data-src', 'data-lazy-src'] as const
const sets = ['srcset', 'data-srcset'] as const

/**
 * A page with its relative addresses in full, where its own is known: as given, else as the page says it (`canonical`,
 * `og:url`); a `base` goes before. What has a protocol stays as it is.
 */
export function resolveAddresses(nodes: readonly MarkupNode[], given: string | undefined): readonly MarkupNode[] {
  const base = baseOf(nodes, given)
  return base === undefined ? nodes : nodes.map((node) => resolved(node, base))
}

function baseOf(nodes: readonly MarkupNode[], given: string | undefined): string | undefined {
  const page =
    given ??
    saidBy(nodes, 'href', (node) => node.name === 'link' && hasWord(node, 'rel', 'canonical')) ??
    saidBy(nodes, 'content', (node) => node.name === 'meta' && attribute(node, 'property')?.toLowerCase() === 'og:url')
  const base = saidBy(nodes, 'href', ({ name }) => name === 'base')
  return [base && inFull(base, page), page].find((url) => url !== undefined && isOfWeb(url))
}

function saidBy(
  nodes: readonly MarkupNode[],
  name: string,
  isWanted: (node: MarkupElement) => boolean,
): string | undefined {
  return attribute(findElement(nodes, isWanted), name)
}

function resolved(node: MarkupNode, base: string): MarkupNode {
  if (!isElement(node)) return node
  const attributes: Record<string, string> = { ...node.attributes }
  for (const name of plain) {
    const address = attribute(node, name)
    if (address !== undefined) attributes[name] = inFull(address, base)
  }
  for (const name of sets) {
    // <img srcset="gate-1.jpg 1x, gate-2.jpg 2x">: the first is the one that is read
    const [address, ...others] = attribute(node, name)?.split(/\s/) ?? []
    if (address !== undefined) attributes[name] = [inFull(address, base), ...others].join(' ')
  }
  return { ...node, attributes, children: node.children.map((child) => resolved(child, base)) }
}

function inFull(address: string, base: string | undefined): string {
  try {
    new URL(address)
    return address
  } catch {
    try {
      return new URL(address, base).href
    } catch {
      return address
    }
  }
}
