import type { Token } from '../../text/index.js'

/** Signs that are read as words, with their keys. */
export const signs: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['％', 'percent'],
  ['&', 'and'],
  ['$', '$'],
  ['＄', '$'],
  ['€', '€'],
  ['£', '£'],
  ['¥', '¥'],
  ['￥', '¥'],
  ['₹', '₹'],
  ['₽', '₽'],
  ['₴', '₴'],
  ['₺', '₺'],
  ['₩', '₩'],
  ['°', 'degrees'],
  ['‰', '‰'],
])
const minus = /^[-−–]$/

/** What ends a sentence: as a statement, a question, a shout. */
export type Stop = '.' | '?' | '!'
export const stops: ReadonlyMap<string, Stop> = new Map([
  ['.', '.'],
  ['?', '?'],
  ['!', '!'],
  ['。', '.'],
  ['？', '?'],
  ['！', '!'],
])
/** What leaves words out. */
export const dots: ReadonlySet<string> = new Set(['...', '…', '⋯'])
/** What parts clauses. */
export const pauses = /^(?:[,;:()–—―、，；：-]|--|---)$/
/** What a sentence may begin behind. */
export const opening = /^(?:[:–—―]|--|---)$/

/** Figures at the head of a word, also behind a point. */
export const figures = /^\.?\p{N}/u

// -5 and (−5), not 2-1 nor “he left - 5 years ago”
export function isMinus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!minus.test(token.text) || after === undefined || after.start !== token.end || !figures.test(after.text))
    return false
  return before === undefined || before.end < token.start
}

// .5 percent; not the number of a note: “we walk.5”
export function isPoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (token.text !== '.' || after?.start !== token.end || !figures.test(after.text)) return false
  return before === undefined || before.end < token.start || (before.kind === 'punctuation' && signs.has(before.text))
}

// . . .
export function isSpacedDots(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === '.'
}
