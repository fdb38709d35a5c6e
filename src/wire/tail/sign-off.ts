import { looksLikeName } from '../byline/names.js'
import type { NoteRule } from './note-rule.js'

const LONGEST = 80
// ==Example   (EXA).   EXA<   –EXA   /EX/
const name = /^[=>*–—-]{0,3}\s?[(/]?([\p{L}][\p{L}\p{N} .-]{0,38}[\p{L}\p{N}])[)/]?[.<]?$/u
// (sf-fd)   (haf/dhn)   (SDA/sj)   sug/rb
const initials = /^(?:\((?:[\p{L}]{2,6}\\?[/-]){0,4}[\p{Ll}]{2,4}\)|[\p{Ll}]{2,4}(?:[/-][\p{Ll}]{2,4}){1,3}\/?)$/u
// AAP jd/xy   --EXA jd/xy
const signed = /^[–—-]{0,2}\s?(\p{L}[\p{L}.]{1,20}) (?:[\p{Ll}]{2,4}\/){1,3}[\p{Ll}]{2,4}$/u
// (foto)
const picture = /^\((?:with )?(?:fotos?|photos?|pix|v[ií]deos?|audio|gr[aá]ficos?|graphics?|maps?|mapas?|archivo)\)$/i
// Ana Ruiz, The Canadian Press
const person = /^([^,]{4,40}), (?:[Tt]he )?(\p{Lu}[^,]{1,40}?)\.?$/u
// 212322 GMT Nov 18    091223 dec 18    KWS-21:37-09-12-18    AP-NY-06-28-31 0536EDT
const sent =
  /^(?:\d{6} (?:[A-Z]{3,4} )?[A-Za-z]{3} \d{2}|[A-Z]{2,4}-\d\d:\d\d-\d\d-\d\d-\d\d|[A-Z]{2,4}(?:-[A-Z]{2})?-\d\d-\d\d-\d\d \d{4}[A-Z]{0,4}<?)$/
// dpa al rmo hct rmo
const route = /^dpa(?: [a-z0-9]{1,4}){2,6}$/
// (REG:EURO;)     Keywords: FERRY/TARNHOLM
const code = /^Keywords: [\p{Lu}\d/ ().-]{2,60}$|^\(?(?:PROFILE|(?:WS )?SL:|REG:|LANG:|CT:)[^a-z]{0,50}$|^\)$/u

/** What signs the copy off: an agency's name alone, the initials of the desk, codes and the time of transmission. */
export const signOff: NoteRule = (text, _, { isAgency }) => {
  if (text.length > LONGEST) return undefined
  if (sent.test(text)) return { role: 'stamp' }
  if (route.test(text) || code.test(text) || picture.test(text)) return { role: 'slug' }
  if (initials.test(text)) return { role: 'credit' }
  const agency = (name.exec(text) ?? signed.exec(text))?.[1]
  if (agency !== undefined && isAgency(agency)) return { role: 'credit' }
  const [, writer, desk] = person.exec(text) ?? []
  return writer !== undefined && desk !== undefined && isAgency(desk) && looksLikeName(writer)
    ? { role: 'credit' }
    : undefined
}
