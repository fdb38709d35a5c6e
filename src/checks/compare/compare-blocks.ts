import type { WordEdit } from '../words/word-edit.js'
import type { BlockAdded, BlockEdited, BlockMoved, BlockRemoved, BlockSplit, BlocksMerged } from './change.js'
import { type ChangedWords, readChangedWords } from './changed-words.js'
import type { ComparedMatch } from './compare-texts.js'
import { editsBeside, type ToldWords } from './told-words.js'

type BlockChange = BlockAdded | BlockRemoved | BlockMoved | BlockEdited | BlockSplit | BlocksMerged

/** What became of a block, or of blocks that were split or merged, and the numbers and names in it that became others. */
export function compareBlocks(texts: ComparedMatch, told: ToldWords): { change?: BlockChange; words: ChangedWords[] } {
  const { match, before, after } = texts
  const [one, other] = [before.blocks[0], after.blocks[0]]
  if (one === undefined || other === undefined) {
    if (one !== undefined) return { change: { kind: 'blockRemoved', before: one }, words: [] }
    return other === undefined ? { words: [] } : { change: { kind: 'blockAdded', after: other }, words: [] }
  }
  const { edits, words } = sortEdits(texts, told)
  const moved = match.moved && ({ moved: true } as const)
  if (after.blocks.length > 1) {
    return { change: { kind: 'blockSplit', before: one, after: after.blocks, ...moved, edits }, words }
  }
  if (before.blocks.length > 1) {
    return { change: { kind: 'blocksMerged', before: before.blocks, after: other, ...moved, edits }, words }
  }
  if (match.moved) return { change: { kind: 'blockMoved', before: one, after: other, edits }, words }
  const hasOtherPrint = texts.differs && texts.edits.length === 0
  if (edits.length === 0 && !hasOtherPrint && one.type === other.type) return { words }
  return { change: { kind: 'blockEdited', before: one, after: other, edits }, words }
}

/** The edits that nothing else tells, and the numbers and names that are told by themselves. */
function sortEdits(texts: ComparedMatch, told: ToldWords): { edits: WordEdit[]; words: ChangedWords[] } {
  const edits: WordEdit[] = []
  const words: ChangedWords[] = []
  for (const edit of editsBeside(told, texts)) {
    const changed = readChangedWords(edit, texts)
    if (changed === undefined) edits.push(edit)
    else words.push(changed)
  }
  return { edits, words }
}
