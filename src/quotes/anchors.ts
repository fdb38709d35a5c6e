import type { Passage } from '../people/reading.js'
import type { Frame } from './frames.js'
import { isAdverb, isFree, isPunctuation, type Languages, type Stretch } from './grammar.js'
import type { CueForm } from './language.js'
import { isPluralSource, sourceAfter, sourceBefore } from './sources.js'

const SEPARATORS = /^(?:,|–|—|―|--|-)$/
const LONGEST_QUOTED = 12

/** A cue in a sentence, and the source found beside it. */
export interface Anchor {
  /**
   * Where the source stands: before the cue, after it, in the clause before (`…, adding that`), or before another cue
   * with which it is shared (`called … and said`).
   */
  order: 'sourceFirst' | 'cueFirst' | 'participle' | 'shared' | 'according'
  cue: Stretch & { form: CueForm }
  source?: Stretch
  /** All that the two cover, with adverbs between them. */
  first: number
  last: number
}

/** The tokens of a frame, `last` out. */
export function frameTokens({ items }: Frame): Stretch {
  return { first: items[0]?.first ?? 0, last: items.at(-1)?.last ?? 0 }
}

/** Every cue of a frame with its source, in order. */
export function findAnchors(frame: Frame, languages: Languages): Anchor[] {
  const { passage } = frame
  const { first, last } = frameTokens(frame)
  const anchors: Anchor[] = []
  for (let at = first; at < last; at++) {
    if (!isFree(passage, at)) continue
    const anchor = anchorAt(passage, at, { first, last }, anchors, languages)
    if (anchor === undefined) continue
    // "A nurse, who asked not to be named, said": the cue inside a source reports nothing of its own
    while (anchors.length > 0 && (anchors.at(-1) as Anchor).first >= anchor.first) anchors.pop()
    anchors.push(anchor)
    at = Math.max(at, anchor.last - 1)
  }
  return anchors
}

/** The anchor whose cue begins at a token. */
function anchorAt(
  passage: Passage,
  at: number,
  frame: Stretch,
  before: readonly Anchor[],
  languages: Languages,
): Anchor | undefined {
  const form = cueFormAt(passage, at, frame.last, languages)
  if (form === undefined) return undefined
  const cue = { first: at, last: at + 1 + (form.rest?.length ?? 0), form }
  if (form.kind === 'according') {
    const named = sourceAfter(passage, cue.last, frame.last, languages)
    const source = named && withPostmodifier(passage, named, frame.last, languages)
    return source === undefined ? undefined : { order: 'according', cue, source, first: at, last: source.last }
  }
  const verb = startOfVerb(passage, at, frame.first, languages)
  if (verb === undefined) return undefined
  if (form.participle === true) {
    return quotedAs(passage, cue, verb, frame, languages) ?? participle(passage, cue, verb, frame, before, languages)
  }
  return (
    cueFirst(passage, cue, verb, frame, languages) ??
    sourceFirst(passage, cue, verb, frame, languages) ??
    shared(passage, cue, verb, frame, before, languages)
  )
}

// according to two officials briefed on the matter, …
//                            ^^^^^^^^^^^^^^^^^^^^^^ up to the comma all is the source
function withPostmodifier(passage: Passage, source: Stretch, limit: number, languages: Languages): Stretch {
  const word = passage.lower[source.last] ?? ''
  const { relativePronouns, isPastVerb } = languages.people
  if (source.last >= limit || !(isPastVerb(word) || relativePronouns.has(word) || word.endsWith('ing'))) return source
  let last = source.last
  while (last < limit && isFree(passage, last) && passage.tokens[last]?.kind !== 'punctuation') last++
  return { first: source.first, last }
}

function cueFormAt(passage: Passage, at: number, limit: number, { quotes }: Languages): CueForm | undefined {
  let best: CueForm | undefined
  for (const form of quotes.cues.get(passage.lower[at] as string) ?? []) {
    const rest = form.rest ?? []
    if (at + rest.length >= limit || !rest.every((word, index) => passage.lower[at + 1 + index] === word)) continue
    if (best === undefined || rest.length > (best.rest?.length ?? 0)) best = form
  }
  return best
}

/** Where the verb begins, with auxiliaries and adverbs: `has also | said`. None where it is negated or passive. */
function startOfVerb(passage: Passage, cue: number, limit: number, { quotes }: Languages): number | undefined {
  let at = cue
  while (at > limit && isFree(passage, at - 1)) {
    const word = passage.lower[at - 1] as string
    if (quotes.negations.has(word) || quotes.passives.has(word) || word === 'to') return undefined
    if (!quotes.auxiliaries.has(word) && !isAdverb(word, quotes)) break
    at--
  }
  return at
}

// Lind was quoted by the agency as saying that …
//                                  ^ the source is who was quoted
function quotedAs(
  passage: Passage,
  cue: Anchor['cue'],
  verb: number,
  frame: Stretch,
  languages: Languages,
): Anchor | undefined {
  const { people, quotes } = languages
  if (!people.roleParticles.has(passage.lower[verb - 1] ?? '')) return undefined
  for (let at = verb - 2; at > Math.max(frame.first, verb - LONGEST_QUOTED); at--) {
    if (!quotes.quotedWords.has(passage.lower[at] as string)) continue
    let start = at
    while (start > frame.first && isVerbPart(passage.lower[start - 1] as string, languages)) start--
    const source = start < at ? sourceBefore(passage, start, frame.first, languages) : undefined
    return source === undefined ? undefined : { order: 'sourceFirst', cue, source, first: source.first, last: cue.last }
  }
  return undefined
}

function isVerbPart(word: string, { quotes }: Languages): boolean {
  return quotes.passives.has(word) || quotes.auxiliaries.has(word) || isAdverb(word, quotes)
}

// … he said, adding that …
//          ^ after a comma; the source is the one before
function participle(
  passage: Passage,
  cue: Anchor['cue'],
  verb: number,
  frame: Stretch,
  before: readonly Anchor[],
  languages: Languages,
): Anchor | undefined {
  if (!isSeparated(passage, verb)) return undefined
  const source = before.at(-1)?.source ?? subjectOf(passage, { first: frame.first, last: verb }, languages)
  return { order: 'participle', cue, ...(source && { source }), first: verb, last: cue.last }
}

// “…,” said Mark Okafor, a former official.
function cueFirst(
  passage: Passage,
  cue: Anchor['cue'],
  verb: number,
  frame: Stretch,
  languages: Languages,
): Anchor | undefined {
  // whoever is told is no source
  if (verb === frame.first || cue.form.kind === 'tell' || !isSeparated(passage, verb)) return undefined
  const source = sourceAfter(passage, cue.last, frame.last, languages)
  if (source === undefined) return undefined
  const next = source.last
  const ends = next >= frame.last || !isFree(passage, next) || /^[.,;:]$/.test(passage.tokens[next]?.text ?? '')
  // "in a statement" may stand between the source and the end
  const circumstance = !ends && languages.quotes.circumstances.has(passage.lower[next] as string)
  if (!ends && !circumstance && !languages.quotes.afterSource.has(passage.lower[next] as string)) return undefined
  return { order: 'cueFirst', cue, source, first: verb, last: source.last }
}

function sourceFirst(
  passage: Passage,
  cue: Anchor['cue'],
  verb: number,
  frame: Stretch,
  languages: Languages,
): Anchor | undefined {
  const source = sourceBefore(passage, verb, frame.first, languages)
  if (source === undefined) return undefined
  // "Who said so?": a question has no source
  if (source.first === frame.first && languages.people.relativePronouns.has(passage.lower[source.first] as string)) {
    return undefined
  }
  // A base form is a verb only with a plural: "officials say", but "a say", "the report"
  const isBase = passage.lower[cue.first] === cue.form.lemma.split(' ')[0]
  if (isBase && cue.form.rest === undefined && !hasModal(passage, verb, cue.first, languages)) {
    if (!isPluralSource(passage, source, languages)) return undefined
  }
  return { order: 'sourceFirst', cue, source, first: source.first, last: cue.last }
}

function hasModal(passage: Passage, from: number, to: number, { quotes }: Languages): boolean {
  for (let at = from; at < to; at++) if (quotes.auxiliaries.has(passage.lower[at] as string)) return true
  return false
}

/** Whether a token stands behind a comma, a dash or marks. */
function isSeparated(passage: Passage, at: number): boolean {
  return !isFree(passage, at - 1) || SEPARATORS.test(passage.tokens[at - 1]?.text ?? '')
}

// called the charges “…” and said …
//                        ^^^ the source of the cue before
function shared(
  passage: Passage,
  cue: Anchor['cue'],
  verb: number,
  frame: Stretch,
  before: readonly Anchor[],
  languages: Languages,
): Anchor | undefined {
  if (!languages.quotes.leadIns.has(passage.lower[verb - 1] ?? '')) return undefined
  // "said she had known and had written": the second verb belongs to what was said
  const hasAuxiliary = languages.people.auxiliaries.has(passage.lower[verb] as string)
  if (hasAuxiliary && before.length > 0) return undefined
  const source = before.at(-1)?.source ?? subjectOf(passage, { first: frame.first, last: verb }, languages)
  return source === undefined ? undefined : { order: 'shared', cue, source, first: verb - 1, last: cue.last }
}

/** The subject of a sentence: the noun phrase that opens it, or that follows its first comma. */
function subjectOf(passage: Passage, { first, last }: Stretch, languages: Languages): Stretch | undefined {
  let from = first
  for (let tries = 0; tries < 2; tries++) {
    const source = sourceAfter(passage, from, last, languages)
    if (source !== undefined) return source
    while (from < last && !isPunctuation(passage, from, ',')) from++
    from++
  }
  return undefined
}
