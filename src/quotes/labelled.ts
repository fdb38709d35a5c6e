import { isNameWord, type Passage } from '../people/reading.js'
import type { Attribution } from './attribution.js'
import { unlistedCue } from './cue-forms.js'
import { isPunctuation, type Languages } from './grammar.js'
import { endOfClause } from './scope.js'

const LONGEST_LABEL = 6
const LEAST_WORDS = 2

// Lind: Port Must Close    LIND: We walk. We always have.
/** What a headline or a transcript says after a name and a colon. */
export function attributeLabelled(passage: Passage, languages: Languages): Attribution | undefined {
  const { tokens, lower } = passage
  let colon = 0
  while (colon <= LONGEST_LABEL && lower[colon] !== ':') colon++
  if (colon < 1 || colon > LONGEST_LABEL || !isPunctuation(passage, colon, ':')) return undefined
  const last = endOfClause(passage, tokens.length)
  if (last - colon <= LEAST_WORDS || !isLabel(passage, colon, languages)) return undefined
  const place = (from: number, to: number) => ({ passage, first: from, last: to })
  return {
    passage,
    content: [place(colon + 1, last)],
    cue: { ...place(colon, colon + 1), form: unlistedCue },
    ...(isWhole(passage, colon) && { source: place(0, colon) }),
    pattern: 'label',
  }
}

// Q: … A: …: a letter is nobody's name
function isWhole({ tokens }: Passage, colon: number): boolean {
  return colon > 1 || (tokens[0]?.text.length ?? 0) > 1
}

/** In a headline any name, in the text one in capitals or two words and more. */
function isLabel({ tokens, lower, block }: Passage, colon: number, { quotes }: Languages): boolean {
  const label = tokens.slice(0, colon)
  // MR. LIND:
  if (!label.every((token, at) => isNameWord(token) || (token.text === '.' && at > 0 && at < colon - 1))) return false
  // Laut Mara Lind: „Wir gehen.“    Continued Lind: “We walk.”
  const opens = quotes.cues.get(lower[0] as string) ?? []
  if (opens.some(({ kind, form }) => kind === 'according' || (form === 'past' && colon > 1))) return false
  if (lower.slice(0, colon).some((word) => quotes.labels.has(word))) return false
  return block === 'headline' || label.length > 1 || label[0]?.text === label[0]?.text.toUpperCase()
}
