import type { Span } from './span.js'
import { findTokens } from './tokens.js'

/**
 * The words and numbers of a text, in order: its tokens without marks and punctuation. A hyphenated word is one, as
 * is a run of letters in a script without spaces; so this counts words as an editor does, in languages with spaces.
 */
export function findWords(text: string): Span[] {
  const words: Span[] = []
  for (const { kind, start, end } of findTokens(text)) {
    if (kind === 'word' || kind === 'number') words.push({ start, end })
  }
  return words
}
