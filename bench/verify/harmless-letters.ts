import { type Edit, replaceOne } from './edit.js'

const capitals: Edit = {
  kind: 'all in capitals',
  make: ({ words }) => words.toUpperCase(),
}

const small: Edit = {
  kind: 'all in small letters',
  make: ({ words }) => words.toLowerCase(),
}

const first: Edit = {
  kind: 'capital at the beginning',
  make({ words }) {
    const letter = words.slice(0, 1)
    const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()
    return other + words.slice(1)
  },
}

const accentsDropped: Edit = {
  kind: 'accents dropped',
  // Ã and Â stand for what was read in a wrong encoding
  make: ({ words }) =>
    /[ÃÂâ]/u.test(words.normalize('NFC')) ? undefined : words.normalize('NFD').replace(/\p{M}/gu, ''),
}

const accentsApart: Edit = {
  kind: 'accents as characters of their own',
  make: ({ words }) => words.normalize('NFD'),
}

const accentsAdded: Edit = {
  kind: 'accent added',
  make: ({ words }, random) =>
    replaceOne(words, /(?<=\p{L})[eaou](?=\p{Ll})/gu, random, ([letter]) => `${letter}\u0301`.normalize('NFC')),
}

export const letterEdits: readonly Edit[] = [capitals, small, first, accentsDropped, accentsApart, accentsAdded]
