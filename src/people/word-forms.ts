import type { Token } from '../text/index.js'

const CAPITAL = /^[\p{Lu}\p{Lt}]/u
/** Scripts without capitals; Georgian has them but does not begin names with them. */
const CASELESS = /^[\p{Lo}\p{Script=Georgian}]/u
const ACRONYM = /^\p{Lu}[\p{Lu}&]{1,7}$/u

/** Whether a word begins with a capital. */
export function isRaised(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text)
}

/** Whether a word begins with a letter of a script that has no capitals, or names nothing by them. */
export function isCaseless(text: string): boolean {
  return text.charCodeAt(0) >= 0x80 && CASELESS.test(text)
}

/** Whether a token is written as a name: with a capital, or in a script that has none. */
export function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && (isRaised(token.text) || isCaseless(token.text))
}

/** Whether a token is an apostrophe that stands alone, as behind a plural: `the Workers' Union`. */
export function isApostrophe(token: Token | undefined): boolean {
  return token?.text === "'" || token?.text === '’'
}

/** Whether a word is an acronym by its form: `NATO`, `AT&T`. */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word)
}
