import type { Block, Quote } from '../../article/index.js'
import type { WordEdit } from '../words/word-edit.js'
import type { Change, ComparedBlock, LinksChange, SpeakerChange, WordsChange } from './change.js'
import { isSameKind } from './compare-blocks.js'
import { blockOf } from './match-quotes.js'
import { countMarks } from './stands-in.js'
import { describeEdits, describeLists, enumerate, inQuotes, shorten } from './wording.js'

type BlockChange = Extract<Change, { kind: `block${string}` }>
type QuotationChange = Extract<Change, { kind: `quotation${string}` }>

const nouns: Record<Block['type'], string> = {
  paragraph: 'paragraph',
  heading: 'heading',
  listItem: 'list item',
  blockquote: 'block quotation',
  preformatted: 'preformatted text',
  table: 'table',
  media: 'media',
  embed: 'embed',
  rule: 'rule',
}

/** @param quotes quotations that came or went with the block */
export function describeBlock(change: BlockChange, quotes: readonly Quote[]): string {
  switch (change.kind) {
    case 'blockAdded':
      return `${nameOf(change.after)} added${speakersIn(quotes)}${begins(change.after)}`
    case 'blockRemoved':
      return `${nameOf(change.before)} removed${speakersIn(quotes)}${begins(change.before)}`
    case 'blockMoved': {
      const { before, after, edits } = change
      const goal = before.block === after.block ? '' : ` to ${after.block + 1}`
      const moved = `${nameOf(before)} moved${goal}`
      return edits.length === 0 ? `${moved}${begins(after)}` : `${moved} and edited: ${describeEdits(edits)}`
    }
    case 'blockSplit':
      return `${nameOf(change.before)} split into ${numbersOf(change.after)}${edited(change.edits)}`
    case 'blocksMerged': {
      const numbers = numbersOf(change.before)
      return `${capitalised(numbers)} merged into ${change.after.block + 1}${edited(change.edits)}`
    }
    case 'blockEdited': {
      const { before, after, edits } = change
      const retyped = !isSameKind(before, after)
      const kind = before.type === after.type ? `of level ${after.level ?? 1}` : `a ${nounOf(after)}`
      const name = retyped ? `${nameOf(before)} is now ${kind}` : nameOf(after)
      if (edits.length > 0) return `${name}: ${describeEdits(edits)}`
      return retyped ? name : `${name}: ${describePrint(before.text, after.text)}`
    }
  }
}

function describePrint(before: string, after: string): string {
  return countMarks(before) === countMarks(after)
    ? 'only punctuation, capitals, accents, signs or spaces'
    : 'other quotation marks, the same words'
}

export function describeQuotation(change: QuotationChange): string {
  const quote = 'after' in change ? change.after : change.before
  const where = `in paragraph ${numberOf(quote)}`
  switch (change.kind) {
    case 'quotationAdded':
      return change.unmarked
        ? `Now in quotation marks ${where}: ${said(quote)}`
        : `Quotation added ${where}: ${said(quote)}`
    case 'quotationRemoved':
      return change.unmarked
        ? `No longer in quotation marks ${where}: ${said(quote)}`
        : `Quotation removed ${where}: ${said(quote)}`
    case 'quotationMoved':
      return `Quotation moved${fromTo(change.before, quote)}: ${said(quote)}`
    case 'quotationAltered': {
      const { before, after, edits, moved } = change
      const from = moved ? ` and moved${fromTo(before, after)}` : ` ${where}`
      const marks = describeMarks(before.type, after.type)
      const told = [...(marks === undefined ? [] : [marks]), ...(edits.length > 0 ? [describeEdits(edits)] : [])]
      return `Quotation${speakerOf(after)} altered${from}: ${told.join('; ') || 'other words in marks'}`
    }
  }
}

/** `Number in paragraph 2: 40 people → 14 people` */
export function describeWords({ kind, before, after, places }: WordsChange): string {
  const where = enumerateBlocks(places.map((place) => place.after))
  return `${capitalised(kind)} in ${where}: ${shorten(before)} → ${shorten(after)}`
}

export function describeSpeaker({ before = 'nobody', after = 'nobody', quotes }: SpeakerChange): string {
  const [first] = quotes
  const numbers = quotes.map((pair) => numberOf(pair.after))
  const where = enumerateParagraphs(numbers.filter((number) => typeof number === 'number')) || `the ${numbers[0]}`
  const words =
    quotes.length === 1 ? inQuotes((first?.after.text ?? '').replace(lastComma, '')) : `${quotes.length} quotations`
  return `Speaker in ${where}: ${before} → ${after}, of ${words}`
}

export function describeLinks({ before, after }: LinksChange): string {
  return `Links in paragraph ${after.block + 1}: ${describeLists(before.hrefs, after.hrefs)}`
}

function nounOf({ type }: ComparedBlock): string {
  return nouns[type]
}

function nameOf(block: ComparedBlock): string {
  return `${capitalised(nounOf(block))} ${block.block + 1}`
}

function numbersOf(blocks: readonly ComparedBlock[]): string {
  return `paragraphs ${enumerate(blocks.map(({ block }) => block + 1))}`
}

function begins({ text }: ComparedBlock): string {
  return text === '' ? '' : `: ${shorten(text)}`
}

function edited(edits: readonly WordEdit[]): string {
  return edits.length === 0 ? '' : `: ${describeEdits(edits)}`
}

function speakersIn(quotes: readonly Quote[]): string {
  const names = new Set(quotes.map(({ speaker }) => speaker?.name ?? 'somebody'))
  return names.size === 0 ? '' : `, quoting ${enumerate([...names])}`
}

const lastComma = /[,，]$/

function said(quote: Quote): string {
  return `${inQuotes(quote.text.replace(lastComma, ''))}${quote.speaker === undefined ? '' : `, ${quote.speaker.name}`}`
}

function speakerOf({ speaker }: Quote): string {
  return speaker === undefined ? '' : ` of ${speaker.name}`
}

function numberOf(quote: Quote): number | string {
  const block = blockOf(quote)
  return typeof block === 'number' ? block + 1 : block
}

// where paragraphs came or went before it, another one may have the same number
function fromTo(before: Quote, after: Quote): string {
  const [from, to] = [numberOf(before), numberOf(after)]
  return from === to ? ` to another paragraph, now ${to}` : ` from paragraph ${from} to ${to}`
}

function describeMarks(before: Quote['type'], after: Quote['type']): string | undefined {
  if (before === after) return undefined
  if (before === 'indirect') return 'now in marks'
  if (after === 'indirect') return 'no longer in marks'
  return after === 'direct' ? 'now all in marks' : 'now in marks in part'
}

function enumerateParagraphs(numbers: readonly number[]): string {
  const each = [...new Set(numbers)]
  return each.length === 0 ? '' : `paragraph${each.length > 1 ? 's' : ''} ${enumerate(each)}`
}

/** `paragraphs 1 and 2`, `paragraph 1 and table 4` */
function enumerateBlocks(blocks: readonly Pick<ComparedBlock, 'block' | 'type'>[]): string {
  if (blocks.every(({ type }) => type === 'paragraph')) return enumerateParagraphs(blocks.map(({ block }) => block + 1))
  return enumerate([...new Set(blocks.map(({ type, block }) => `${nouns[type]} ${block + 1}`))])
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
