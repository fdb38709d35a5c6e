import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

const autolinks = ['wwwAutolink', 'protocolAutolink', 'emailAutolink']

/** A page without its front matter, and the YAML in that. */
export function pageOf(markdown: string): { yaml: string | undefined; text: string } {
  const [whole, yaml] = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(markdown) ?? []
  return { yaml, text: whole === undefined ? markdown : markdown.slice(whole.length) }
}

/** What the parsers of unified read in GFM, as plain as `toMdast` makes it; of printed addresses links only where told. */
export function parse(markdown: string, { withAddresses = false } = {}): Root {
  const syntax = withAddresses ? [gfm()] : [gfm(), { disable: { null: autolinks } }]
  const tree = fromMarkdown(markdown, {
    extensions: syntax,
    mdastExtensions: gfmFromMarkdown().filter(({ transforms }) => withAddresses || transforms === undefined),
  })
  return plain(tree) as Root
}

/** A tree without what only the parser or only the writer says. */
export function plain(node: Nodes, { withAddresses = true } = {}): Nodes {
  const { position: _, ...rest } = node as unknown as Record<string, unknown>
  const said = Object.fromEntries(Object.entries(rest).filter(([key, value]) => value !== null && key !== 'align'))
  if (said.start === 1) delete said.start
  if (said.title === '') delete said.title
  const { children } = said as { children?: Nodes[] }
  if (children === undefined) return said as unknown as Nodes
  const all = children
    .filter(({ type }) => type !== 'yaml')
    .flatMap((child) => {
      const made = plain(child, { withAddresses })
      return !withAddresses && made.type === 'link' && isAddress(made.url, textOf(made)) ? made.children : [made]
    })
  return { ...said, children: joined(all) } as unknown as Nodes
}

function joined(nodes: readonly Nodes[]): Nodes[] {
  const found: Nodes[] = []
  for (const node of nodes) {
    const last = found.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      found[found.length - 1] = { ...last, value: last.value + node.value }
    else found.push(node)
  }
  return found
}

function isAddress(url: string, text: string): boolean {
  return [text, `http://${text}`, `mailto:${text}`].includes(url)
}

/** The words in a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : node.type === 'break' ? '\n' : ''
}
