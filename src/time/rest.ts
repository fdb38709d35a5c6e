import type { Span } from '../text/index.js'
import type { Cluster } from './clusters.js'
import type { Lexeme } from './lexemes.js'
import type { Part } from './parts.js'

const longestCredit = 7

/** Stretches of text that are neither part of the time nor mere fillers. */
export function findRest(parts: readonly Part[], cluster: Cluster | undefined, lexemes: readonly Lexeme[]): Span[] {
  const used = new Set(cluster?.parts)
  const rest: Span[] = []
  let open: Span | undefined
  for (const part of parts) {
    if (used.has(part)) open = undefined
    else if (part.kind !== 'filler') {
      const end = lexemes[part.to - 1]?.end ?? 0
      if (open === undefined) {
        open = { start: lexemes[part.from]?.start ?? 0, end }
        rest.push(open)
      } else open.end = end
    }
  }
  return rest
}

/** The words after "by" when they are all that is left and end the text; up to six, and no numbers. */
export function findCredit(rest: readonly Span[], text: string, lexemes: readonly Lexeme[]): Span | undefined {
  const [only] = rest
  if (only === undefined || rest.length > 1 || text.slice(only.end).trim().length > 1) return undefined
  const from = lexemes.findIndex((lexeme) => lexeme.start === only.start)
  const words = lexemes.slice(from).filter(({ kind }) => kind === 'word')
  const first = words[1]
  if (from < 1 || words[0]?.key !== 'by' || first === undefined || words.length > longestCredit) return undefined
  if (lexemes.slice(from).some(({ kind }) => kind === 'number')) return undefined
  return { start: first.start, end: only.end }
}
