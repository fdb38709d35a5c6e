import { isAgency } from '../agencies.js'
import type { NoteRule } from './note-rule.js'

const LONGEST = 60
// ==Example   (EXA).   EXA<
const name = /^[=>*-]{0,3}\s?\(?([\p{L}][\p{L}\p{N} .-]{1,38}[\p{L}\p{N}])\)?[.<]?$/u
// (sf-fd)   (haf/dhn)   (SDA/sj)   sug/rb
const initials = /^(?:\((?:[\p{L}]{2,6}\\?[/-]){0,4}[\p{Ll}]{2,4}\)|[\p{Ll}]{2,4}(?:[/-][\p{Ll}]{2,4}){1,3})$/u
// 212322 GMT Nov 18    091223 dec 18    KWS-21:37-09-12-18    AP-NY-06-28-31 0536EDT
const sent =
  /^(?:\d{6} (?:[A-Z]{3,4} )?[A-Za-z]{3} \d{2}|[A-Z]{2,4}-\d\d:\d\d-\d\d-\d\d-\d\d|[A-Z]{2,4}(?:-[A-Z]{2})?-\d\d-\d\d-\d\d \d{4}[A-Z]{0,4}<?)$/
// dpa al rmo hct rmo
const route = /^dpa(?: [a-z0-9]{1,4}){2,6}$/
// (REG:EURO;)
const code = /^\(?(?:PROFILE|(?:WS )?SL:|REG:|LANG:|CT:)[^a-z]{0,50}|^\)$/

/** What signs the copy off: an agency's name alone, the initials of the desk, codes and the time of transmission. */
export const signOff: NoteRule = (text) => {
  if (text.length > LONGEST) return undefined
  if (sent.test(text)) return { role: 'stamp' }
  if (route.test(text) || code.test(text)) return { role: 'slug' }
  if (initials.test(text)) return { role: 'credit' }
  const agency = name.exec(text)?.[1]
  return agency !== undefined && isAgency(agency) ? { role: 'credit' } : undefined
}
