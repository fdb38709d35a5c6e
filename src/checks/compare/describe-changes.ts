import type { Association, Quote } from '../../article/index.js'
import type { ArticleComparison, Change, TextChange } from './change.js'
import {
  describeBlock,
  describeLinks,
  describeQuotation,
  describeSpeaker,
  describeWords,
} from './describe-body-change.js'
import { describeField } from './describe-field.js'
import { blockOf } from './match-quotes.js'
import { describeEdits, listRisks, shorten } from './wording.js'

/**
 * A comparison for people, in English: a line for each change, in its order, and no text where nothing differs. A quotation
 * that came or went with its paragraph is told in the line of that paragraph. Long texts are cut.
 *
 * Paragraphs are numbered as the blocks of the body are, from 1; numbers are those of the second version, but of what
 * was removed, or was moved from, those of the first.
 */
export function describeChanges({ changes }: ArticleComparison): string {
  const within = quotesInBlocks(changes)
  const lines = changes.flatMap((change) => describe(change, within) ?? [])
  return lines.map((line) => line.replace(/\s+/g, ' ')).join('\n')
}

/** The quotations of blocks that were added or removed, told with those. */
type QuotesInBlocks = Record<'blockAdded' | 'blockRemoved', Map<number, Quote[]>>

function quotesInBlocks(changes: readonly Change[]): QuotesInBlocks {
  const found: QuotesInBlocks = { blockAdded: new Map(), blockRemoved: new Map() }
  for (const change of changes) {
    if (change.kind === 'blockAdded') found.blockAdded.set(change.after.block, [])
    if (change.kind === 'blockRemoved') found.blockRemoved.set(change.before.block, [])
  }
  for (const change of changes) {
    if (change.kind === 'quotationAdded') found.blockAdded.get(blockOf(change.after) as number)?.push(change.after)
    if (change.kind === 'quotationRemoved')
      found.blockRemoved.get(blockOf(change.before) as number)?.push(change.before)
  }
  return found
}

function describe(change: Change, within: QuotesInBlocks): string | undefined {
  switch (change.kind) {
    case 'headline':
    case 'summary':
      return describeText(change)
    case 'blockAdded':
      return describeBlock(change, within.blockAdded.get(change.after.block) ?? [])
    case 'blockRemoved':
      return describeBlock(change, within.blockRemoved.get(change.before.block) ?? [])
    case 'blockMoved':
    case 'blockEdited':
    case 'blockSplit':
    case 'blocksMerged':
      return describeBlock(change, [])
    case 'quotationAdded':
      return within.blockAdded.has(blockOf(change.after) as number) ? undefined : describeQuotation(change)
    case 'quotationRemoved':
      return within.blockRemoved.has(blockOf(change.before) as number) ? undefined : describeQuotation(change)
    case 'quotationMoved':
    case 'quotationAltered':
      return describeQuotation(change)
    case 'number':
    case 'name':
      return describeWords(change)
    case 'speaker':
      return describeSpeaker(change)
    case 'links':
      return describeLinks(change)
    case 'mediaAdded':
      return `${mediaName(change.after)} added`
    case 'mediaRemoved':
      return `${mediaName(change.before)} removed`
    case 'mediaChanged': {
      const { before, after, edits } = change
      return `${mediaName(after)} changed: ${edits.length > 0 ? `caption ${describeEdits(edits)}` : changedKeys(before, after)}`
    }
    default:
      return describeField(change)
  }
}

function describeText({ kind, before, after, edits }: TextChange): string {
  const name = kind === 'headline' ? 'Headline' : 'Summary'
  if (before === undefined) return `${name} added: ${shorten(after ?? '')}`
  if (after === undefined) return `${name} removed: ${shorten(before)}`
  return `${name}: ${shorten(before)} → ${shorten(after)}${listRisks(edits)}`
}

function mediaName({ type, caption, href }: Association): string {
  const name = type.charAt(0).toUpperCase() + type.slice(1)
  const which = caption ?? href
  return which === undefined ? name : `${name} (${shorten(which, 40)})`
}

function changedKeys(before: Association, after: Association): string {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Association)[]
  return keys.filter((key) => key !== 'id' && JSON.stringify(before[key]) !== JSON.stringify(after[key])).join(', ')
}
