import type { Edit } from './edit.js'
import { weighty } from './weighty.js'

// “A, B said. “C”: one quotation for any reader
const goesOn = /^[”"] ([^“”"\n]{3,70})[.,] [“"]([^“”"\n]{20,400})[”"]/u

const interrupted: Edit = {
  kind: 'an interrupted quotation in one',
  make({ words, text, end }) {
    const [, between = '', rest] = goesOn.exec(text.slice(end, end + 500)) ?? []
    if (rest === undefined || !/\b(?:said|says|added|told|continued)\b/u.test(between)) return undefined
    return `${words} ${rest}`
  },
}

const sentences = /(?<=^|[.?!] )\p{Lu}[^.?!…“”"‘[\]()]{30,}[.?!](?= \p{Lu}|$)/gu

const sentence: Edit = {
  kind: 'one sentence of several',
  make({ words }, random) {
    const whole = [...words.matchAll(sentences)].map(([sentence]) => sentence)
    return whole.length < 2 ? undefined : random.pick(whole)
  },
}

const clause: Edit = {
  kind: 'a clause at the end of a sentence',
  make({ words }, random) {
    const clauses = [...words.matchAll(/, (?:and|because) (?=[^,.?!…“”"‘[\]()]{30,}[.,]?$)/gu)].flatMap(
      ({ 0: seam, index }) => {
        const [before = ''] = /[^.?!…]*$/u.exec(words.slice(0, index)) ?? []
        return weighty.test(before.replace(/\b(?:is|are|was|were|has|have|had|be|been|that|who|\p{L}+ed)\b/giu, ''))
          ? []
          : [words.slice(index + seam.length)]
      },
    )
    return random.pick(clauses)
  },
}

/** Parts that say what they say in the whole. */
export const harmlessCropEdits: readonly Edit[] = [interrupted, sentence, clause]
