import { addMention, addRole, type Cast, type CastRole, lastWord, type Member } from './cast.js'
import type { Gender, PeopleLanguage } from './language.js'
import type { Use as FormUse, FormUses } from './name-forms.js'
import { printedName } from './name-runs.js'
import type { Segment } from './segment.js'

const AGE = /^\d{1,3}$/

/**
 * Gives every use of a name, in order, to its bearer, of several to the one named last, with the roles that stand beside
 * it.
 */
export function addPeople(cast: Cast, uses: readonly FormUse[], language: PeopleLanguage): void {
  const isShared = uses.some(({ form }) => form.bearers.length > 1)
  const latest = new Map<Member, Use>()
  const keepers = new Map<FormUses, Member>()
  let clock = 0
  for (const { form: its, segment, roles, from } of uses) {
    let [member] = its.bearers
    if (member === undefined) continue
    if (its.bearers.length > 1) {
      member = bearerOf(segment, its.bearers, latest, keepers.get(its), language)
      keepers.set(its, member)
    }
    if (isShared) latest.set(member, { clock: clock++, segment, from })
    if (member.mentions.length === 0) cast.people.push(member)
    if (segment.gender !== undefined) member.gender ??= segment.gender
    const age = ageAfter(segment)
    if (age !== undefined) member.age ??= age
    for (const role of roles) giveRole(cast, member, role, language)
    const { passage, last } = segment
    const first = segment.address ?? segment.first
    // "Mr. Castellane" is a form of address; "Dr. Jin Haewon" is the name with a title before it
    const start = last - segment.first < member.words.length ? first : segment.first
    const form = printedName(passage, start, last, language)
    addMention(cast, { member, passage, first, last, by: 'name', from, form })
  }
}

/** When somebody was named last. */
interface Use {
  clock: number
  segment: Segment
  /** Where its title begins. */
  from: number
}

/**
 * Whom a short name means of several: whom its form of address fits, who bore it before, or whoever was named last.
 * A namesake takes it over who opened a sentence of the same paragraph since.
 */
function bearerOf(
  segment: Segment,
  members: readonly Member[],
  latest: ReadonlyMap<Member, Use>,
  keeper: Member | undefined,
  language: PeopleLanguage,
): Member {
  const candidates = ofGender(members, segment.gender, language)
  const clock = (member: Member) => latest.get(member)?.clock ?? -1
  const last = candidates.reduce((a, b) => (clock(b) > clock(a) ? b : a))
  if (keeper === undefined || !candidates.includes(keeper)) return last
  const use = latest.get(last)
  const isHere = use !== undefined && use.segment.passage === segment.passage
  return isHere && segment.passage.sentenceStart[use.segment.first] === use.from ? last : keeper
}

/** Those whom a form of address is known to fit, or else those whose given name goes with it. */
function ofGender(members: readonly Member[], gender: Gender | undefined, language: PeopleLanguage): readonly Member[] {
  if (gender === undefined) return members
  const known = members.filter((member) => member.gender === gender)
  if (known.length > 0) return known
  const open = members.filter((member) => member.gender === undefined)
  const likely = open.filter(({ words }) => language.givenNameGender(words[0] as string)?.gender === gender)
  const possible = open.filter(({ words }) => language.givenNameGender(words[0] as string) === undefined)
  return [likely, possible, open].find((list) => list.length > 0) ?? members
}

function giveRole(cast: Cast, member: Member, role: CastRole, language: PeopleLanguage): void {
  const gender = language.genderedNouns.get(lastWord(role.office))
  if (gender !== undefined) member.gender ??= gender
  addRole(cast, member, role)
}

// Anselmo Boateng-Ruiz, 54, said
function ageAfter({ passage: { tokens }, end: last, comma }: Segment): string | undefined {
  const age = comma ? tokens[last + 1] : undefined
  return age?.kind === 'number' && AGE.test(age.text) ? age.text : undefined
}
