import type { Article, Block } from '../../article/index.js'
import { comparedBlock } from './block-text.js'
import type { ComparedBlock } from './change.js'
import { type BlockMatch, type Matchable, matchBlocks } from './match-blocks.js'
import type { MediaMatch, MediaNames } from './media.js'
import { printedKey } from './printed-key.js'

/** Two bodies and how they lie against one another. */
export interface Bodies {
  before: ComparedBlock[]
  after: ComparedBlock[]
  matches: BlockMatch[]
  /** The match that a block is in. */
  matchBefore: BlockMatch[]
  matchAfter: BlockMatch[]
}

/** Matches the blocks of two articles. Media that only one of them has are no blocks here: they are told as media. */
export function matchBodies(before: Article, after: Article, names: MediaMatch['names']): Bodies {
  const a = before.body.map((_, block) => comparedBlock(before, block))
  const b = after.body.map((_, block) => comparedBlock(after, block))
  const matches = matchBlocks(
    before.body.map((block, at) => matchable(block, a[at] as ComparedBlock, names.before)),
    after.body.map((block, at) => matchable(block, b[at] as ComparedBlock, names.after)),
  )
  const matchBefore: BlockMatch[] = []
  const matchAfter: BlockMatch[] = []
  for (const match of matches) {
    for (const i of match.before) matchBefore[i] = match
    for (const j of match.after) matchAfter[j] = match
  }
  return { before: a, after: b, matches, matchBefore, matchAfter }
}

function matchable(block: Block, { text }: ComparedBlock, names: MediaNames): Matchable {
  if (block.type === 'media') return { key: `media ${names.get(block.ref) ?? ''}`, text: '' }
  if (block.type === 'embed' || block.type === 'rule') return { key: `${block.type} ${text}`, text }
  const kind = block.type === 'table' ? 'table' : 'text'
  const printed = block.type === 'table' || block.type === 'preformatted' ? text : printedKey(text)
  return { key: `${kind} ${printed}`, kind, text }
}
