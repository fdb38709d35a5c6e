import type { WordEdit } from '../words/word-edit.js'
import type {
  BlockAdded,
  BlockEdited,
  BlockMoved,
  BlockRemoved,
  BlockSplit,
  BlocksMerged,
  ComparedBlock,
} from './change.js'
import type { ComparedMatch } from './compare-texts.js'

type BlockChange = BlockAdded | BlockRemoved | BlockMoved | BlockEdited | BlockSplit | BlocksMerged

/** What became of a block, or of blocks that were split or merged; `edits` are those that nothing else tells. */
export function compareBlocks(
  { match, before, after, ...texts }: ComparedMatch,
  edits: WordEdit[],
): BlockChange | undefined {
  const [one, other] = [before.blocks[0], after.blocks[0]]
  if (one === undefined) return other && { kind: 'blockAdded', after: other }
  if (other === undefined) return { kind: 'blockRemoved', before: one }
  const moved = match.moved && ({ moved: true } as const)
  if (after.blocks.length > 1) return { kind: 'blockSplit', before: one, after: after.blocks, ...moved, edits }
  if (before.blocks.length > 1) return { kind: 'blocksMerged', before: before.blocks, after: other, ...moved, edits }
  if (match.moved) return { kind: 'blockMoved', before: one, after: other, edits }
  const hasOtherPrint = texts.differs && texts.edits.length === 0
  const differs = edits.length > 0 || hasOtherPrint || !isSameKind(one, other)
  return differs ? { kind: 'blockEdited', before: one, after: other, edits } : undefined
}

/** Whether blocks are of one type and level. */
export function isSameKind(one: ComparedBlock, other: ComparedBlock): boolean {
  return one.type === other.type && (one.level ?? 1) === (other.level ?? 1)
}
