import type { Block, Mark } from '../../../article/index.js'
import type { BodyReading } from './read-body.js'

// OSLO (AP) — Rain fell.    MADRID (EFE).- Llueve.
//     ^^^^^^^               ^^^^^^^^ what parts a place from the text
const PARTED = /^\s{0,3}(?:\([^()]{1,40}\)\s{0,3})?(?:\.-{1,2}|—|–|-{1,2}|_|:)(?=\s)/
const ENDS_PARTED = /(?:—|–|-|_|:)$/
// By Ana Ruiz
const BYLINE = /^(?:by|von|par|por)\s[^.!?]{1,100}$/i
const typography: ReadonlySet<Mark['type']> = new Set(['strong', 'emphasis', 'underline'])

/**
 * Takes a dateline off the head of the body, where the first paragraph begins with just its text and a dash or colon
 * parts it from what follows; headings, pictures and a byline may stand above. The dateline with that dash is given
 * back; else the text that was given. What is set in bold or italics with the dateline is so no longer.
 */
export function takeDateline({ body, quotes, named }: BodyReading, text: string): string {
  const at = body.findIndex((block) => !standsAbove(block, text))
  const first = body[at]
  if (first?.type !== 'paragraph' || !first.text.startsWith(text)) return text
  const parted = ENDS_PARTED.test(text) ? '' : PARTED.exec(first.text.slice(text.length))?.[0]
  if (parted === undefined) return text
  const taken = text + parted
  const rest = first.text.slice(taken.length)
  const length = taken.length + rest.length - rest.trimStart().length
  if (length >= first.text.length) return text
  const ranges = quotes.flatMap(({ content, cue, source }) => [
    ...content,
    ...(cue ? [cue] : []),
    ...(source ? [source] : []),
  ])
  const said = ranges.filter(({ block }) => block === at)
  const { marks = [] } = first
  const isFixed = marks.some(({ type, start }) => start < length && !typography.has(type))
  if (isFixed || said.some(({ start }) => start < length)) return text
  const names = named.filter(({ block }) => block === at)
  for (const range of [...said, ...marks, ...names]) {
    range.start -= length
    range.end -= length
  }
  for (const name of names) if (name.start < 0) named.splice(named.indexOf(name), 1)
  const left = marks.filter(({ end }) => end > 0)
  for (const mark of left) mark.start = Math.max(0, mark.start)
  if (left.length > 0) first.marks = left
  else delete first.marks
  first.text = first.text.slice(length)
  return taken
}

function standsAbove(block: Block, dateline: string): boolean {
  if (block.type === 'heading' || block.type === 'media') return true
  return block.type === 'paragraph' && BYLINE.test(block.text) && !block.text.startsWith(dateline)
}
