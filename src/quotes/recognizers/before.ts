import type { Passage } from '../../people/reading.js'
import { endOfAttribution } from '../addressee.js'
import { isFree, isPunctuation, type Stretch } from '../grammar.js'
import { type CueForm, takes } from '../language.js'
import { endOfClause } from '../scope.js'
import { PAST_PARTICIPLE, PRESENT_PARTICIPLE, plays } from '../word-classes.js'
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
    if (isFree(passage, words.first)) {
      const marks = startOfMarks(passage, words)
      const isAsked = plays(passage, words.first, PRESENT_PARTICIPLE, PAST_PARTICIPLE)
      const isLeadIn =
        isAsked && isPunctuation(passage, marks - 1, ',') && leadsIn(passage, { ...words, last: marks - 1 }, languages)
      // Asked about the strike, “We walk,” Lind said.
      if (isLeadIn) return { pattern: 'before', content: [{ first: marks, last: words.last }] }
      if (leadsIn(passage, words, languages)) return undefined
    }
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

/** Where the marks begin that a stretch ends in. */
function startOfMarks(passage: Passage, { first, last }: Stretch): number {
  let at = last
  while (at > first && !isFree(passage, at - 1)) at--
  return at
}
