import type { Paragraph, RootContent } from 'mdast'
import type { Article } from '../../article/index.js'
import { isElement, writeBody } from '../markup/index.js'
import type { Report } from '../shared/index.js'
import { markdownDialect } from './dialect.js'
import { flowOf, oneLine } from './flow.js'
import { textNode } from './phrasing.js'

/** The body of an article as Markdown has it. */
export interface MarkdownBody {
  blocks: RootContent[]
  /** Those of the blocks that a block of the article comes back from. */
  own: RootContent[]
  /** The paragraph that a dateline stands at the head of. */
  first?: Paragraph
}

export function bodyOf(article: Article, { html }: { html: boolean }, report: Report): MarkdownBody {
  const body: MarkdownBody = { blocks: [], own: [] }
  for (const node of writeBody(article, markdownDialect(report, { html })).filter(isElement)) {
    const [...flow] = flowOf(node)
    const [first] = flow
    if (node.name === 'p' && first?.type === 'paragraph') body.first ??= first
    for (const block of flow) {
      body.blocks.push(block)
      // a caption above a table, and a link in place of a video, are no paragraphs of the article
      if (node.name !== 'div' && (node.name !== 'table' || block.type === 'table')) body.own.push(block)
    }
  }
  return body
}

/** The blocks of a body, with the dateline at the head of the first paragraph. */
export function withDateline({ blocks, first }: MarkdownBody, dateline = ''): RootContent[] {
  const text = oneLine(dateline)
  if (text === '' || first === undefined) return blocks
  const [opening, ...others] = first.children
  const begun: Paragraph['children'] =
    opening?.type === 'text'
      ? [textNode(`${text} ${opening.value}`), ...others]
      : [textNode(`${text} `), ...first.children]
  return blocks.map((block) => (block === first ? { ...first, children: begun } : block))
}
