import { type Edit, replaceOne } from './edit.js'
import type { Random } from './random.js'

const doubted =
  /\b(?:do|does|did)n[’']t (?:think|believe)(?: that)? |\b(?:not|never) (?:think|believe|say|said|saying|true)(?: that)? /giu
const conditions = /\b(?<!\blike )(?:if|whether|unless) (?!any\b|or\b)(?=\p{L})/giu
// behind an auxiliary: what is left would be said of the same
const hidden =
  /(?<=\b(?:is|are|was|were|will|would|can|could|should|do|does|did|have|has|had|am) )(?:not|never)(?= \p{Ll})/giu

/** A sentence from behind one of the matches to its end, if that is still more than a few words. */
function cropped(words: string, pattern: RegExp, random: Random): string | undefined {
  const rests = [...words.matchAll(pattern)].flatMap(({ 0: lost, index }) => {
    const [rest = ''] = /^[^.?!…]*/u.exec(words.slice(index + lost.length)) ?? []
    return rest.split(' ').length >= 5 ? [rest] : []
  })
  return random.pick(rests)
}

const negation: Edit = {
  kind: 'denial lost by a crop',
  make: ({ words }, random) => cropped(words, doubted, random),
}

const condition: Edit = {
  kind: 'condition lost by a crop',
  make: ({ words }, random) => cropped(words, conditions, random),
}

const behindEllipsis: Edit = {
  kind: 'negation behind an ellipsis',
  make: ({ words }, random) => replaceOne(words, hidden, random, () => random.pick(['…', '...', '[…]'])),
}

// 40| million, 40| percent
const counted = /\d[\d,.]{0,12}(?= (?:hundred|thousand|million|billion|trillion|percent|per cent)\b)|\d(?=%)/gu

const numberCut: Edit = {
  kind: 'number cut from what it counts in',
  make({ words }, random) {
    const heads = [...words.matchAll(counted)].flatMap(({ 0: figures, index }) => {
      const [head = ''] = /[^.?!…]*$/u.exec(words.slice(0, index)) ?? []
      return head.trim().split(' ').length >= 4 ? [head.trimStart() + figures] : []
    })
    return random.pick(heads)
  },
}

/** What they lead to stands in the article, but not so. */
export const cropEdits: readonly Edit[] = [negation, condition, behindEllipsis, numberCut]
