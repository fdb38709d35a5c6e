import type { Lexeme } from './lexemes.js'
import { isGlued, type Recognizer } from './parts.js'

const agency = /^[A-Z]{2,4}$/
const station = /^[A-Z]{2}$/
/** What offsets hang on. */
const zone = /^(?:UTC|GMT)$/

/** Who sent a file, and from where: the `AP-WF-` of `AP-WF-08-29-16 1626GMT`, the `NYT-` of `NYT-08-29-16 1626EDT`. */
export const sender: Recognizer = (lexemes, at) => {
  const width = widthAt(lexemes, at)
  return width === 0 ? undefined : { kind: 'filler', from: at, to: at + width }
}

/** Whether a number stands right after a sender: month, day and year follow one another then. */
export function followsSender(lexemes: readonly Lexeme[], at: number): boolean {
  return widthAt(lexemes, at - 4) === 4 || widthAt(lexemes, at - 2) === 2
}

function widthAt(lexemes: readonly Lexeme[], at: number): number {
  const name = lexemes[at]?.text ?? ''
  if (!isGlued(lexemes[at + 1], '-') || !agency.test(name) || zone.test(name)) return 0
  if (isDateAt(lexemes, at + 2)) return name.length > 2 ? 2 : 0
  const next = lexemes[at + 2]
  return next?.glued === true && isGlued(lexemes[at + 3], '-') && station.test(next.text) && isDateAt(lexemes, at + 4)
    ? 4
    : 0
}

// 08-29-16
function isDateAt(lexemes: readonly Lexeme[], at: number): boolean {
  for (const mark of [at + 1, at + 3]) if (!isGlued(lexemes[mark], '-')) return false
  return [at, at + 2, at + 4].every((number) => lexemes[number]?.kind === 'number' && lexemes[number].glued)
}
