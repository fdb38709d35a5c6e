import type { Block } from '../../../article/index.js'
import { type Move, marksBehind, moveQuotes } from '../../../article/plain.js'
import type { BodyReading } from './read-body.js'

// OSLO (AP) — Rain fell.    MADRID (EFE).- Llueve.
//     ^^^^^^^               ^^^^^^^^ what parts a place from the text
const PARTED = /^\s{0,3}(?:\([^()]{1,40}\)\s{0,3})?(?:\.-{1,2}|—|–|-{1,2}|_|:)(?=\s)/
const ENDS_PARTED = /(?:—|–|-|_|:)$/
// By Ana Ruiz
const BYLINE = /^(?:by|von|par|por)\s[^.!?]{1,100}$/i

/**
 * Takes a dateline off the head of the body, where the first paragraph begins with just its text and a dash or colon
 * parts it from what follows; headings, pictures, a byline and a teaser may stand above. The dateline with that dash is given
 * back; else the text that was given. What is set in bold or italics with the dateline is so no longer.
 */
export function takeDateline(reading: BodyReading, text: string): string {
  const { body, above = 0 } = reading
  const at = body.findIndex((block, index) => index >= above && !standsAbove(block, text))
  const first = body[at]
  if (first?.type !== 'paragraph' || !first.text.startsWith(text)) return text
  const parted = ENDS_PARTED.test(text) ? '' : PARTED.exec(first.text.slice(text.length))?.[0]
  if (parted === undefined) return text
  const taken = text + parted
  const rest = first.text.slice(taken.length)
  const length = taken.length + rest.length - rest.trimStart().length
  if (length >= first.text.length) return text
  const move: Move = (range) => {
    if (range.block !== at) return range
    return range.start < length ? undefined : { ...range, start: range.start - length, end: range.end - length }
  }
  const marks = marksBehind(first.marks ?? [], length, length)
  const quotes = moveQuotes(reading.quotes, move)
  if (marks === undefined || quotes === undefined) return text
  reading.quotes = quotes
  reading.named = reading.named.flatMap((name) => move(name) ?? [])
  if (marks.length > 0) first.marks = marks
  else delete first.marks
  first.text = first.text.slice(length)
  return taken
}

function standsAbove(block: Block, dateline: string): boolean {
  if (block.type === 'heading' || block.type === 'media') return true
  return block.type === 'paragraph' && BYLINE.test(block.text) && !block.text.startsWith(dateline)
}
