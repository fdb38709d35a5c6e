import { type Edit, inCaseOf, replaceOne } from './edit.js'
import type { Random } from './random.js'
import { numberWords } from './word-lists.js'

const figures = /(?<![\p{L}\d.,-])\d{1,3}(?:,\d{3})*(?:\.\d{1,3})?(?![\p{L}\d-])/gu
const words = new RegExp(`\\b(?:${[...numberWords].join('|')})\\b`, 'giu')

const oneDigit: Edit = {
  kind: 'a digit changed',
  make: ({ words }, random) => replaceOne(words, figures, random, ([number]) => withOtherDigit(number, random)),
}

function withOtherDigit(number: string, random: Random): string | undefined {
  return replaceOne(number, /\d/gu, random, ({ 0: digit, index }) => {
    const other = String((Number(digit) + 1 + random.below(9)) % 10)
    // a nought at the head would be no number that anybody writes
    return index === 0 && other === '0' ? '1' : other
  })
}

const magnitude: Edit = {
  kind: 'ten times or a tenth',
  make({ words }, random) {
    return replaceOne(words, figures, random, ([number]) => {
      if (/^[1-9]\d*0$/u.test(number) && random.below(2) === 0) return number.slice(0, -1)
      return /^[1-9]\d{0,2}$/u.test(number) ? `${number}0` : undefined
    })
  },
}

const inWords: Edit = {
  kind: 'a number in words changed',
  make({ words: text }, random) {
    return replaceOne(text, words, random, ([word]) => {
      const other = random.pick([...numberWords].filter((number) => number !== word.toLowerCase()))
      return other && inCaseOf(word, other)
    })
  },
}

export const numberEdits: readonly Edit[] = [oneDigit, magnitude, inWords]
