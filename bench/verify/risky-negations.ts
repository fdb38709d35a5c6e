import { type Edit, inCaseOf, replaceOne } from './edit.js'

// “whether or not” says as much without it
const negations = /(?<!\bor )\b(not|never|no) (?=\p{L})/giu
const contracted = /\b(is|are|was|were|do|does|did|has|have|had|would|could|should|ca|wo)n[’']t\b/giu
const pronouns = /\b(nobody|nothing|none)\b/giu

const positive: Record<string, string> = {
  ca: 'can',
  wo: 'will',
  nobody: 'somebody',
  nothing: 'something',
  none: 'all',
}

// an auxiliary before another word, not before a negation and not at the head of a question
const places = /(?<=\p{L} )(is|are|was|were|will|would|can|could|should|must) (?!not\b|never\b|no\b|n[’'])(?=\p{Ll})/gu

const dropped: Edit = {
  kind: 'negation dropped',
  make({ words }, random) {
    const patterns = random.shuffled([negations, contracted, pronouns])
    for (const pattern of patterns) {
      const claim = replaceOne(words, pattern, random, ([whole, word = '']) => {
        if (pattern === negations) return ''
        const by = positive[word.toLowerCase()] ?? word
        return inCaseOf(whole, by)
      })
      if (claim !== undefined) return claim
    }
    return undefined
  },
}

const added: Edit = {
  kind: 'negation added',
  make({ words }, random) {
    const negation = random.pick(['not', 'never']) ?? 'not'
    return replaceOne(words, places, random, ([whole]) => `${whole}${negation} `)
  },
}

export const negationEdits: readonly Edit[] = [dropped, added]
