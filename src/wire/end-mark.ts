import type { CopyLine } from './copy-lines.js'
import type { LineRule } from './line-rule.js'

const mark =
  /^(?:[-–—]{1,2}\s?30\s?[-–—]{1,2}|#(?:\s?#){1,5}|\*{0,3}\s?(?:ends|end)\s?\*{0,3}|-{1,2}\s?ends?\s?-{1,2}|\/?ends\/?|N{4}|reuters?)\.?$/i

/** `-30-`, `###`, `ENDS`, `NNNN`, ` Reuter`: alone on a line. Rules of dashes or asterisks are left. */
export const endMark: LineRule = (index, { lines }) => {
  const { text } = lines[index] as CopyLine
  return text.length <= 20 && mark.test(text) ? { role: 'endMark' } : undefined
}
