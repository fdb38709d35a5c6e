import type { Passage } from '../../people/reading.js'
import { isFree, type Languages } from '../grammar.js'
import { hasOwnClause, isQuoted, leadsIn, type Recognizer, wordsAfter, wordsBefore } from './recognizer.js'

// “We are ready,” Lind said, “for anything.”    The decision, she said, was his alone.
export const around: Recognizer = (anchor, room, languages) => {
  if (!hasOwnClause(anchor)) return undefined
  const { passage } = room
  const before = wordsBefore(room, languages)
  const after = wordsAfter(anchor, room, languages)
  if (before === undefined || after?.joint !== 'comma') return undefined
  // In a statement, Lind said, “We will sail.”: what leads in is the reporter's
  const inMarks = !isFree(passage, after.first)
  if (inMarks && leadsIn(passage, before, languages)) return undefined
  if (!inMarks && (isQuoted(passage, before) || opensOther(passage, after.first, languages))) return undefined
  return { pattern: 'around', content: [before, after] }
}

// … she said, pointing at the wall: what follows is the reporter's
function opensOther(passage: Passage, at: number, { quotes }: Languages): boolean {
  const word = passage.lower[at] as string
  const openers = [quotes.conjunctions, quotes.circumstances, quotes.questionWords]
  return word.endsWith('ing') || openers.some((set) => set.has(word))
}
