import { type Edit, replaceAll, replaceOne } from './edit.js'

const outerMarks = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['« ', ' »'],
  ['„', '“'],
  ['‘', '’'],
  ['``', "''"],
] as const

const marks: Edit = {
  kind: 'marks around it',
  make({ words }, random) {
    const [open, close] = random.pick(outerMarks) ?? outerMarks[0]
    return open + words + close
  },
}

const apostrophes: Edit = {
  kind: 'apostrophes',
  make: ({ words }) => replaceAll(words, /’/gu, "'") ?? replaceAll(words, /(?<=\p{L})'(?=\p{L})/gu, '’'),
}

const end: Edit = {
  kind: 'punctuation at its end',
  make({ words }, random) {
    // a question is one by its mark
    if (words.endsWith('?')) return undefined
    const bare = words.replace(/[.,!;:]+$/u, '')
    return random.pick(['', '.', ',', '!', '…'].map((mark) => bare + mark).filter((claim) => claim !== words))
  },
}

const dashes: Edit = {
  kind: 'dashes',
  make({ words }, random) {
    const to = random.pick([' — ', '—', ' – ', ' - ', '--', ' -- ']) ?? '—'
    return replaceAll(words, / ?— ?| – |(?<=\p{L}) ?-- ?(?=\p{L})| - /gu, to)
  },
}

const hyphens: Edit = {
  kind: 'hyphens of other kinds',
  make: ({ words }, random) => replaceAll(words, /(?<=\p{L})-(?=\p{L})/gu, random.pick(['‐', '‑']) ?? '‐'),
}

const spaces: Edit = {
  kind: 'spaces',
  make: ({ words }, random) =>
    replaceOne(words, / /gu, random, () => random.pick(['  ', '\u00a0', '\u2009', '\u202f', '\n', '\t', '   '])),
}

const noBreakSpaces: Edit = {
  kind: 'no-break spaces',
  make: ({ words }) => replaceAll(words, / /gu, '\u00a0'),
}

const insideWords = /(?<=\p{L}{2})(?=\p{Ll}{2})/gu

const softHyphens: Edit = {
  kind: 'soft hyphens',
  make: ({ words }, random) => replaceOne(words, insideWords, random, () => '\u00ad'),
}

const zeroWidth: Edit = {
  kind: 'zero-width characters',
  make: ({ words }, random) =>
    replaceOne(words, insideWords, random, () => random.pick(['\u200b', '\u200d', '\ufeff', '\u2060'])),
}

const lineBreaks: Edit = {
  kind: 'a word broken at the end of a line',
  make: ({ words }, random) => replaceOne(words, /(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, random, () => '-\n'),
}

export const markEdits: readonly Edit[] = [
  marks,
  apostrophes,
  end,
  dashes,
  hyphens,
  spaces,
  noBreakSpaces,
  softHyphens,
  zeroWidth,
  lineBreaks,
]
