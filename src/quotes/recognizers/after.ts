import { isFree } from '../grammar.js'
import { type Recognizer, wordsAfter } from './recognizer.js'

// Lind said that the port was open.    Lind said: “We are ready.”    Lind called the rota “inhuman”.
export const after: Recognizer = (anchor, room, languages) => {
  if (anchor.order === 'cueFirst') return undefined
  const words = wordsAfter(anchor, room, languages)
  if (words === undefined || (words.joint === 'comma' && isFree(room.passage, words.first))) return undefined
  return { pattern: 'after', content: [words] }
}
