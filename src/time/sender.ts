import type { Lexeme } from './lexemes.js'
import { isGlued, type Recognizer } from './parts.js'

const agency = /^[A-Z]{2,4}$/
const station = /^[A-Z]{2}$/

/** Who sent a file and from where, before its date: the `AP-WF-` of `AP-WF-08-29-16 1626GMT`. */
export const sender: Recognizer = (lexemes, at) =>
  isSenderAt(lexemes, at) ? { kind: 'filler', from: at, to: at + 4 } : undefined

/** Whether a number stands right after a sender: month, day and year follow one another then. */
export function followsSender(lexemes: readonly Lexeme[], at: number): boolean {
  return isSenderAt(lexemes, at - 4)
}

function isSenderAt(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at + 4]
  if (number?.kind !== 'number' || !number.glued || !lexemes[at + 2]?.glued) return false
  if (!isGlued(lexemes[at + 1], '-') || !isGlued(lexemes[at + 3], '-')) return false
  return agency.test(lexemes[at]?.text ?? '') && station.test(lexemes[at + 2]?.text ?? '')
}
