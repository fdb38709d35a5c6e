import type { Article, Block, Mark, Quote, Range } from '../../article/index.js'
import { mayLink } from '../markup/index.js'

/** The addresses that quotations are taken from: the cue, or who spoke, is linked to where it was said. */
export interface Citations {
  ofQuote(quote: Quote): string | undefined
  ofBlock(block: Block): string | undefined
}

// She <a href="https://example.org/speech">said</a>: “We go.”
//     ^ where it was said

export function citationsIn({ body, quotes }: Article): Citations {
  const byQuote = new Map<Quote, string>()
  const byBlock = new Map<Block, string>()
  for (const quote of quotes) {
    const href = linkAt(quote.cue, body) ?? linkAt(quote.source, body)
    if (href === undefined) continue
    byQuote.set(quote, href)
    for (const { block } of quote.content) {
      const at = typeof block === 'number' ? body[block] : undefined
      if (at?.type === 'blockquote' && !byBlock.has(at)) byBlock.set(at, href)
    }
  }
  return { ofQuote: (quote) => byQuote.get(quote), ofBlock: (block) => byBlock.get(block) }
}

/** How many marks of a block are looked at for each quotation. */
const MOST_MARKS = 100

function linkAt(range: Range | undefined, body: readonly Block[]): string | undefined {
  const block = typeof range?.block === 'number' ? body[range.block] : undefined
  if (range === undefined || block === undefined || !('marks' in block)) return undefined
  const isOver = ({ type, start, end }: Mark) => type === 'link' && start < range.end && end > range.start
  const href = block.marks?.slice(0, MOST_MARKS).find(isOver)?.href
  return href !== undefined && mayLink(href) ? href : undefined
}
