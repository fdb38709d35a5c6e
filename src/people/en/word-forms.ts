/** The singular of a plural, by its ending. */
export function singular(word: string): string {
  const last = word.charCodeAt(word.length - 1)
  if (last === 0x6e && word.endsWith('men')) return `${word.slice(0, -2)}an`
  if (last !== 0x73 || word.endsWith('ss')) return word
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses') || word.endsWith('ches') || word.endsWith('xes')) return word.slice(0, -2)
  return word.slice(0, -1)
}

// Lind's, Jones'
export function withoutPossessive(word: string): string {
  const end = word.charCodeAt(word.length - 1) === 0x73 ? word.length - 1 : word.length
  const mark = word.charCodeAt(end - 1)
  return mark === 0x27 || mark === 0x2019 ? word.slice(0, end - 1) : word
}

const NEGATION = /n['’]t$/

// did in didn't
export const withoutNegation = (word: string): string =>
  word.endsWith('t') && NEGATION.test(word) ? word.slice(0, -3) : word

/** Any word in `-ly` counts. */
export const isAdverb = (word: string): boolean => word.endsWith('ly')

/** Any word in `-ing` counts. */
export const isPresentParticiple = (word: string): boolean => word.endsWith('ing')

/** Any word in `-ed` counts. */
export const isPastParticiple = (word: string): boolean => word.endsWith('ed')

/** `Sydney-based` says where somebody is from and is no part of the name. */
const ADJECTIVE = /-(?:based|born|led|backed|run|area)$/

// Sydney-based, Don't, I, I've
export function isNeverName(word: string): boolean {
  if (ADJECTIVE.test(word) || NEGATION.test(word)) return true
  return word === 'i' || word.startsWith("i'") || word.startsWith('i’')
}
