import type { Named } from './dialect.js'

// Ada Roe's    Ada Roe’s
const POSSESSIVE = /(?<=[\p{L}\p{N}.])['’]s$/iu
// St John's    Lord's
const OWN_PLACE = /^(?:(?:St\.?|Saint)\s|(?:King|Lord|Prince|Queen)['’]s$)/i
const WORDS = /\s+/

/** A name without the `’s` that the text has behind it; nothing where it has none. */
export function withoutPossessive(name: string): string | undefined {
  return endsInS(name) && POSSESSIVE.test(name.slice(-3)) ? name.slice(0, -2) : undefined
}

/**
 * Whether the `’s` at the end of a marked name is not of the name, where the article has no other form of it: of a person it
 * never is, of a place seldom, of a body it may be in a name of one word or two: `Marlowe's`, but `Coast Office Union's`.
 */
export function isPossessed({ kind, name }: Named): boolean {
  if (kind === 'person') return true
  if (kind === 'place') return !OWN_PLACE.test(name)
  return !name.includes('&') && name.split(WORDS).length > 2
}

function endsInS(name: string): boolean {
  const last = name.charAt(name.length - 1)
  return last === 's' || last === 'S'
}
