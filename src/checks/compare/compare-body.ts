import type { Article, Block, Quote } from '../../article/index.js'
import type { Change } from './change.js'
import { gatherWords, type WordsInBlock } from './changed-words.js'
import { compareBlocks } from './compare-blocks.js'
import { compareQuotes, placeOfQuotes } from './compare-quotes.js'
import { compareSpeakers, createSources } from './compare-speakers.js'
import { type ComparedMatch, compareTexts, type Side } from './compare-texts.js'
import { inOrder, type Placed, placeIn } from './in-order.js'
import { compareLinks } from './links.js'
import { matchBodies } from './match-bodies.js'
import { blockOf } from './match-quotes.js'
import type { MediaMatch } from './media.js'
import { wordsOfQuotes } from './told-words.js'

/** What differs in the body, in its order. */
export function compareBody(before: Article, after: Article, media: MediaMatch['names']): Change[] {
  const bodies = matchBodies(before, after, media)
  const compared = bodies.matches.map((match) => compareTexts(match, bodies))
  const textsAt: Record<Side, ComparedMatch[]> = { before: [], after: [] }
  for (const texts of compared) {
    for (const i of texts.match.before) textsAt.before[i] = texts
    for (const j of texts.match.after) textsAt.after[j] = texts
  }
  const textsOf = (side: Side, quote: Quote) => {
    const block = blockOf(quote)
    return typeof block === 'number' ? textsAt[side][block] : undefined
  }
  const quotes = compareQuotes({ before, after }, bodies, textsOf)
  const requoted = new Set(
    quotes.changes.flatMap(({ change }) => [
      ...('before' in change ? [textsOf('before', change.before)] : []),
      ...('after' in change ? [textsOf('after', change.after)] : []),
    ]),
  )
  const told = wordsOfQuotes(quotes.told)
  const changes: Placed<Change>[] = [...quotes.changes]
  const words: WordsInBlock[] = []
  for (const texts of compared) {
    const { match } = texts
    const found = compareBlocks(texts, told)
    const links = compareLinks(match, before, after)
    for (const change of [found.change, links]) {
      if (change === undefined || isOneSidedMedia(change)) continue
      if (hasOtherPrint(change) && requoted.has(texts)) continue
      changes.push({ change, place: placeIn(match.place, change.kind) })
    }
    for (const changed of found.words) words.push({ block: match.place, words: changed })
  }
  const renamed = words.flatMap(({ words }) => (words.kind === 'name' ? [words] : []))
  const speakers = compareSpeakers({ before, after }, quotes.pairs, renamed, (pair) =>
    placeOfQuotes('speaker', pair, textsOf),
  )
  const isSource = createSources(speakers)
  const untold = words.filter(({ words: { kind, places } }) => kind === 'number' || !isSource(places))
  return inOrder([...changes, ...speakers, ...gatherWords(untold)])

  /** Of an item that only one version has, that it is shown is no further news. */
  function isOneSidedMedia(change: Change): boolean {
    if (change.kind === 'blockAdded') return isUnnamed(after.body[change.after.block], media.after)
    return change.kind === 'blockRemoved' && isUnnamed(before.body[change.before.block], media.before)
  }
}

function isUnnamed(block: Block | undefined, names: MediaMatch['names'][Side]): boolean {
  return block?.type === 'media' && names.has(block.ref) && names.get(block.ref) === undefined
}

function hasOtherPrint(change: Change): boolean {
  return change.kind === 'blockEdited' && change.edits.length === 0 && change.before.type === change.after.type
}
