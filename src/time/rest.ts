import type { Span } from '../text/index.js'
import type { Cluster } from './clusters.js'
import type { Lexeme } from './lexemes.js'
import type { Part } from './parts.js'

/** Words of a credit, the first one ("by", "Source") among them, and of a name that stands before a role. */
const longestCredit = 7
const longestSource = 4
const sourceWords = new Set(['source', 'quelle', 'fuente', 'fonte', 'источник', 'джерело'])
const capital = /^\p{Lu}/u

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

/** Who put the text out, when that is all that is left: see `findByline` and `findSource`. */
export function findCredit(
  rest: readonly Span[],
  text: string,
  lexemes: readonly Lexeme[],
  cluster: Cluster | undefined,
): Span | undefined {
  const [only] = rest
  if (only === undefined || rest.length > 1) return undefined
  const from = lexemes.findIndex((lexeme) => lexeme.start === only.start)
  let to = from
  let words = 0
  for (; to < lexemes.length && (lexemes[to] as Lexeme).end <= only.end; to += 1) {
    const { kind } = lexemes[to] as Lexeme
    if (kind === 'number') return undefined
    if (kind === 'word') words += 1
  }
  if (words > longestCredit) return undefined
  if (lexemes[from]?.key !== 'by') return findSource(lexemes, from, to, words, cluster)
  return text.slice(only.end).trim().length > 1 ? undefined : findByline(lexemes, from, to)
}

/** The words after "by" when they end the text; up to six. */
function findByline(lexemes: readonly Lexeme[], from: number, to: number): Span | undefined {
  let first = from + 1
  while (first < to && lexemes[first]?.kind !== 'word') first += 1
  return from < 1 || first === to ? undefined : spanOf(lexemes, first, to)
}

/** `… 14:05 ET | Source: Tarrow Foods`, and before a word for the role `Tarrow News | Updated: …` */
function findSource(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  words: number,
  cluster: Cluster | undefined,
): Span | undefined {
  // Source: Tarrow Foods, Inc.
  //                          ^ a filler, but part of the name
  const end = to === lexemes.length - 1 && lexemes[to]?.text === '.' ? to + 1 : to
  if (from !== 0 && end < lexemes.length) return undefined
  if (sourceWords.has(lexemes[from]?.key ?? '') && lexemes[from + 1]?.text === ':' && words > 1) {
    return spanOf(lexemes, from + 2, end)
  }
  if (from !== 0 || lexemes[to]?.text !== '|' || words > longestSource) return undefined
  const role = cluster?.parts[0]
  if (role?.kind !== 'role' || role.from !== to + 1) return undefined
  for (let at = from; at < to; at += 1) {
    const { kind, text } = lexemes[at] as Lexeme
    if (kind === 'word' && !capital.test(text)) return undefined
  }
  return spanOf(lexemes, from, to)
}

function spanOf(lexemes: readonly Lexeme[], from: number, to: number): Span {
  return { start: (lexemes[from] as Lexeme).start, end: (lexemes[to - 1] as Lexeme).end }
}
