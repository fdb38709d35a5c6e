import type { Block, TextRef } from '../article/index.js'
import { type MarkPair, pairMarks, type Token } from '../text/index.js'
import { readTokens, sentenceEnds } from '../text/reading.js'
import type { PeopleLanguage } from './language.js'
import { withoutNicknames } from './nicknames.js'
import { type Classifier, vocabularyOf } from './vocabulary.js'
import type { WordClass } from './word-classes.js'
import { isRaised } from './word-forms.js'

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
  /** The classes of each token in its language, as bits: see `is`. */
  classes: number[]
  /** What each token is by the classifier that the text was read with, as bits; 0 where there was none. */
  parts: readonly number[]
  /** Quotation marks, paired; those of a nickname inside a name are none. */
  pairs: MarkPair[]
  /** For each token the index of the outermost pair it lies in, or -1; the marks themselves belong to their pair. */
  quoted: number[]
  /** For each token 1 where it is the first word of a sentence, inside quotations too. */
  opens: number[]
  /** Whether capitals say nothing in it: a headline, a line in title case or all in capitals. */
  isDisplay: boolean
  /** Sentences as token indexes: `first` in, `last` out. */
  sentences: { first: number; last: number }[]
  /** For each token the index of the first token of its sentence. */
  sentenceStart: number[]
  /** For each token the index past the last token of its sentence. */
  sentenceEnd: number[]
}

/** Token indexes in one passage, `last` out. */
export interface Stretch {
  first: number
  last: number
}

/** What passages are made from. */
export interface PassageSource {
  headline?: string
  summary?: string
  body: readonly Block[]
}

/** The part of a line's longer words that has to be raised, what a longer word is, and how many there have to be. */
const MOST = 0.75
const LONG_WORD = 4
const LEAST_WORDS = 4
/** What a sentence ends with. */
const STOPS = ['.', '!', '?']
/** How many marks and stops before its first word are looked at. */
const LONGEST_OPENING = 40

/** The readable texts of an article: headline, summary, and body blocks that hold text. */
export function readPassages(article: PassageSource, language: PeopleLanguage, classify?: Classifier): Passage[] {
  const passages: Passage[] = []
  const add = (text: string, block: TextRef) => {
    passages.push(readPassage(text, block, passages.length, language, classify))
  }
  if (article.headline !== undefined) add(article.headline, 'headline')
  if (article.summary !== undefined) add(article.summary, 'summary')
  for (const [at, block] of article.body.entries()) {
    if ('text' in block && block.type !== 'preformatted') add(block.text, at)
  }
  return passages
}

/** Whether a token is a word of one of up to four classes; what stands outside the passage is not. */
export function is(
  { classes }: Passage,
  at: number,
  a: WordClass,
  b: WordClass = a,
  c: WordClass = a,
  d: WordClass = a,
): boolean {
  return at >= 0 && at < classes.length && ((classes[at] as number) & (a | b | c | d)) !== 0
}

/** One text, with its tokens, quotation marks and sentences. */
function readPassage(
  text: string,
  block: TextRef,
  index: number,
  language: PeopleLanguage,
  classify: Classifier | undefined,
): Passage {
  const words = vocabularyOf(language, classify)
  const { tokens, numbers } = readTokens(text, words)
  const { length } = tokens
  const lower = new Array<string>(length)
  const classes = new Array<number>(length)
  const parts = new Array<number>(length)
  const quoted = new Array<number>(length)
  const opens = new Array<number>(length)
  const sentenceStart = new Array<number>(length)
  const sentenceEnd = new Array<number>(length)
  for (let at = 0; at < length; at++) {
    const number = numbers[at] as number
    lower[at] = words.lowerOf(number)
    classes[at] = words.classesOf(number)
    parts[at] = words.partsOf(number)
    quoted[at] = -1
    opens[at] = 0
  }
  const pairs = withoutNicknames(pairMarks(text, tokens), tokens, classes)
  const sentences: Passage['sentences'] = []
  let first = 0
  for (const last of sentenceEnds(text, tokens, pairs)) {
    sentences.push({ first, last })
    for (let at = first; at < last; at++) {
      sentenceStart[at] = first
      sentenceEnd[at] = last
    }
    openFrom(first, tokens, opens)
    first = last
  }
  readPairs(pairs, tokens, quoted, opens)
  const isDisplay = typeof block !== 'number' || isCapitalised(text, tokens, language)
  return {
    block,
    index,
    text,
    tokens,
    lower,
    classes,
    parts,
    pairs,
    quoted,
    opens,
    sentences,
    sentenceStart,
    sentenceEnd,
    isDisplay,
  }
}

/** Whether a line is in title case, and no sentence, or all in capitals. */
function isCapitalised(text: string, tokens: readonly Token[], { smallTitleWords }: PeopleLanguage): boolean {
  const isSentence = STOPS.includes(tokens.at(-1)?.text ?? '')
  let words = 0
  let raised = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' || token.end - token.start < LONG_WORD) continue
    words++
    if (!isSmall(text.charCodeAt(token.start)) && (isSentence ? isUpper(token.text) : isRaised(token.text))) raised++
    // too many are not raised, whatever follows
    else if (words >= LEAST_WORDS && words - raised > (1 - MOST) * (words + tokens.length - at)) break
  }
  if (words < LEAST_WORDS) return false
  return raised >= MOST * words || (isSentence && hasOnlyRaised(tokens, smallTitleWords))
}

/** Whether a word is all in capitals. */
function isUpper(text: string): boolean {
  return !isSmall(text.charCodeAt(1)) && text === text.toUpperCase()
}

/** Whether a code unit is a small letter of ASCII. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

// Ferry Line Boss Says the Gate Is Safe.
/** Whether every word but the small ones of a title has a capital. */
function hasOnlyRaised(tokens: readonly Token[], smallWords: ReadonlySet<string>): boolean {
  return tokens.every(({ kind, text }) => kind !== 'word' || isRaised(text) || smallWords.has(text))
}

/** Tells which tokens lie in which pair of marks, and where a quotation opens a sentence of its own. */
function readPairs(pairs: readonly MarkPair[], tokens: readonly Token[], quoted: number[], opens: number[]): void {
  let inside = 0
  let opened = 0
  for (const [index, { start, end, open, depth }] of pairs.entries()) {
    while (opened < tokens.length && (tokens[opened] as Token).start < open.end) opened++
    // A quotation inside a sentence opens one of its own after a comma or colon.
    const before = tokens[opened - 2]?.text
    if (before === undefined || before === ',' || before === ':') openFrom(opened, tokens, opens)
    if (depth > 0) continue
    while (inside < tokens.length && (tokens[inside] as Token).start < start) inside++
    while (inside < tokens.length && (tokens[inside] as Token).end <= end) quoted[inside++] = index
  }
}

/** Marks the first word from a token on as one that opens a sentence. */
function openFrom(from: number, tokens: readonly Token[], opens: number[]): void {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_OPENING); at++) {
    const { kind } = tokens[at] as Token
    if (kind === 'mark' || kind === 'punctuation') continue
    opens[at] = 1
    return
  }
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
