import type { Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type ConstructName, defaultHandlers, type Handle, toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import { blocksIn } from './blocks-in.js'
import { withFewerEscapes } from './escapes.js'

/** Of tables that are set in columns. */
const WIDEST_CELL = 40

/** Where text is not phrasing. */
const elsewhere: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw', 'reference', 'titleQuote']

/** What the extensions of Markdown read where CommonMark reads text, and what generators of sites run. */
const unsafe: Unsafe[] = [
  ...['{', '%', '#'].map(
    (character): Unsafe => ({ character, before: '(?<=\\{)', inConstruct: ['phrasing', 'label', 'titleQuote'] }),
  ),
  { character: '~', inConstruct: 'phrasing', notInConstruct: elsewhere },
  // <5@example.org> and <**a**@example.org> are addresses too
  { character: '<', after: '[!-;=?-~]', inConstruct: 'phrasing', notInConstruct: elsewhere },
]

const text: Handle = (node, parent, state, info) =>
  withFewerEscapes(defaultHandlers.text(node, parent, state, info), info)

/** A tree as Markdown: CommonMark with the tables of GFM. */
export function printMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: !hasWideCells(tree) })],
    unsafe,
    handlers: { text, yaml: ({ value }: { value: string }) => `---\n${value}\n---` },
  })
}

/** Whether columns would be padded beyond what helps who reads them; long ones would take more than their text does. */
function hasWideCells({ children }: Root): boolean {
  return blocksIn(children.filter(({ type }) => type === 'table')).some(
    (block) =>
      block.type === 'table' && block.rows.some((cells) => cells.some(({ text }) => text.length > WIDEST_CELL)),
  )
}
