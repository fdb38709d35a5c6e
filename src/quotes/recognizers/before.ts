import { endOfAttribution } from '../addressee.js'
import { isFree, isPunctuation } from '../grammar.js'
import { type CueForm, takes } from '../language.js'
import { endOfClause } from '../scope.js'
import { hasOwnClause, isReported, leadsIn, type Recognizer, wordsBefore } from './recognizer.js'

// “We are ready,” Lind said.    The port was open, said Lind.
export const before: Recognizer = (anchor, room, languages) => {
  if (!hasOwnClause(anchor)) return undefined
  const { passage, after } = room
  const words = wordsBefore(room)
  if (words === undefined) return undefined
  const { form } = anchor.cue
  if (isObjectOnly(form) && isFree(passage, words.first)) return undefined
  if (!isFree(passage, words.last - 1)) {
    // The line is “a success,” Lind said after the talks.
    if (isFree(passage, words.first) && leadsIn(passage, words, languages)) return undefined
  } else {
    // In March, she announced a new line: without marks the attribution has to close the clause
    const end = endOfAttribution(passage, anchor.last, after.last, form, languages)
    if (end < endOfClause(passage, after.last) && !isPunctuation(passage, end, ',')) return undefined
    if (!isReported(passage, words, languages)) return undefined
  }
  return { pattern: 'before', content: [words] }
}

// "called", "criticised": what they report stands behind them
function isObjectOnly({ takes: taken }: CueForm): boolean {
  return (taken & takes.object) > 0 && (taken & (takes.that | takes.question)) === 0
}
