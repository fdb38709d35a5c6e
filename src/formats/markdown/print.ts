import type { Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import {
  type ConstructName,
  defaultHandlers,
  type Handle,
  type State,
  toMarkdown,
  type Unsafe,
} from 'mdast-util-to-markdown'
import { blocksIn } from './blocks-in.js'
import { withFewerEscapes, withReferences } from './escapes.js'

/** Of tables that are set in columns. */
const WIDEST_CELL = 40

/** Where text is not phrasing. */
const elsewhere: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw', 'reference', 'titleQuote']

/** What GFM, kramdown, Hugo and MDX read where CommonMark reads text, and what generators of sites run. */
const unsafe: Unsafe[] = [
  // {: onclick="…"}    {::nomarkdown}    ## Rain {.wet}    {{ … }}    {% … %}
  { character: '{', inConstruct: ['phrasing', 'label', 'titleQuote'] },
  // a table of kramdown needs no more than one
  { character: '|', inConstruct: ['phrasing', 'label', 'titleQuote'] },
  // $$ a formula of kramdown $$
  { character: '$', before: '(?<=\\$)', inConstruct: ['phrasing', 'label'], notInConstruct: elsewhere },
  // Term
  // : definition
  { atBreak: true, character: ':' },
  // kramdown takes it for the end of a block
  { atBreak: true, character: '^', after: '[ \t]*(?:[\r\n]|$)' },
  // [^ is a footnote, also in a link
  { character: '^', before: '\\[', inConstruct: 'label', notInConstruct: elsewhere },
  // a program for MDX
  { atBreak: true, character: 'e', after: 'xport[^a-z]' },
  { atBreak: true, character: 'i', after: 'mport[^a-z]' },
  { character: '~', inConstruct: 'phrasing', notInConstruct: elsewhere },
  // <5@example.org> is an address too, and an error for MDX whatever follows
  { character: '<', inConstruct: 'phrasing', notInConstruct: elsewhere },
  { character: '<', inConstruct: 'titleQuote' },
]

const text: Handle = (node, parent, state, info) =>
  withFewerEscapes(defaultHandlers.text(node, parent, state, info), info)

// kramdown shows the backslash of a break; a line of spaces alone would end the paragraph
const lineBreak: Handle & { peek?: Handle } = (node, parent, state, info) => {
  const written = defaultHandlers.break(node, parent, state, info)
  return written === '\\\n' && !info.before.endsWith('\n') ? '  \n' : written
}
lineBreak.peek = () => '\n'

const link: Handle & { peek?: Handle } = (node, parent, state, info) =>
  defaultHandlers.link(node, parent, withReferencesIn(state), info)
link.peek = () => '['

const image: Handle & { peek?: Handle } = (node, parent, state, info) =>
  defaultHandlers.image(node, parent, withReferencesIn(state), info)
image.peek = () => '!'

/** For what is neither phrasing nor flow: its address, its title. */
function withReferencesIn(state: State): State {
  return { ...state, safe: (input, config) => withReferences(state.safe(input, config)) }
}

/** A tree as Markdown: CommonMark with the tables of GFM, in a form that kramdown, Hugo and MDX read the same. */
export function printMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    // <https://example.org> is an error for MDX
    resourceLink: true,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: !hasWideCells(tree) })],
    unsafe,
    handlers: { text, break: lineBreak, link, image, yaml: ({ value }: { value: string }) => `---\n${value}\n---` },
  })
}

/** Whether columns would be padded beyond what helps who reads them; long ones would take more than their text does. */
function hasWideCells({ children }: Root): boolean {
  return blocksIn(children.filter(({ type }) => type === 'table')).some(
    (block) =>
      block.type === 'table' && block.rows.some((cells) => cells.some(({ text }) => text.length > WIDEST_CELL)),
  )
}
