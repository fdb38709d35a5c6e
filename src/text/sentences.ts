import { englishAbbreviations, sentenceStarters, titleAbbreviations } from './abbreviations.js'
import { classAt, isSmall, LETTER } from './characters.js'
import { type MarkPair, pairMarks } from './marks.js'
import { checkOptionNames } from './options.js'
import type { Span } from './span.js'
import { findTokens, type Token } from './tokens.js'

/** What ends no sentence. */
export interface SentenceOptions {
  /**
   * Words whose full stop need not end a sentence, with or without that stop, in the case in which they are written.
   * They take the place of `englishAbbreviations`. One of them ends a sentence only before a word that begins
   * sentences in English (`He`, `The`); English titles (`Mr.`, `Gov.`) never do.
   */
  abbreviations?: readonly string[]
}

// lists that a bundler drops where nobody uses them: it sees no side effects in a list of texts, and has to be told of others

/** Stops that end a sentence without a space after them. */
const fullWidth = /* @__PURE__ */ new Set('。！？｡．।॥።')
const terminators = new Set(['...', '.', '?', '!', '…', '؟', '۔', '‼', '⁇', '⁈', '⁉'])
const closingBrackets = /* @__PURE__ */ new Set(')]}）］】')
const openingBrackets = /* @__PURE__ */ new Set('([{¿¡（［')
const closingMarks = new Set(["''", '’’', '”', '’', '»', '›', '」', '』', '｣', '〞', '〟'])
const neutralMarks = /* @__PURE__ */ new Set('"\'＂＇“‘«')
const COMMA = 0x2c
const STOP = 0x2e
/** Ends a paragraph by itself, as a blank line does. */
const PARAGRAPH_SEPARATOR = '\u2029'
/** Brackets and marks that are looked through for the word that follows. */
const LOOK_AHEAD = 4

let defaults: ReadonlySet<string> | undefined
let titles: ReadonlySet<string> | undefined
let starters: ReadonlySet<string> | undefined

/**
 * The sentences of a text, in order, without white space at their ends. Every character that is no white space lies
 * in one. Quotation marks and brackets that follow a full stop belong to the sentence that it ends; a blank line ends
 * one without a stop. A sentence does not begin with a small letter, so that `"Stay!" he said.` is one.
 *
 * Written for English and fit for scripts without capital letters. A question that is followed by a name
 * (`"Why?" Ms. Orla asked.`) gives two sentences; `St. Clair`, `No. 5`, `J. K. Orla` and `3.5` end none.
 *
 * @throws TypeError for an unknown option, or abbreviations that are no list.
 */
export function findSentences(text: string, options: SentenceOptions = {}): Span[] {
  checkOptionNames(options, ['abbreviations'])
  const abbreviations = abbreviationsOf(options)
  const tokens = findTokens(text)
  let first = 0
  return sentenceEnds(text, tokens, undefined, abbreviations).map((end): Span => {
    const { start } = tokens[first] as Token
    first = end
    return { start, end: (tokens[end - 1] as Token).end }
  })
}

/**
 * The same as token indexes: for each sentence the index past its last token. `pairs` are the marks of the text, when
 * they are at hand.
 */
export function sentenceEnds(
  text: string,
  tokens: readonly Token[],
  pairs?: readonly MarkPair[],
  abbreviations = abbreviationsOf({}),
): number[] {
  const ends: number[] = []
  const leastBreak = text.includes(PARAGRAPH_SEPARATOR) ? 1 : 2
  let first = 0
  let closing: Set<number> | undefined
  const closesPair = (mark: Token) => {
    closing ??= new Set((pairs ?? pairMarks(text, tokens)).map((pair) => pair.close?.start ?? -1))
    return closing.has(mark.start)
  }
  for (let index = 0; index < tokens.length; index++) {
    const stops = endsWithStop(text, tokens[index] as Token)
    const last = stops ? closersAfter(text, tokens, index, closesPair) : index
    const isEnd =
      last === tokens.length - 1 ||
      isBlankLine(text, tokens, last, leastBreak) ||
      (stops && isBoundary(text, tokens, first, index, last, abbreviations))
    index = last
    if (!isEnd) continue
    first = last + 1
    ends.push(first)
  }
  return ends
}

function abbreviationsOf({ abbreviations }: SentenceOptions): ReadonlySet<string> {
  if (abbreviations !== undefined && !Array.isArray(abbreviations)) {
    throw new TypeError(`Abbreviations are no list: ${String(abbreviations)}`)
  }
  titles ??= new Set(titleAbbreviations)
  starters ??= new Set(sentenceStarters)
  defaults ??= new Set(englishAbbreviations)
  return abbreviations === undefined ? defaults : new Set(abbreviations.map((word) => word.replace(/\.$/, '')))
}

/** `.`, `?` and the like, or the stop of an initialism. */
function endsWithStop(text: string, token: Token): boolean {
  if (token.kind === 'word') return text.charCodeAt(token.end - 1) === STOP
  return token.kind === 'punctuation' && text.charCodeAt(token.start) !== COMMA && isStop(token)
}

// He said, "Is it war?!" (No.)
//                      ^ the last token that goes with the question mark
function closersAfter(
  text: string,
  tokens: readonly Token[],
  index: number,
  closesPair: (mark: Token) => boolean,
): number {
  let last = index
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const previous = tokens[at - 1] as Token
    const touches = token.start === previous.end
    if (token.kind === 'punctuation') {
      if (!touches || !(isStop(token) || closingBrackets.has(token.text))) break
    } else if (token.kind !== 'mark') break
    else if (!touches) {
      // He stays. " She goes.
      //           ^ stands free: does it close or open?
      if (!isFree(tokens, at) || !(isClosing(token) || closesPair(token))) break
    } else if (!isClosing(token) && !neutralMarks.has(token.text)) break
    else if (classAt(text, token.end) === LETTER && !fullWidth.has(previous.text)) break
    last = at
  }
  return last
}

function isClosing({ text }: Token): boolean {
  return closingMarks.has(text)
}

function isStop(token: Token): boolean {
  return terminators.has(token.text) || fullWidth.has(token.text)
}

/** White space or the end of the text follows. */
function isFree(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next === undefined || next.start > (tokens[index] as Token).end
}

/** Whether a blank line follows; `least` is of how many characters one may be. */
function isBlankLine(text: string, tokens: readonly Token[], index: number, least: number): boolean {
  const { end } = tokens[index] as Token
  const start = tokens[index + 1]?.start ?? end
  if (start - end < least) return false
  let breaks = 0
  for (let at = end; at < start; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x2028 || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) breaks++
    else if (code === 0x2029) return true
  }
  return breaks > 1
}

function isBoundary(
  text: string,
  tokens: readonly Token[],
  first: number,
  index: number,
  last: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const stop = tokens[index] as Token
  if (fullWidth.has(stop.text) || fullWidth.has((tokens[last] as Token).text)) return true
  const next = tokens[last + 1] as Token
  if (next.start === (tokens[last] as Token).end) return false
  const word = wordFrom(tokens, last + 1)
  if (word === undefined || isSmall(text, word.start)) return false
  if (index === first && (stop.text === '...' || stop.text === '…')) return false
  // Lim (of Conn.) Orla
  //              ^ a bracket leaves it open whether the stop is one of an abbreviation; a mark does not
  for (let at = index + 1; at <= last; at++) if (!closingBrackets.has((tokens[at] as Token).text)) return true
  if (stop.kind !== 'word' && stop.text !== '.') return true
  const before = stop.kind === 'word' ? stop : tokens[index - 1]
  if (before === undefined || index < first || (stop !== before && before.end !== stop.start)) return true
  return !isAbbreviated(before, word, index - 1 === first, abbreviations)
}

/** The word that follows, looking through marks and opening brackets; none before other punctuation. */
function wordFrom(tokens: readonly Token[], from: number): Token | undefined {
  for (let index = from; index < Math.min(from + LOOK_AHEAD, tokens.length); index++) {
    const token = tokens[index] as Token
    if (token.kind === 'word' || token.kind === 'number') return token
    if (token.kind === 'mark' || openingBrackets.has(token.text) || terminators.has(token.text)) continue
    return /^[,;:)\]}/&%]/.test(token.text) ? undefined : token
  }
  return tokens[from]
}

/** Whether the full stop after a word is the sign of an abbreviation, and the next word no start of a sentence. */
function isAbbreviated(before: Token, next: Token, isFirst: boolean, abbreviations: ReadonlySet<string>): boolean {
  const name = before.text.endsWith('.') ? before.text.slice(0, -1) : before.text
  if (before.kind === 'number') return isFirst && /^\d{1,3}$/.test(name)
  if (before.kind !== 'word') return false
  const known = abbreviations.has(name)
  if (known && titles?.has(name) === true) return true
  if (name === 'No' || name === 'Nos') return known && next.kind === 'number'
  const initial = /^\p{L}\p{M}{0,4}$/u.test(name) && name !== 'I'
  if (!known && !initial && before.text === name) return false
  // J. A. Orla
  //    ^ an initial, though `A` begins sentences
  if (initial && /^\p{Lu}$/u.test(next.text) && next.text !== 'I') return true
  return starters?.has(next.text) !== true
}
