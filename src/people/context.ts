import { fold } from './fold.js'
import type { NameRun } from './name-runs.js'
import { once } from './once.js'
import type { Passage } from './passage.js'
import { FUNCTION } from './word-classes.js'

/** Words that are looked for one by one; where more are asked about, all are gathered. */
const FEW = 8

/** What the rest of the article says of the words of a name, folded. */
export interface Context {
  /** Whether a word of a name, no function word, also stands in small letters. */
  isLowered(word: string): boolean
  /** Whether a body's name begins with a word. */
  isBodyWord(word: string): boolean
  /** Whether a word stands in a run of capitalised ones. */
  isName(word: string): boolean
}

/** What an article says; what is seldom asked for is gathered when it is. */
export function readContext(
  passages: readonly Passage[],
  runs: readonly NameRun[],
  bodies: readonly NameRun[],
): Context {
  const bodyWords = new Set(bodies.map(({ passage, first }) => fold(passage.lower[first] as string)))
  const names = once(() => wordsOf(runs))
  const lowered = once(() => loweredWords(passages, names()))
  let asked = 0
  return {
    isBodyWord: (word) => bodyWords.has(word),
    isLowered: (word) => (asked++ < FEW ? passages.some((passage) => hasLowered(passage, word)) : lowered().has(word)),
    isName: (word) => names().has(word),
  }
}

/** Whether a word, no function word, stands in small letters in a passage. */
function hasLowered({ text, tokens, lower, classes }: Passage, word: string): boolean {
  if (!text.includes(word)) return false
  for (let at = 0; at < tokens.length; at++) {
    if (((classes[at] as number) & FUNCTION) === 0 && lower[at] === word && tokens[at]?.text === word) return true
  }
  return false
}

/** Those of the words of names that also stand in small letters. */
function loweredWords(passages: readonly Passage[], names: ReadonlySet<string>): Set<string> {
  const words = new Set<string>()
  for (const { tokens, lower, classes } of passages) {
    for (let at = 0; at < tokens.length; at++) {
      if (((classes[at] as number) & FUNCTION) !== 0) continue
      const word = lower[at] as string
      if (names.has(word) && tokens[at]?.text === word) words.add(word)
    }
  }
  return words
}

function wordsOf(runs: readonly NameRun[]): Set<string> {
  const words = new Set<string>()
  for (const { passage, first, last } of runs) {
    for (let at = first; at < last; at++) words.add(fold(passage.lower[at] as string))
  }
  return words
}
