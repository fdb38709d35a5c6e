import fc from 'fast-check'

/** Words of news, and words that trip up code that escapes, counts or looks for markup. */
const plain = ['The', 'harbour', 'reopened', 'said', 'Mara', 'Lind', 'officials', 'of', '2031', 'storm,', 'Ellery.']
const hostile = [
  'AT&T',
  '&amp;',
  '&#60;b&#62;',
  '<b>bold</b>',
  '</p>',
  '<!--',
  'a<b',
  'c>d',
  ']]>',
  '"ready"',
  "Lind's",
  '“open,”',
  '‘now’',
  '«Так»',
  'café',
  'Одеса',
  'Київ',
  '港口',
  '「開く」',
  'שלום',
  '😀',
  '👩‍👩‍👧',
  '𝒳𝒴',
  'e\u0301',
  '\\n',
  '{"a":1}',
  '*_`#',
  '--',
  '—',
  '100%',
]

const word = () =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...plain) }, { weight: 2, arbitrary: fc.constantFrom(...hostile) })

/** One line of clean text: words with single spaces between them. */
export function line(maxLength = 6): fc.Arbitrary<string> {
  return fc.array(word(), { minLength: 1, maxLength }).map((words) => words.join(' '))
}

/** Clean text of some words; now and then a line feed stands between two of them. */
export function passage(maxLength = 16): fc.Arbitrary<string> {
  const space = fc.oneof({ weight: 12, arbitrary: fc.constant(' ') }, { weight: 1, arbitrary: fc.constant('\n') })
  return fc
    .array(fc.tuple(space, word()), { minLength: 1, maxLength })
    .map((pairs) => pairs.map(([between, text], at) => (at === 0 ? text : between + text)).join(''))
}

/** What a range is made of once its text is known: which text, which word, how many. */
export type Pick = [text: number, word: number, words: number]

export const pick = (): fc.Arbitrary<Pick> => fc.tuple(fc.nat(99), fc.nat(99), fc.nat(5))

/** A part of a text that begins and ends with a word, at a word that the pick names. */
export function wordsAt(text: string, [, word, words]: Pick): { start: number; end: number } {
  const found = [...text.matchAll(/\S+/g)]
  const from = word % found.length
  const to = Math.min(from + words, found.length - 1)
  const last = found[to] as RegExpExecArray
  return { start: (found[from] as RegExpExecArray).index, end: last.index + last[0].length }
}
