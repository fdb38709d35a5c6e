import { isFree } from '../grammar.js'
import { isQuoted, type Recognizer, wordsAfter, wordsBefore } from './recognizer.js'

// Lind said that the port was open.    Lind said: “We are ready.”    Lind called the rota “inhuman”.
export const after: Recognizer = (anchor, room, languages) => {
  if (anchor.order !== 'sourceFirst') return undefined
  const words = wordsAfter(anchor, room, languages)
  if (words === undefined || (words.joint === 'comma' && isFree(room.passage, words.first))) return undefined
  // “We are ready,” he told students who had waited: what is in marks goes first
  const before = wordsBefore(room, languages)
  const isClose = words.joint === 'marks' && words.first === anchor.last
  if (before !== undefined && isQuoted(room.passage, before) && !isClose) return undefined
  return { pattern: 'after', content: [words] }
}
