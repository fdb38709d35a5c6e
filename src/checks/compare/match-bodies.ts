import type { Article, Block } from '../../article/index.js'
import { comparedBlocks } from './block-text.js'
import type { ComparedBlock } from './change.js'
import { type ComparedMatch, compareTexts, type Side } from './compare-texts.js'
import { matchBlocks } from './match-blocks.js'
import { blockOf, type TextsOf } from './match-quotes.js'
import type { Matchable } from './matchable.js'
import type { MediaMatch, MediaNames } from './media.js'
import { printedKey } from './printed-key.js'
import type { CompareWords } from './word-comparer.js'

/** Two bodies, block against block. */
export interface Bodies {
  compared: ComparedMatch[]
  textsOf: TextsOf
}

/** Matches the blocks of two articles and compares their words. */
export function matchBodies(
  before: Article,
  after: Article,
  names: MediaMatch['names'],
  compareWords: CompareWords,
): Bodies {
  const [a, b] = [comparedBlocks(before), comparedBlocks(after)]
  const matches = matchBlocks(
    before.body.map((block, at) => matchable(block, a[at] as ComparedBlock, names.before)),
    after.body.map((block, at) => matchable(block, b[at] as ComparedBlock, names.after)),
  )
  const compared = matches.map((match) => compareTexts(match, { before: a, after: b }, compareWords))
  const textsAt: Record<Side, ComparedMatch[]> = { before: [], after: [] }
  for (const texts of compared) {
    for (const i of texts.match.before) textsAt.before[i] = texts
    for (const j of texts.match.after) textsAt.after[j] = texts
  }
  const textsOf: TextsOf = (side, quote) => {
    const block = blockOf(quote)
    return typeof block === 'number' ? textsAt[side][block] : undefined
  }
  return { compared, textsOf }
}

function matchable(block: Block, { text }: ComparedBlock, names: MediaNames): Matchable {
  if (block.type === 'media') return { key: `media ${names.get(block.ref) ?? ''}`, text: '' }
  if (block.type === 'embed' || block.type === 'rule') return { key: `${block.type} ${text}`, text }
  const kind = block.type === 'table' ? 'table' : 'text'
  const printed = block.type === 'table' || block.type === 'preformatted' ? text : printedKey(text)
  return { key: `${kind} ${printed}`, kind, text }
}
