import { type Edit, replaceOne } from './edit.js'

const negated = /\b(is|are|was|were|do|does|did|has|have|had|would|could|should)n[’']t\b/giu
// behind a pronoun these are always a verb; “’s” and “’d” are two each
const shortened = /\b(I|you|we|they|it|he|she)[’'](m|re|ve|ll)\b/giu
const verbs: Record<string, string> = { m: 'am', re: 'are', ve: 'have', ll: 'will' }

const spelledOut: Edit = {
  kind: 'contraction spelled out',
  make: ({ words }, random) =>
    replaceOne(words, negated, random, ([, verb]) => `${verb} not`) ??
    replaceOne(words, shortened, random, ([, pronoun, verb = '']) => `${pronoun} ${verbs[verb.toLowerCase()]}`),
}

const apart = /\b(is|are|was|were|do|does|did|has|have|had|would|could|should) not\b(?! only| just)/gu
const pairs = /(?<!\bof )\b(I am|we are|they are|you are|I will|we will|they will|it is|that is)(?= \p{Ll})/giu
const endings: Record<string, string> = { am: 'm', are: 're', will: 'll', is: 's' }

const contracted: Edit = {
  kind: 'contracted',
  make: ({ words }, random) =>
    replaceOne(words, apart, random, ([, verb]) => `${verb}n’t`) ??
    replaceOne(words, pairs, random, ([pair]) => {
      const [pronoun, verb = ''] = pair.split(' ')
      return `${pronoun}’${endings[verb.toLowerCase()]}`
    }),
}

const small = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const smallWords = new RegExp(`(?<![\\p{L}-])(?:${small.join('|')})(?![\\p{L}-])`, 'giu')

const inFigures: Edit = {
  kind: 'number in figures',
  make: ({ words }, random) =>
    replaceOne(words, smallWords, random, ([word]) => String(small.indexOf(word.toLowerCase()) + 2)),
}

// “11 million people”, not “April 7”, “9 p.m.” or “3 to 1”
const smallFigures = /(?<=\p{Ll} )(?<!\p{Lu}\p{L}* )(?:[2-9]|1[0-2])(?= (?!to |[ap]\.?m)\p{Ll})/gu

const inWords: Edit = {
  kind: 'number in words',
  make: ({ words }, random) => replaceOne(words, smallFigures, random, ([figure]) => small[Number(figure) - 2]),
}

const separators: Edit = {
  kind: 'thousands separator',
  make: ({ words }, random) => replaceOne(words, /(?<=\d),(?=\d{3}(?!\d))/gu, random, () => ''),
}

const percent: Edit = {
  kind: 'percent',
  make: ({ words }, random) =>
    replaceOne(words, /(?<=\d)(?: percent\b(?!age)|%)/gu, random, ([sign]) =>
      sign === '%' ? random.pick([' percent', ' per cent']) : random.pick(['%', ' per cent']),
    ),
}

const abbreviations: Edit = {
  kind: 'full stops of abbreviations',
  make: ({ words }, random) =>
    replaceOne(words, /\bU\.S\.(?= )|\b(?:Mr|Mrs|Ms|Dr)\.(?= )/gu, random, ([short]) => short.replaceAll('.', '')),
}

const spellings: Record<string, string> = {
  color: 'colour',
  favor: 'favour',
  honor: 'honour',
  labor: 'labour',
  neighbor: 'neighbour',
  behavior: 'behaviour',
  defense: 'defence',
  center: 'centre',
  program: 'programme',
  organization: 'organisation',
  organizations: 'organisations',
  recognize: 'recognise',
  realize: 'realise',
  traveled: 'travelled',
  gray: 'grey',
}
const american = new RegExp(`\\b(?:${Object.keys(spellings).join('|')})\\b`, 'gu')

const spelling: Edit = {
  kind: 'British spelling',
  make: ({ words }, random) => replaceOne(words, american, random, ([word]) => spellings[word]),
}

export const harmlessWordEdits: readonly Edit[] = [
  spelledOut,
  contracted,
  inFigures,
  inWords,
  separators,
  percent,
  abbreviations,
  spelling,
]
