import { type Recognizer, wordsBefore } from './recognizer.js'

// “We are ready,” Lind said.    The port was open, said Lind.
export const before: Recognizer = (_anchor, room, languages) => {
  const words = wordsBefore(room, languages)
  return words === undefined ? undefined : { pattern: 'before', content: [words] }
}
