import { type Recognizer, wordsAfter } from './recognizer.js'

// Lind said A, adding that B.    Lind welcomed the plan and said B.
//              ^ a cue whose source stands before another verb
export const secondCue: Recognizer = (anchor, room, languages) => {
  if (anchor.order !== 'participle' && anchor.order !== 'shared') return undefined
  const after = wordsAfter(anchor, room, languages)
  if (after === undefined || after.joint === 'comma') return undefined
  return { pattern: anchor.order, content: [after] }
}
