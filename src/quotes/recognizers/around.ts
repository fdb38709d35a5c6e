import type { Passage } from '../../people/reading.js'
import { skipCircumstances } from '../circumstances.js'
import { isFree, type Languages, type Stretch } from '../grammar.js'
import { CIRCUMSTANCE, JOINER, PRESENT_PARTICIPLE, plays, QUESTION, SUBORDINATOR } from '../word-classes.js'
import { hasOwnClause, isQuoted, leadsIn, type Recognizer, wordsAfter, wordsBefore } from './recognizer.js'

// “We are ready,” Lind said, “for anything.”    The decision, she said, was his alone.
export const around: Recognizer = (anchor, room, languages) => {
  if (!hasOwnClause(anchor)) return undefined
  const { passage } = room
  const before = wordsBefore(room)
  const after = before && wordsAfter(anchor, room, languages)
  if (before === undefined || after?.joint !== 'comma') return undefined
  // In a statement, Lind said, “We will sail.”: what leads in is the reporter's
  const inMarks = !isFree(passage, after.first)
  if (inMarks && leadsIn(passage, before, languages)) return undefined
  if (!inMarks && (isQuoted(passage, before) || opensOther(passage, after, languages))) return undefined
  return { pattern: 'around', content: [before, after] }
}

// … she said, pointing at the wall: what follows is the reporter's
function opensOther(passage: Passage, { first, last }: Stretch, languages: Languages): boolean {
  if (plays(passage, first, PRESENT_PARTICIPLE, QUESTION, SUBORDINATOR)) return !plays(passage, first, JOINER)
  return plays(passage, first, CIRCUMSTANCE) && skipCircumstances(passage, first, last, languages) > first
}
