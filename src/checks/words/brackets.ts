import type { Span, Token } from '../../text/index.js'

/** An insertion in brackets is no longer than this. */
const MOST_IN_BRACKETS = 40

/** Where brackets that an editor put in are closed; -1 where that is not soon. */
export function endOfBrackets(tokens: readonly Token[], at: number): number {
  for (const { text, end } of tokens.slice(at + 1, at + MOST_IN_BRACKETS)) if (text === ']') return end
  return -1
}

// “[w]e walk”: the editor changed a capital
export function wholeWord(tokens: readonly Token[], at: number): (Span & { text: string }) | undefined {
  const [open, first, close, rest] = tokens.slice(at, at + 4)
  if (open === undefined || first?.kind !== 'word' || close?.text !== ']' || rest?.kind !== 'word') return undefined
  const isOne = first.start === open.end && close.start === first.end && rest.start === close.end
  if (!isOne || first.text.length > 2) return undefined
  return { start: open.start, end: rest.end, text: first.text + rest.text }
}
