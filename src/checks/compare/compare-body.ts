import type { Article, Block, Quote } from '../../article/index.js'
import type { Change } from './change.js'
import { gatherWords } from './changed-words.js'
import { compareBlocks } from './compare-blocks.js'
import { compareQuotes } from './compare-quotes.js'
import { type ComparedMatch, compareTexts, type Side } from './compare-texts.js'
import { inOrder, type Placed, placeIn } from './in-order.js'
import { compareLinks } from './links.js'
import { matchBodies } from './match-bodies.js'
import { blockOf } from './match-quotes.js'
import type { MediaMatch } from './media.js'
import { toldWords } from './told-words.js'

/** What differs in the body, in its order. */
export function compareBody(before: Article, after: Article, names: MediaMatch['names']): Change[] {
  const bodies = matchBodies(before, after, names)
  const compared = bodies.matches.map((match) => compareTexts(match, bodies))
  const textsAt: Record<Side, ComparedMatch[]> = { before: [], after: [] }
  for (const texts of compared) {
    for (const i of texts.match.before) textsAt.before[i] = texts
    for (const j of texts.match.after) textsAt.after[j] = texts
  }
  const quotes = compareQuotes({ before, after }, bodies, (side, quote: Quote) => {
    const block = blockOf(quote)
    return typeof block === 'number' ? textsAt[side][block] : undefined
  })
  const told = toldWords(quotes.told)
  const changes: Placed<Change>[] = [...quotes.changes]
  const words: Parameters<typeof gatherWords>[0][number][] = []
  for (const texts of compared) {
    const { match } = texts
    const found = compareBlocks(texts, told)
    const links = compareLinks(match, before, after)
    for (const change of [found.change, links]) {
      if (change !== undefined && !isOneSidedMedia(change))
        changes.push({ change, place: placeIn(match.place, change.kind) })
    }
    for (const changed of found.words) words.push({ block: match.place, words: changed })
  }
  return inOrder([...changes, ...gatherWords(words)])

  /** Of an item that only one version has, that it is shown is no further news. */
  function isOneSidedMedia(change: Change): boolean {
    if (change.kind === 'blockAdded') return isUnnamed(after.body[change.after.block], names.after)
    return change.kind === 'blockRemoved' && isUnnamed(before.body[change.before.block], names.before)
  }
}

function isUnnamed(block: Block | undefined, names: MediaMatch['names'][Side]): boolean {
  return block?.type === 'media' && names.has(block.ref) && names.get(block.ref) === undefined
}
