import type { Block } from '../../../article/index.js'
import { cutHead } from '../../../article/plain.js'
import type { BodyReading } from './read-body.js'

// OSLO (AP) — Rain fell.    MADRID (EFE).- Llueve.
//     ^^^^^^^               ^^^^^^^^ what parts a place from the text
const PARTED = /^\s{0,3}(?:\([^()]{1,40}\)\s{0,3})?(?:\.-{1,2}|—|–|-{1,2}|_|:)(?=\s)/
const ENDS_PARTED = /(?:—|–|-|_|:)$/
// By Ana Ruiz
const BYLINE = /^(?:by|von|par|por)\s[^.!?]{1,100}$/i

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
  if (!cutHead(first, said, length)) return text
  for (const name of named.filter(({ block }) => block === at)) {
    if (name.start < length) named.splice(named.indexOf(name), 1)
    else {
      name.start -= length
      name.end -= length
    }
  }
  return taken
}

function standsAbove(block: Block, dateline: string): boolean {
  if (block.type === 'heading' || block.type === 'media') return true
  return block.type === 'paragraph' && BYLINE.test(block.text) && !block.text.startsWith(dateline)
}
