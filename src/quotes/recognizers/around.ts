import type { Passage } from '../../people/reading.js'
import { isFree, type Languages } from '../grammar.js'
import { isQuoted, type Recognizer, wordsAfter, wordsBefore } from './recognizer.js'

// “We are ready,” Lind said, “for anything.”    The decision, she said, was his alone.
export const around: Recognizer = (anchor, room, languages) => {
  const { passage } = room
  const before = wordsBefore(room, languages)
  const after = wordsAfter(anchor, room, languages)
  if (before === undefined || after?.joint !== 'comma') return undefined
  const inMarks = !isFree(passage, after.first)
  if (!inMarks && (isQuoted(passage, before) || opensOther(passage, after.first, languages))) return undefined
  return { pattern: 'around', content: [before, after] }
}

// … she said, pointing at the wall: what follows is the reporter's
function opensOther(passage: Passage, at: number, { quotes }: Languages): boolean {
  const word = passage.lower[at] as string
  const openers = [quotes.conjunctions, quotes.circumstances, quotes.questionWords]
  return word.endsWith('ing') || openers.some((set) => set.has(word))
}
