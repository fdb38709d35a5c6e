import { skipCircumstances } from '../circumstances.js'
import { isFree, isPunctuation } from '../grammar.js'
import { type Recognizer, trimmed } from './recognizer.js'

const LEAST_WORDS = 3

// According to Lind, the port was open.    The port was open, according to Lind.
// The port, according to Lind, was open.
export const according: Recognizer = ({ order }, { passage, before, after }, languages) => {
  if (order !== 'according') return undefined
  const isLong = before.last - before.first >= LEAST_WORDS
  const leading = isLong ? trimmed(passage, before.first, before.last) : undefined
  const from = skipCircumstances(passage, after.first, after.last, languages)
  const goesOn = isPunctuation(passage, from, ',') || isPunctuation(passage, from, ':') || !isFree(passage, from)
  const following = goesOn ? trimmed(passage, from, after.last) : undefined
  const content = [leading, following].filter((words) => words !== undefined)
  return content.length === 0 ? undefined : { pattern: 'according', content }
}
