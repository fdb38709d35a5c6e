import type { Article } from '../../article/index.js'
import type { Change } from './change.js'
import { gatherWords, sortEdits } from './changed-words.js'
import { compareBlocks, isSameKind } from './compare-blocks.js'
import { compareQuotes, placeOfQuotes } from './compare-quotes.js'
import { compareSpeakers } from './compare-speakers.js'
import type { ComparedMatch } from './compare-texts.js'
import { inOrder, type Placed, placeIn } from './in-order.js'
import { compareLinks } from './links.js'
import { matchBodies } from './match-bodies.js'
import { isOneSided, type MediaMatch } from './media.js'
import { editsBeside, wordsOfQuotes } from './told-words.js'
import { withoutSources } from './without-sources.js'
import type { CompareWords } from './word-comparer.js'

/** What differs in the body, in its order. */
export function compareBody(
  before: Article,
  after: Article,
  media: MediaMatch['names'],
  compareWords: CompareWords,
): Change[] {
  const { compared, textsOf } = matchBodies(before, after, media, compareWords)
  const quotes = compareQuotes({ before, after }, textsOf, compareWords)
  const told = wordsOfQuotes(quotes.told)
  const requoted = new Set<ComparedMatch | undefined>()
  for (const { change } of quotes.changes) {
    if ('before' in change) requoted.add(textsOf('before', change.before))
    if ('after' in change) requoted.add(textsOf('after', change.after))
  }
  const sorted = compared.map((texts) => sortEdits(editsBeside(told, texts, compareWords), texts))
  const corrected = sorted.flatMap(({ words }) => words)
  const speakers = compareSpeakers({ before, after }, quotes.pairs, corrected, (pair) =>
    placeOfQuotes('speaker', pair, textsOf),
  )
  const untold = withoutSources(
    sorted,
    speakers.map(({ change }) => change),
  )
  const changes: Placed<Change>[] = [...quotes.changes, ...speakers, ...gatherWords(untold)]
  for (const { texts, edits } of untold) {
    const { match } = texts
    for (const change of [compareBlocks(texts, edits), compareLinks(match, before, after)]) {
      // marks around a quotation that is told of, media that are told as media
      if (change === undefined || (requoted.has(texts) && hasOtherPrint(change))) continue
      if (change.kind === 'blockRemoved' && isOneSided(before, change.before.block, media.before)) continue
      if (change.kind === 'blockAdded' && isOneSided(after, change.after.block, media.after)) continue
      changes.push({ change, place: placeIn(match.place, change.kind) })
    }
  }
  return inOrder(changes)
}

function hasOtherPrint(change: Change): boolean {
  return change.kind === 'blockEdited' && change.edits.length === 0 && isSameKind(change.before, change.after)
}
