import { addMention, addRole, type Cast, type CastRole, type Member } from './cast.js'
import type { Chosen } from './choose-people.js'
import type { Gender, PeopleLanguage } from './language.js'
import { printedName } from './name-runs.js'
import { comparePlaces } from './passage.js'
import { findRoles, startOfTitle } from './roles.js'
import type { Segment } from './segment.js'

const AGE = /^\d{1,3}$/

/** Gives every use of a name to its bearer, of several to the one named last, with the roles that stand beside it. */
export function addPeople(cast: Cast, { people, bearers }: Chosen, language: PeopleLanguage): void {
  const uses = [...bearers].flatMap(([{ segments }, members]) => segments.map((segment) => ({ segment, members })))
  uses.sort((a, b) => comparePlaces(a.segment, b.segment))
  cast.people.push(...people.values())
  const latest = new Map<Member, number>()
  for (const [clock, { segment, members }] of uses.entries()) {
    const fitting = members.filter((member) => agrees(member.gender, segment.gender))
    const candidates = fitting.length > 0 ? fitting : members
    const member = candidates.reduce((a, b) => ((latest.get(b) ?? -1) > (latest.get(a) ?? -1) ? b : a))
    latest.set(member, clock)
    if (segment.gender !== undefined) member.gender ??= segment.gender
    const age = ageAfter(segment)
    if (age !== undefined) member.age ??= age
    for (const role of findRoles(segment, language)) giveRole(cast, member, role, language)
    const { passage, last } = segment
    const first = segment.address ?? segment.first
    // "Mr. Castellane" is a form of address; "Dr. Jin Haewon" is the name with a title before it
    const form = printedName(passage, last - segment.first < member.words.length ? first : segment.first, last)
    const from = startOfTitle(segment, language)
    addMention(cast, { member, passage, first, last, by: 'name', from, form })
  }
  cast.people.sort((a, b) => comparePlaces(a.mentions[0], b.mentions[0]))
}

function agrees(a: Gender | undefined, b: Gender | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

function giveRole(cast: Cast, member: Member, role: CastRole, language: PeopleLanguage): void {
  const gender = language.genderedNouns.get(role.office.split(' ').at(-1) as string)
  if (gender !== undefined) member.gender ??= gender
  addRole(cast, member, role)
}

// Anselmo Boateng-Ruiz, 54, said
function ageAfter({ passage, last }: Segment): string | undefined {
  const [comma, age] = passage.tokens.slice(last, last + 2)
  return comma?.text === ',' && age !== undefined && AGE.test(age.text) ? age.text : undefined
}
