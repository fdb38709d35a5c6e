/** A part of a word that stands for a word of its own: how many letters of it, and which word. */
export interface WordPart {
  length: number
  key: string
}

const wholes: Readonly<Record<string, readonly [string, string]>> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  cannot: ['can', 'not'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
}

/** `'s` and `'d` stand for several words: they keep a key of their own. */
const endings: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  "'s": "'s",
  "'d": "'d",
}
const ending = /(?:n't|'(?:ll|ve|re|m|s|d))$/

/** What `'s` and `'d` may stand for. */
export const shortened: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ['is', 'has', 'us', 'does']],
  ["'d", ['would', 'had', 'did']],
])

/** The words in an English contraction in small letters with straight apostrophes: `don't` is `do` and `not`. */
export function expandContraction(word: string): readonly WordPart[] | undefined {
  const whole = Object.hasOwn(wholes, word) ? wholes[word] : undefined
  if (whole !== undefined) {
    const length = word.endsWith("n't") ? word.length - 3 : word.endsWith('not') ? word.length - 3 : word.length - 2
    return [
      { length, key: whole[0] },
      { length: word.length - length, key: whole[1] },
    ]
  }
  const found = ending.exec(word)
  if (found === null || found.index === 0) return undefined
  return [
    { length: found.index, key: word.slice(0, found.index) },
    { length: found[0].length, key: endings[found[0]] as string },
  ]
}
