import { endOfAttribution, endOfClause } from '../complement.js'
import { isFree } from '../grammar.js'
import { hasOwnClause, isReported, type Recognizer, wordsBefore } from './recognizer.js'

// “We are ready,” Lind said.    The port was open, said Lind.
export const before: Recognizer = (anchor, room, languages) => {
  if (!hasOwnClause(anchor)) return undefined
  const { passage, after } = room
  const words = wordsBefore(room, languages)
  if (words === undefined) return undefined
  const { kind } = anchor.cue.form
  if (isFree(passage, words.first) || isFree(passage, words.last - 1)) {
    // In March, she announced a new line: without marks the attribution has to close the sentence
    const end = endOfAttribution(passage, anchor.last, after.last, kind, languages)
    if (kind === 'call' || end < endOfClause(passage, after.last)) return undefined
    if (!isReported(passage, words, languages)) return undefined
  }
  return { pattern: 'before', content: [words] }
}
