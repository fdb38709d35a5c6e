import type { Span } from '../../text/index.js'
import type { PlacedWords, WordEdit } from '../words/word-edit.js'
import type { BlockWords, ComparedBlock } from './change.js'
import type { BlockMatch } from './match-blocks.js'
import { printedKey } from './printed-key.js'
import { createSpanIndex } from './span-index.js'
import type { CompareWords } from './word-comparer.js'

export type Side = 'before' | 'after'

/** The blocks on one side of a match, read as one text. */
export interface SideText {
  blocks: ComparedBlock[]
  text: string
  /** Where the text of one of the blocks begins in it. */
  offsetOf(block: number): number
}

/** Two sides of a match, and how their words differ. */
export interface ComparedMatch {
  match: BlockMatch
  before: SideText
  after: SideText
  /** Whether a reader sees a difference in them. */
  differs: boolean
  edits: WordEdit[]
  /** Whether words between two offsets of a side were edited. */
  isEdited(side: Side, start: number, end: number): boolean
}

/** Compares the texts of matched blocks. */
export function compareTexts(
  match: BlockMatch,
  blocks: Record<Side, readonly ComparedBlock[]>,
  compareWords: CompareWords,
): ComparedMatch {
  const before = sideText(match.before.map((block) => blocks.before[block] as ComparedBlock))
  const after = sideText(match.after.map((block) => blocks.after[block] as ComparedBlock))
  const isPair = match.before.length > 0 && match.after.length > 0 && before.blocks[0]?.type !== 'media'
  const differs = isPair && keyOfText(before) !== keyOfText(after)
  const edits = differs ? compareWords(before.text, after.text) : []
  const edited: Partial<Record<Side, (span: Span) => boolean>> = {}
  const isEdited = (side: Side, start: number, end: number) => {
    edited[side] ??= createSpanIndex(edits.flatMap((edit) => edit[side] ?? [])).overlaps
    return edited[side]({ start, end })
  }
  return { match, before, after, differs, edits, isEdited }
}

/** Equal where a reader sees no difference: in preformatted text each space is one. */
function keyOfText({ blocks, text }: SideText): string {
  return blocks.every(({ type }) => type === 'preformatted') ? text : printedKey(text)
}

function sideText(blocks: ComparedBlock[]): SideText {
  const offsets = new Map<number, number>()
  let length = 0
  for (const { block, text } of blocks) {
    offsets.set(block, length)
    length += text.length + 1
  }
  return {
    blocks,
    text: blocks.map(({ text }) => text).join(' '),
    offsetOf: (block) => offsets.get(block) ?? 0,
  }
}

/** The same words with offsets into the block that holds them; nothing where no block holds all of them. */
export function wordsInBlock(
  { blocks, offsetOf }: SideText,
  { text, start, end }: PlacedWords,
): BlockWords | undefined {
  for (const { block, type, text: whole } of blocks) {
    const from = offsetOf(block)
    if (start >= from && end <= from + whole.length) return { block, type, text, start: start - from, end: end - from }
  }
  return undefined
}
