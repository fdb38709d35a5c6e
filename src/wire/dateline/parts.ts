import { findTokens, type Span, type Token } from '../../text/index.js'
import type { ReadTimestampOptions } from '../../time/index.js'
import { isAgency } from '../agencies.js'
import { endOfDate } from './date.js'

/** What a dateline is made of, in the order of the text. */
export interface DatelinePart extends Span {
  kind: 'place' | 'date' | 'agency' | 'bracket' | 'comma' | 'stop' | 'slash' | 'and' | 'dash'
  text: string
  /** An agency that stands without brackets. */
  bare?: boolean
}

/** Text in which a dateline must end. */
const LONGEST = 220
const MOST_PLACE_WORDS = 5
const LONGEST_BRACKET = 12
const capitalWord = /^[\p{Lu}\p{Lt}][\p{L}\p{M}'’ʼ.-]{0,40}$/u
const particle = /^(?:de|del|da|do|dos|di|la|le|les|el|al|am|an|der|den|of|and|sur|upon|on|the)$/u
const saint = /(?:^|\s)(?:ste?|mt|ft|pt)$/i
const dashes = new Set(['-', '--', '---', '–', '—', '―', '_', '\ufffd'])
const connectors = { ',': 'comma', '.': 'stop', '/': 'slash', '&': 'and', and: 'and', AND: 'and', und: 'and' } as const
const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '/': '/' }

/** Reads parts from the start of a text for as long as they could belong to a dateline, the dash that ends it included. */
export function readDatelineParts(text: string, time: ReadTimestampOptions): DatelinePart[] {
  const tokens = findTokens(text.slice(0, LONGEST))
  const parts: DatelinePart[] = []
  let at = tokens[0]?.text === '*' ? 1 : 0
  while (at < tokens.length) {
    const found = partAt(tokens, at, parts, text, time)
    if (found === undefined) break
    const { part, to } = found
    if (part.kind === 'dash' && !goesOn(tokens, to, parts, text, time)) {
      parts.push(part)
      break
    }
    // ST. KESSEL
    //   ^ a stop inside the name
    if (part.kind === 'place' && parts.at(-1)?.kind === 'stop' && saint.test(parts.at(-2)?.text ?? '')) parts.pop()
    const last = parts.at(-1)
    if (part.kind === 'place' && last?.kind === 'place') {
      last.end = part.end
      last.text = text.slice(last.start, last.end)
      if (last.text.split(/\s{1,9}/).length > MOST_PLACE_WORDS) return []
    } else parts.push(part)
    at = to
  }
  return parts
}

interface Found {
  part: DatelinePart
  to: number
}

function partAt(
  tokens: readonly Token[],
  at: number,
  parts: readonly DatelinePart[],
  text: string,
  time: ReadTimestampOptions,
): Found | undefined {
  const token = tokens[at] as Token
  const part = (kind: DatelinePart['kind'], to: number): Found => {
    const { start } = token
    const { end } = tokens[to - 1] as Token
    return { part: { kind, start, end, text: text.slice(start, end) }, to }
  }
  const bracketEnd = endOfBracket(tokens, at)
  if (bracketEnd !== undefined) {
    const inner = text.slice(token.end, (tokens[bracketEnd - 1] as Token).start).trim()
    const known = namesAgency(inner)
    if (known || token.text !== '/') return part(known ? 'agency' : 'bracket', bracketEnd)
  }
  const dateEnd = endOfDate(tokens, at, text, time)
  if (dateEnd !== undefined) return part('date', dateEnd)
  const last = parts.at(-1)
  if (last?.kind === 'date' || (last?.kind === 'place' && parts.some(({ kind }) => kind === 'comma'))) {
    for (let to = Math.min(at + 3, tokens.length); to > at; to--) {
      const name = text.slice(token.start, (tokens[to - 1] as Token).end)
      if (!isAgency(name) || !dashes.has(tokens[to]?.text ?? '')) continue
      const found = part('agency', to)
      return { ...found, part: { ...found.part, bare: true } }
    }
  }
  // Mumbai, Aug 6 (IANS) The    June 27. /TASS/. Text
  //                      ^ after the agency the text begins
  const ended = parts.some((one) => one.kind === 'agency') && last?.kind !== 'dash'
  if (ended && token.kind === 'word') return undefined
  const kind = connectors[token.text as keyof typeof connectors] as DatelinePart['kind'] | undefined
  if (kind !== undefined && last !== undefined && last.kind !== kind) return part(kind, at + 1)
  if (dashes.has(token.text)) return part('dash', at + 1)
  if (token.kind !== 'word') return undefined
  if (capitalWord.test(token.text)) return part('place', at + 1)
  // Rio de Janeiro
  //     ^ a small word between capitals
  const next = tokens[at + (particle.test(tokens[at + 1]?.text ?? '') ? 2 : 1)]
  const inside = last?.kind === 'place' && particle.test(token.text) && capitalWord.test(next?.text ?? '')
  return inside ? part('place', at + 1) : undefined
}

function endOfBracket(tokens: readonly Token[], at: number): number | undefined {
  const closer = closers[(tokens[at] as Token).text]
  if (closer === undefined) return undefined
  for (let to = at + 1; to < tokens.length && to <= at + LONGEST_BRACKET; to++) {
    if (tokens[to]?.text === closer) return to > at + 1 ? to + 1 : undefined
  }
  return undefined
}

/** `AP`, `Antara/JACX`, `Marketwired - Apr 15, 2015`: one of the names in the bracket is known. */
function namesAgency(inner: string): boolean {
  return isAgency(inner) || inner.split(/[/,]|\s[-–—]\s/).some((name) => isAgency(name.trim()))
}

/** Whether a dash stands inside: an agency or a date comes right after it, or a place that a second dash ends. */
function goesOn(
  tokens: readonly Token[],
  at: number,
  parts: readonly DatelinePart[],
  text: string,
  time: ReadTimestampOptions,
): boolean {
  const last = parts.at(-1)
  if (last === undefined || at >= tokens.length) return false
  const bracketEnd = endOfBracket(tokens, at)
  if (bracketEnd !== undefined) {
    const inner = text.slice((tokens[at] as Token).end, (tokens[bracketEnd - 1] as Token).start).trim()
    return namesAgency(inner) && !parts.some(({ kind }) => kind === 'agency')
  }
  const hasDate = parts.some(({ kind }) => kind === 'date')
  const dateEnd = hasDate ? undefined : endOfDate(tokens, at, text, time)
  if (dateEnd !== undefined) return dashes.has(tokens[dateEnd]?.text ?? '') || tokens[dateEnd]?.text === '('
  // (ANSA) - ROME, JUL 11 - The
  //        ^ the agency stands first, and no place yet
  if (last.kind !== 'agency' || parts.length > 1) return false
  for (let to = at; to < tokens.length && to < at + 10; to++) {
    const token = tokens[to] as Token
    if (dashes.has(token.text)) return to > at
    const fits =
      token.text === token.text.toUpperCase() || (to > at && endOfDate(tokens, at + 2, text, time) !== undefined)
    if (!fits) return false
  }
  return false
}
