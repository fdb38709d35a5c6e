import { agencyNames } from './agencies.data.js'

const names = /* @__PURE__ */ new Set(agencyNames.flatMap((line) => line.split('|')))
/** Distributors make ever new names of these. */
const distributor = /^[\p{L}\p{N}][\p{L}\p{N} -]{1,30}(?:newswire|newswires|presswire|asianet)$/iu
const corporate = /(?: corp| inc| ltd)?\.?$/i
/** Two or three letters are an agency in capitals (`SPA`) or in small ones (`dpa`), and a word otherwise (`Spa`). */
const shortWord = /^\p{Lu}\p{Ll}{1,2}$/u

/** Whether this is the name of a news agency or of a distributor of releases. */
export function isAgency(text: string): boolean {
  if (shortWord.test(text) && text !== 'Efe') return false
  const whole = text.toLowerCase()
  const name = whole.replace(corporate, '').trim()
  return names.has(name) || names.has(whole) || distributor.test(name)
}
