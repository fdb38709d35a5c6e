import { type Edit, replaceOne } from './edit.js'
import { numberWords } from './word-lists.js'

const groups = [
  ['dollars', 'euros', 'pounds', 'yen'],
  ['cents', 'dollars'],
  ['miles', 'kilometers', 'feet', 'yards', 'meters', 'inches'],
  ['tons', 'pounds', 'kilograms', 'ounces'],
  ['million', 'billion', 'trillion'],
  ['thousand', 'million'],
  ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'],
  ['percent', 'percentage points'],
]
const units = [...new Set(groups.flat())]

// a unit stands behind a number
const number = `(?:\\d|\\b(?:one|hundred|thousand|million|billion|trillion|few|several|many|${[...numberWords].join('|')})\\b)`
const inWords = new RegExp(`(?<=${number}[ -])(?:${units.join('|')})\\b`, 'gu')
const signs = /[$€£](?=\d)/gu

const swapped: Edit = {
  kind: 'unit swapped',
  make({ words }, random) {
    return replaceOne(words, inWords, random, ([unit]) => {
      const group = random.pick(groups.filter((units) => units.includes(unit)))
      return random.pick((group ?? []).filter((other) => other !== unit))
    })
  },
}

const currency: Edit = {
  kind: 'sign of currency swapped',
  make: ({ words }, random) =>
    replaceOne(words, signs, random, ([sign]) => random.pick(['$', '€', '£'].filter((other) => other !== sign))),
}

const share: Edit = {
  kind: 'percent as percentage points',
  make: ({ words }, random) => replaceOne(words, /(?<=\d)(?: percent|%)(?!age)/gu, random, () => ' percentage points'),
}

export const unitEdits: readonly Edit[] = [swapped, currency, share]
