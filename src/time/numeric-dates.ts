import type { Lexeme } from './lexemes.js'
import { isGlued, numberAt, type Part, type PrintedDate, type Recognizer } from './parts.js'
import { followsSender } from './sender.js'

const basicDate = /^(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$/

/** `20250415` */
export const compactDate: Recognizer = (lexemes, at) => {
  const digits = lexemes[at]?.text ?? ''
  if (digits.length !== 8 || !basicDate.test(digits) || followsNumber(lexemes, at)) return undefined
  const date = { year: Number(digits.slice(0, 4)), month: Number(digits.slice(4, 6)), day: Number(digits.slice(6)) }
  return { kind: 'date', from: at, to: at + 1, date }
}

/** `2025-04-15`, `15.04.2025`, `15. 4. 2025`, `04/15/25`: three numbers and the same mark twice. */
export const numericDate: Recognizer = (lexemes, at) => {
  const mark = lexemes[at + 1]
  const again = lexemes[at + 3]
  if (!isGlued(mark, './-') || !isGlued(again, mark.text)) return undefined
  const sent = followsSender(lexemes, at)
  if (!sent && followsNumber(lexemes, at)) return undefined
  if (mark.text !== '.' && !(lexemes[at + 2]?.glued && lexemes[at + 4]?.glued)) return undefined
  // 10.04.20.25
  //         ^ longer than a date
  if (isGlued(lexemes[at + 5], mark.text) && lexemes[at + 6]?.kind === 'number' && lexemes[at + 6]?.glued)
    return undefined
  const date = yearFirst(lexemes, at) ?? yearLast(lexemes, at, mark.text === '.', sent)
  return date && ({ kind: 'date', from: at, to: at + 5, date } satisfies Part)
}

function yearFirst(lexemes: readonly Lexeme[], at: number): PrintedDate | undefined {
  const year = numberAt(lexemes[at], 4, 4)
  const month = numberAt(lexemes[at + 2], 1, 2)
  const day = numberAt(lexemes[at + 4], 1, 2)
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day }
}

function yearLast(lexemes: readonly Lexeme[], at: number, dotted: boolean, sent: boolean): PrintedDate | undefined {
  const first = numberAt(lexemes[at], 1, 2)
  const second = numberAt(lexemes[at + 2], 1, 2)
  const shortYear = numberAt(lexemes[at + 4], 2, 2)
  const year = shortYear ?? numberAt(lexemes[at + 4], 4, 4)
  if (first === undefined || second === undefined || year === undefined) return undefined
  // 19.28.01 is a clock, and 20-25-30 is nothing.
  if (shortYear !== undefined && first > 12 && second > 12) return undefined
  // AP-WF-08-06-16
  //       ^ the month, by the rules of that form
  if (sent && first <= 12) {
    return { year, month: first, day: second, sent, ...(shortYear !== undefined && { shortYear: true }) }
  }
  return { year, pair: [first, second], ...(dotted && { dotted }), ...(shortYear !== undefined && { shortYear: true }) }
}

/** Whether what stands here goes on from a number or a sign: the 04 of `1.04.2025`, the 20250415 of `+20250415`. */
function followsNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]
  return lexemes[at]?.glued === true && before?.kind === 'mark' && './-+#$€£'.includes(before.text)
}
