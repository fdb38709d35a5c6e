import { is, NAME, type Passage } from '../people/reading.js'
import type { Attribution } from './attribution.js'
import { unlistedCue } from './cue-forms.js'
import { isPunctuation, type Languages } from './grammar.js'
import { endOfClause } from './scope.js'

const LONGEST_LABEL = 6
const LEAST_WORDS = 2

// Lind: Port Must Close    LIND: We walk. We always have.
/** What a headline or a transcript says after a name and a colon. */
export function attributeLabelled(passage: Passage, languages: Languages): Attribution | undefined {
  const colon = endOfLabel(passage)
  if (!isPunctuation(passage, colon, ':')) return undefined
  const last = endOfClause(passage, passage.tokens.length)
  if (last - colon <= LEAST_WORDS || !isLabel(passage, colon, languages)) return undefined
  const place = (from: number, to: number) => ({ passage, first: from, last: to })
  return {
    passage,
    content: [place(colon + 1, last)],
    cue: { passage, first: colon, last: colon + 1, form: unlistedCue },
    source: isWhole(passage, colon) ? place(0, colon) : undefined,
    pattern: 'label',
  }
}

// MR. LIND:
/** The end of the words with a capital that a text opens with, stops between them passed over. */
function endOfLabel(passage: Passage): number {
  let at = 0
  while (at < LONGEST_LABEL && (is(passage, at, NAME) || (at > 0 && passage.tokens[at]?.text === '.'))) at++
  return at
}

// Q: … A: …: a letter is nobody's name
function isWhole({ tokens }: Passage, colon: number): boolean {
  return colon > 1 || (tokens[0]?.text.length ?? 0) > 1
}

/** In a headline any name, in the text one in capitals or two words and more. */
function isLabel(passage: Passage, colon: number, { quotes }: Languages): boolean {
  const { tokens, lower, block } = passage
  if (!is(passage, colon - 1, NAME)) return false
  // Laut Mara Lind: „Wir gehen.“    Continued Lind: “We walk.”
  const opens = quotes.cues.get(lower[0] as string) ?? []
  if (opens.some(({ kind, form }) => kind === 'according' || (form === 'past' && colon > 1))) return false
  if (lower.slice(0, colon).some((word) => quotes.labels.has(word))) return false
  return block === 'headline' || colon > 1 || tokens[0]?.text === tokens[0]?.text.toUpperCase()
}
