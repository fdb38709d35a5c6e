import { areAkin, contentWordsIn } from './content-words.js'
import { type Edit, inCaseOf, replaceOne } from './edit.js'

/** Words that are swapped stand so near that a reader would not notice. */
const NEAR = 40

// what may stand before or behind the rest and say the same
const dependent =
  /^(?:and |but |so )?(?:when|if|because|while|as|since|although|though|unless|until|by|in|on|at|with|for|to|from|after|before|under|over|like|who|which|where|that|not|or|and|but|\p{L}+ing|\p{L}+ly|\p{L}+ed)\b/iu

const twoWords: Edit = {
  kind: 'two words swapped',
  make({ words }, random) {
    const content = contentWordsIn(words)
    const pairs = content.flatMap((a, index) =>
      content
        .slice(index + 1)
        .filter((b) => b.start - a.end <= NEAR && !areAkin(a.word, b.word))
        // “cats and dogs” are as many as dogs and cats
        .filter((b) => !/^(?:,|,? (?:and|or|&))? $/u.test(words.slice(a.end, b.start)))
        .map((b) => [a, b] as const),
    )
    const pair = random.pick(pairs)
    if (pair === undefined) return undefined
    const [a, b] = pair
    return words.slice(0, a.start) + b.word + words.slice(a.end, b.start) + a.word + words.slice(b.end)
  },
}

const twoClauses: Edit = {
  kind: 'two clauses swapped',
  make({ words }, random) {
    const seams = [...words.matchAll(/[,;] (?:and |but )?/gu)].map(({ 0: seam, index }) => ({ seam, index }))
    const clauses = seams.flatMap(({ seam, index }) => {
      const from = Math.max(0, ...[...words.slice(0, index).matchAll(/[.,;:?!—] /gu)].map((end) => end.index + 2))
      const first = words.slice(from, index)
      const second = /^[^.,;:?!—…]*/u.exec(words.slice(index + seam.length))?.[0] ?? ''
      const isClause = (clause: string) =>
        contentWordsIn(clause).length > 0 && clause.split(' ').length >= 3 && !dependent.test(clause)
      return isClause(first) && isClause(second) ? [{ from, first, seam, second }] : []
    })
    const chosen = random.pick(clauses)
    if (chosen === undefined) return undefined
    const { from, first, seam, second } = chosen
    const swapped = inCaseOf(first, second) + seam + first
    return words.slice(0, from) + swapped + words.slice(from + first.length + seam.length + second.length)
  },
}

const doer: Edit = {
  kind: '“by” for another preposition, or the reverse',
  make({ words }, random) {
    return replaceOne(
      words,
      /(?<=\p{Ll}ed )(?:by|to|at)(?= (?:the|a|an|our|his|her|my|\p{Lu})\b)/gu,
      random,
      ([found]) => (found === 'by' ? random.pick(['to', 'at', 'on', 'of']) : 'by'),
    )
  },
}

const passive: Edit = {
  kind: 'done to somebody, done by somebody',
  make({ words }, random) {
    return replaceOne(words, /(?<=\p{L} )(?:was|were|been|being) (?=\p{Ll}{3,}ed\b)/gu, random, () => '')
  },
}

export const orderEdits: readonly Edit[] = [twoWords, twoClauses, doer, passive]
