import { type Edit, replaceOne } from './edit.js'
import { weighty } from './weighty.js'

const asides =
  /(?<=\p{L}{2}(?: \S{1,20}){3}), ((?:in|at|on|of|for|with|by|from|as|over|under|like|our|my|the|a|an|you know|along|including|especially) (?:[\p{Ll}’'-]{1,20} ){0,7}[\p{Ll}’'-]{1,20}), (?=(?:\S{1,20} ){3})/gu

const middle: Edit = {
  kind: 'an aside left out and marked',
  make: ({ words }, random) =>
    replaceOne(words, asides, random, ([, aside = '']) =>
      weighty.test(aside) ? undefined : random.pick([' … ', ' ... ', ' […] ', ' . . . ', '… ']),
    ),
}

const seam: Edit = {
  kind: 'an ellipsis where nothing is left out',
  make: ({ words }, random) => replaceOne(words, /(?<=\p{L}[.?!]) (?=\p{Lu}\p{L}+ )/gu, random, () => ' … '),
}

const atTheEnds: Edit = {
  kind: 'an ellipsis at an end',
  make: ({ words }, random) => random.pick([`… ${words}`, `...${words}`, `${words} …`, `${words} [...]`]),
}

const sic: Edit = {
  kind: '[sic]',
  make: ({ words }, random) =>
    replaceOne(words, /(?<=\p{Ll}{3}) (?=\p{Ll})/gu, random, () => random.pick([' [sic] ', ' [ sic ] ', ' (sic) '])),
}

const letter: Edit = {
  kind: 'first letter in brackets',
  make({ words }) {
    const first = words.slice(0, 1)
    if (!/^\p{L}\p{Ll}* /u.test(words)) return undefined
    const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()
    return `[${other}]${words.slice(1)}`
  },
}

const insertion: Edit = {
  kind: 'bracketed insertion',
  make: ({ words }, random) =>
    replaceOne(words, /\b(he|she|they|it) (?=\p{Ll})/gu, random, ([pronoun]) => {
      const ofPerson = pronoun.endsWith('he ') ? '[a former colleague]' : '[the town council]'
      return `${pronoun}${random.pick([ofPerson, '[in fact]', '[laughs]'])} `
    }),
}

export const omissionEdits: readonly Edit[] = [middle, seam, atTheEnds, sic, letter, insertion]
