import type { Block, TextRef } from '../article/index.js'
import { findSentences, findTokens, type MarkPair, pairMarks, type Token } from '../text/index.js'

/** One text of an article, read once for all who look for people and quotations in it. */
export interface Passage {
  /** Which text of the article it is. */
  block: TextRef
  /** Its place among the texts: headline, summary, then the body. */
  index: number
  text: string
  tokens: Token[]
  /** Each token in lower case, without a possessive ending. */
  lower: string[]
  /** Quotation marks, paired. */
  pairs: MarkPair[]
  /** For each token the index of the outermost pair it lies in, or -1; the marks themselves belong to their pair. */
  quoted: Int32Array
  /** For each token 1 where it is the first word of a sentence, inside quotations too. */
  opens: Uint8Array
  /** Whether capitals say nothing in it: a headline, a line in title case or all in capitals. */
  isDisplay: boolean
  /** Sentences as token indexes: `first` in, `last` out. */
  sentences: { first: number; last: number }[]
  /** For each token the index of the first token of its sentence. */
  sentenceStart: Int32Array
  /** For each token the index past the last token of its sentence. */
  sentenceEnd: Int32Array
}

/** What passages are made from. */
export interface PassageSource {
  headline?: string
  summary?: string
  body: readonly Block[]
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u
/** The part of a line's longer words that has to be raised, what a longer word is, and how many there have to be. */
const MOST = 0.75
const LONG_WORD = 4
const LEAST_WORDS = 4
const POSSESSIVE = /['’]s$/

/** The readable texts of an article: headline, summary, and body blocks that hold text. */
export function readPassages(article: PassageSource): Passage[] {
  const passages: Passage[] = []
  if (article.headline !== undefined) passages.push(readPassage(article.headline, 'headline', passages.length))
  if (article.summary !== undefined) passages.push(readPassage(article.summary, 'summary', passages.length))
  for (const [at, block] of article.body.entries()) {
    if ('text' in block && block.type !== 'preformatted') passages.push(readPassage(block.text, at, passages.length))
  }
  return passages
}

/** One text, with its tokens, quotation marks and sentences. */
function readPassage(text: string, block: TextRef, index: number): Passage {
  const tokens = findTokens(text)
  const lower = tokens.map((token) => lowerWord(token.text))
  const pairs = pairMarks(text, tokens)
  const quoted = outermostPairs(tokens, pairs)
  const sentences = tokenSentences(text, tokens)
  const isDisplay = typeof block !== 'number' || isCapitalised(tokens)
  const opens = sentenceOpeners(tokens, sentences, pairs)
  const sentenceEnd = new Int32Array(tokens.length)
  const sentenceStart = new Int32Array(tokens.length)
  for (const { first, last } of sentences) {
    sentenceStart.fill(first, first, last)
    sentenceEnd.fill(last, first, last)
  }
  return { block, index, text, tokens, lower, pairs, quoted, opens, sentences, sentenceStart, sentenceEnd, isDisplay }
}

/** Whether a line is in title case, and no sentence, or all in capitals. */
function isCapitalised(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length >= LONG_WORD).map(({ text }) => text)
  if (words.length < LEAST_WORDS) return false
  const isSentence = /^[.!?]$/.test(tokens.at(-1)?.text ?? '')
  const isRaised = isSentence ? (text: string) => text === text.toUpperCase() : (text: string) => CAPITAL.test(text)
  return words.filter(isRaised).length >= MOST * words.length
}

function lowerWord(text: string): string {
  const lower = text.toLowerCase()
  return lower.length > 2 && POSSESSIVE.test(lower) ? lower.slice(0, -2) : lower
}

function outermostPairs(tokens: readonly Token[], pairs: readonly MarkPair[]): Int32Array {
  const quoted = new Int32Array(tokens.length).fill(-1)
  let at = 0
  for (const [index, pair] of pairs.entries()) {
    if (pair.depth > 0) continue
    while (at < tokens.length && (tokens[at] as Token).start < pair.start) at++
    while (at < tokens.length && (tokens[at] as Token).end <= pair.end) quoted[at++] = index
  }
  return quoted
}

function tokenSentences(text: string, tokens: readonly Token[]): Passage['sentences'] {
  const sentences: Passage['sentences'] = []
  let at = 0
  for (const { end } of findSentences(text)) {
    const first = at
    while (at < tokens.length && (tokens[at] as Token).start < end) at++
    if (at > first) sentences.push({ first, last: at })
  }
  if (at < tokens.length) sentences.push({ first: at, last: tokens.length })
  return sentences
}

function sentenceOpeners(
  tokens: readonly Token[],
  sentences: Passage['sentences'],
  pairs: readonly MarkPair[],
): Uint8Array {
  const opens = new Uint8Array(tokens.length)
  const openFrom = (index: number) => {
    while (index < tokens.length && (tokens[index]?.kind === 'mark' || tokens[index]?.kind === 'punctuation')) index++
    if (index < tokens.length) opens[index] = 1
  }
  for (const { first } of sentences) openFrom(first)
  let at = 0
  for (const { open } of pairs) {
    while (at < tokens.length && (tokens[at] as Token).start < open.end) at++
    // A quotation inside a sentence opens one of its own after a comma or colon.
    const before = tokens[at - 2]?.text
    if (before === undefined || before === ',' || before === ':') openFrom(at)
  }
  return opens
}

/** Orders what stands in passages; nothing comes last. */
export function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a.passage.index - b.passage.index || a.first - b.first
}

/** A place in an article: a passage and a token in it. */
export interface Place {
  passage: Passage
  first: number
}
