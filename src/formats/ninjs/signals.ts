import type { Article } from '../../article/index.js'
import { signalKinds } from '../../article/plain.js'
import { knownWord, withKnown } from '../shared/index.js'
import type { NinjsTerm } from './types.js'

type Signal = NonNullable<Article['signals']>[number]

/** IPTC NewsCodes for signals; those of the kinds above that are in it. */
const VOCABULARY = 'http://cv.iptc.org/newscodes/signal/'
const inVocabulary: ReadonlySet<string> = new Set(['update', 'correction'])
const LITERAL = /^signal:([a-z]{2,20})(?::(\d{1,9}))?$/

// ninjs has no place of its own for signals. A genre is `a nature, journalistic or intellectual characteristic`:
// {"name": "UPDATE 2-", "literal": "signal:update:2", "uri": "http://cv.iptc.org/newscodes/signal/update"}

export function writeSignal({ kind, number, text }: Signal): NinjsTerm {
  const literal = number === undefined ? `signal:${kind}` : `signal:${kind}:${number}`
  return withKnown({}, { name: text, literal, uri: inVocabulary.has(kind) ? VOCABULARY + kind : undefined })
}

/** The signal that a genre stands for, if it stands for one. */
export function readSignal({ name, uri, literal }: NinjsTerm): Signal | undefined {
  const [, known, number] = LITERAL.exec(literal ?? '') ?? []
  const word = known ?? (uri?.startsWith(VOCABULARY) ? uri.slice(VOCABULARY.length) : undefined)
  const kind = knownWord(signalKinds, word)
  if (kind === undefined) return undefined
  return withKnown({ kind }, { number: number === undefined ? undefined : Number(number), text: name })
}
