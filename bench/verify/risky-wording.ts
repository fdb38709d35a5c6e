import { areAkin, type ContentWord, contentWordsIn, endingOf } from './content-words.js'
import type { Edit } from './edit.js'
import type { Random } from './random.js'

const replaced: Edit = {
  kind: 'content word replaced',
  make({ words }, random, shelf) {
    const chosen = random.pick(contentWordsIn(words))
    if (chosen === undefined) return undefined
    const other = otherFor(chosen.word, random, shelf.contentWords)
    return other && words.slice(0, chosen.start) + other + words.slice(chosen.end)
  },
}

/** Looked for a while: a word of the same ending that is no form of the same word. */
function otherFor(word: string, random: Random, choice: readonly string[]): string | undefined {
  for (let tries = 0; tries < 200; tries++) {
    const other = random.pick(choice)
    if (other !== undefined && endingOf(other) === endingOf(word) && !areAkin(other, word)) return other
  }
  return undefined
}

const dropped: Edit = {
  kind: 'content word dropped',
  make({ words }, random) {
    const chosen = random.pick(contentWordsIn(words).filter((word) => isInside(words, word)))
    return chosen && words.slice(0, chosen.start) + words.slice(chosen.end + 1)
  },
}

const added: Edit = {
  kind: 'content word added',
  make({ words }, random, shelf) {
    const chosen = random.pick(contentWordsIn(words).filter((word) => isInside(words, word)))
    const other = chosen && otherFor(chosen.word, random, shelf.contentWords)
    return chosen && other && `${words.slice(0, chosen.start)}${other} ${words.slice(chosen.start)}`
  },
}

/** A word between words: without one at either end, a quotation would only be shorter. */
function isInside(words: string, { start, end }: ContentWord): boolean {
  return /\p{L} $/u.test(words.slice(0, start)) && /^ \p{L}/u.test(words.slice(end))
}

export const wordingEdits: readonly Edit[] = [replaced, dropped, added]
