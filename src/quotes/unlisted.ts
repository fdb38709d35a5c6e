import { AUXILIARY, DETERMINER, is, LINK, NAME, PAST_VERB, type Passage } from '../people/reading.js'
import type { Attribution, PlacedStretch } from './attribution.js'
import { unlistedCue } from './cue-forms.js'
import type { Frame, Marked } from './frames.js'
import { isFree, isPunctuation, isSpeakerLike, type Languages, type Stretch, skipAdverbs } from './grammar.js'
import { endOfClause, endOfReport } from './scope.js'
import { sourceAfter } from './sources/source-after.js'
import { sourceBefore } from './sources/source-before.js'
import { subjectOf } from './sources/subject.js'
import { ADVERB, CUE, NOUN_FORM, plays } from './word-classes.js'

/** Tokens before marks within which their verb is looked for. */
const VERB_WITHIN = 16
const SPOKEN_END = /[,?!][\p{Pf}\p{Pi}"'`“”]*$/u

/**
 * The attribution of a passage in marks with a verb that is on no list: `“We walk,” he groused`, `the mayor welcomed “a
 * new day”`, `Lind: “We walk.”`.
 */
export function attributeUnlisted(frame: Frame, item: Marked, languages: Languages): Attribution | undefined {
  return followed(frame, item, languages) ?? announced(frame, item, languages) ?? governed(frame, item, languages)
}

// “We walk,” he groused.    “We walk,” grumbled the mayor.
function followed(frame: Frame, item: Marked, languages: Languages): Attribution | undefined {
  const { passage } = frame
  const { last } = frame
  if (!SPOKEN_END.test(passage.text.slice(item.pair.start, item.pair.end))) return undefined
  const verb = isVerb(passage, item.last, languages) ? item.last : undefined
  const found = sourceAfter(passage, verb === undefined ? item.last : verb + 1, last, languages, 'besideMarks')
  if (found === undefined) return undefined
  const source = withoutAdverbs(passage, found)
  const cue = verb ?? skipAdverbs(passage, source.last, last)
  if (verb === undefined && !isVerb(passage, cue, languages)) return undefined
  return attribution(passage, item, cue, source, 'before')
}

// “We walk!” the mayor softly | sang.
function withoutAdverbs(passage: Passage, { first, last }: Stretch): Stretch {
  let end = last
  while (end > first + 1 && plays(passage, end - 1, ADVERB)) end--
  return { first, last: end }
}

// Lind: “We walk.”    Lind put it plainly: “We walk.”    He issued a statement, “We walk.”
function announced(frame: Frame, item: Marked, languages: Languages): Attribution | undefined {
  const { passage } = frame
  const { first } = frame
  const colon = item.first - 1
  if (colon <= first || !isPunctuation(passage, colon, ':')) return undefined
  const verb = verbBefore(passage, colon, first, languages)
  if (verb !== undefined) {
    const source = sourceBefore(passage, verb, first, languages) ?? subjectOf(passage, { first, last: verb }, languages)
    return source && attribution(passage, item, verb, source, 'after')
  }
  const source = sourceBefore(passage, colon, first, languages)
  // Lind had one answer: “We walk.”
  if (source === undefined || !isSpeakerLike(passage, source, languages)) return undefined
  return attribution(passage, item, colon, source, 'after')
}

// The mayor welcomed “a new day” for the town.    Lind groused that the town “never walks”.
function governed(frame: Frame, item: Marked, languages: Languages): Attribution | undefined {
  const { passage } = frame
  const { first, last } = frame
  const verb = verbBefore(passage, item.first, first, languages)
  if (verb === undefined) return undefined
  const source = sourceBefore(passage, verb, first, languages) ?? subjectOf(passage, { first, last: verb }, languages)
  if (source === undefined) return undefined
  const from = skipLinks(passage, verb + 1, item.first)
  const end = endOfReport(passage, { first: from, last: endOfClause(passage, last) }, languages)
  return attribution(passage, { first: from, last: end }, verb, source, 'after')
}

function skipLinks(passage: Passage, from: number, limit: number): number {
  return from < limit && is(passage, from, LINK) ? from + 1 : from
}

function verbBefore(passage: Passage, end: number, limit: number, languages: Languages): number | undefined {
  for (let at = end - 1; at > Math.max(limit, end - VERB_WITHIN); at--) {
    if (!isFree(passage, at)) return undefined
    if (isVerb(passage, at, languages) && !is(passage, at - 1, DETERMINER)) return at
  }
  return undefined
}

function isVerb(passage: Passage, at: number, { quotes }: Languages): boolean {
  if (!isFree(passage, at) || is(passage, at, NAME, AUXILIARY)) return false
  if (is(passage, at, PAST_VERB)) return true
  if (!plays(passage, at, CUE) || plays(passage, at, NOUN_FORM)) return false
  return quotes.cues.get(passage.lower[at] as string)?.[0]?.form === 'present'
}

function attribution(
  passage: Passage,
  content: Stretch,
  cue: number,
  source: Stretch,
  pattern: Attribution['pattern'],
): Attribution {
  const place = ({ first, last }: Stretch): PlacedStretch => ({ passage, first, last })
  return {
    passage,
    content: [place(content)],
    cue: { passage, first: cue, last: cue + 1, form: unlistedCue },
    source: place(source),
    pattern,
  }
}
