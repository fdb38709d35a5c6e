import type { Block } from '../../article/index.js'
import type { Report } from '../shared/index.js'
import { type BodyText, readBodyText } from './article-body.js'
import type { Node } from './node.js'

/**
 * Adds the updates of a live blog to its body in their order: each its headline as a heading, and its paragraphs. Those
 * whose text stands in `articleBody` already are not added. When each was published is not kept.
 */
export function addUpdates(node: Node, { body, starts }: BodyText, report: Report): void {
  const told = new Set(body.map((block) => ('text' in block ? block.text : '')))
  const added: Block[] = []
  for (const update of node.things('liveBlogUpdate', { textKey: 'articleBody' })) {
    const headline = update.text('headline') ?? update.text('name')
    const text = update.raw('articleBody') ?? update.raw('text') ?? update.raw('description') ?? ''
    const paragraphs = readBodyText(text, undefined).body
    if (headline === undefined && paragraphs.length === 0) node.giveBack('liveBlogUpdate', update)
    else if (paragraphs.length > 0 && paragraphs.every((block) => 'text' in block && told.has(block.text))) continue
    else added.push(...(headline === undefined ? [] : [{ type: 'heading' as const, text: headline }]), ...paragraphs)
  }
  if (added.length === 0) return
  report.changed('liveBlogUpdate', 'read as headings and paragraphs of the body')
  body.push(...added)
  starts.push(...added.map(() => undefined))
}
