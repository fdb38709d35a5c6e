import type { Quote, Range } from '../article/index.js'
import { type ArticleTexts, quoteText } from '../article/plain.js'
import { type Cast, comparePlaces, type Member, type Passage } from '../people/reading.js'
import type { Token } from '../text/index.js'
import type { Attribution } from './attribution.js'
import { certaintyOf } from './certainty.js'
import { findAttributions } from './find.js'
import type { Languages, Stretch } from './grammar.js'
import { resolveSpeakers, type Spoken } from './speakers/resolve.js'

/** A quotation as an article holds it; its `id` is empty, and for the one who reads on to give. */
export interface ReadQuote {
  quote: Omit<Quote, 'speaker'>
  /** Who spoke, without an id. */
  speaker?: NonNullable<Quote['speaker']>
  /** The member of the cast who that is. */
  member?: Member
}

/** The quotations of passages that were read with `classifierOf` and whose cast is known, in order of the text. */
export function readQuotes(
  texts: ArticleTexts,
  passages: readonly Passage[],
  cast: Cast,
  languages: Languages,
): ReadQuote[] {
  const attributions = findAttributions(passages, languages)
  attributions.sort((a, b) => comparePlaces(a.content[0], b.content[0]))
  return resolveSpeakers(attributions, cast, passages, languages).map((spoken) => readQuote(texts, spoken))
}

function readQuote(texts: ArticleTexts, { attribution, sourceKind, speaker }: Spoken): ReadQuote {
  const content = attribution.content.map((part) => rangeOf(part.passage, part))
  const type = typeOf(attribution)
  const quote: ReadQuote['quote'] = {
    id: '',
    type,
    text: quoteText(texts, content),
    content,
    certainty: certaintyOf(attribution, type, speaker),
  }
  const { cue, source } = attribution
  if (cue !== undefined) {
    quote.cue = rangeOf(cue.passage, cue)
    if (cue.form.lemma !== '') quote.cue.lemma = cue.form.lemma
  }
  if (source !== undefined && sourceKind !== undefined) {
    const { block, start, end } = rangeOf(source.passage, source)
    quote.source = { block, start, end, kind: sourceKind }
  }
  if (speaker === undefined) return { quote }
  quote.via = speaker.via
  const { name, kind, member } = speaker
  return member === undefined ? { quote, speaker: { name, kind } } : { quote, speaker: { name, kind }, member }
}

/** In marks, in the reporter's words, or both; punctuation between does not count. */
function typeOf({ content }: Attribution): Quote['type'] {
  let marked = 0
  let plain = 0
  for (const { passage, first, last } of content) {
    for (let at = first; at < last; at++) {
      const { kind } = passage.tokens[at] as Token
      if (kind !== 'word' && kind !== 'number') continue
      if (passage.quoted[at] === -1) plain++
      else marked++
    }
  }
  if (marked === 0) return 'indirect'
  return plain === 0 ? 'direct' : 'mixed'
}

function rangeOf(passage: Passage, { first, last }: Stretch): Range {
  return {
    block: passage.block,
    start: passage.tokens[first]?.start ?? 0,
    end: passage.tokens[last - 1]?.end ?? 0,
  }
}
