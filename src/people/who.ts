import type { Cast, CastRole, Member } from './cast.js'
import type { PeopleLanguage } from './language.js'
import type { Office } from './offices.js'

/** A description, and how well it fits the person it was found to mean. */
export interface Described {
  member: Member
  /** 0 to 1. */
  certainty: number
}

const STEM = 4
const MAX_HOLDERS = 50
/** In a text with more people than this, ages and relatives are looked for among the first. */
const MAX_PEOPLE = 100

/**
 * Who a description such as `the NATO Secretary General` means at a place in the text: somebody whose role is the same
 * office, or one that may stand for it, and none of whose words speak against it; the one named last, of several.
 */
export function whoHolds(
  cast: Cast,
  office: Office,
  before: (member: Member) => number,
  language: PeopleLanguage,
): Described | undefined {
  let best: { member: Member; fit: number; recency: number } | undefined
  let rivals = 0
  for (const member of holdersOf(cast, office, language)) {
    let fit = 0
    for (const role of member.roles) fit = Math.max(fit, roleFit(role, office, language))
    if (fit === 0) continue
    const recency = before(member)
    if (best !== undefined && fit === best.fit) rivals++
    if (best === undefined || fit > best.fit || (fit === best.fit && recency > best.recency)) {
      if (best !== undefined && fit > best.fit) rivals = 0
      best = { member, fit, recency }
    }
  }
  // Two ministers, and nothing that tells them apart but who was named last
  if (best === undefined) return undefined
  // "the actor", and only later an actor
  const isEarly = best.recency < 0 && office.modifiers.length + office.complement.length === 0
  return { member: best.member, certainty: best.fit * (rivals > 0 ? 0.7 : 1) * (isEarly ? 0.45 : 1) }
}

/** Who is of an age, as the article says beside the name; otherwise whoever was named last. */
export function whoIsAged(
  cast: Cast,
  age: string | undefined,
  recency: (member: Member) => number,
): Described | undefined {
  const named = cast.people.slice(0, MAX_PEOPLE).filter((member) => recency(member) >= 0)
  const aged = named.find((member) => member.age === age)
  if (aged !== undefined) return { member: aged, certainty: 0.95 }
  const [first] = named.filter(({ age: other }) => other === undefined).sort((a, b) => recency(b) - recency(a))
  return first === undefined ? undefined : { member: first, certainty: 0.6 }
}

/**
 * Who is meant by `his brother`: of whoever was named last and can be meant by `his`, the one relative, by name. Others
 * than kin are not told.
 */
export function whoIsRelated(
  cast: Cast,
  office: Office,
  pronoun: string,
  recency: (member: Member) => number,
  language: PeopleLanguage,
): Described | undefined {
  if (!language.kin.has(office.name)) return undefined
  const gender = language.personPronouns.get(pronoun)
  const [owner] = cast.people
    .slice(0, MAX_PEOPLE)
    .filter((member) => recency(member) >= 0 && (member.gender === undefined || member.gender === gender))
    .sort((a, b) => recency(b) - recency(a))
  if (owner === undefined) return undefined
  const family = owner.words.at(-1)
  const relatives = cast.people
    .slice(0, MAX_PEOPLE)
    .filter((member) => member !== owner && member.words.at(-1) === family)
  return relatives.length === 1 ? { member: relatives[0] as Member, certainty: 0.8 } : undefined
}

/** Those with a role that the office may mean; of a great many the first. */
function holdersOf(cast: Cast, office: Office, language: PeopleLanguage): Set<Member> {
  const holders = new Set<Member>()
  for (const name of [office.name, ...(language.officeSynonyms.get(office.name) ?? [])]) {
    for (const member of cast.holders.get(name) ?? []) {
      if (holders.size === MAX_HOLDERS) return holders
      holders.add(member)
    }
  }
  return holders
}

function roleFit(role: CastRole, office: Office, language: PeopleLanguage): number {
  let fit = 0
  if (role.office === office.name) fit = 1
  else if (language.officeSynonyms.get(office.name)?.includes(role.office)) fit = 0.9
  else if (role.office.endsWith(` ${office.name}`)) fit = 0.8
  if (fit === 0) return 0
  const words = [...office.modifiers, ...office.complement]
  // "the mayor of Velsk" is not the one whose role says another town
  const hasOther = role.names.some((name) => !words.some((word) => sameStem(name, word)))
  for (const word of words) {
    const { functionWords, formerWords, neutralAdjectives } = language
    if (functionWords.has(word) || formerWords.has(word) || neutralAdjectives.has(word)) continue
    if (role.words.some((known) => sameStem(known, word))) continue
    if (office.owner.includes(word) || (office.names.includes(word) && hasOther)) return 0
    fit -= office.names.includes(word) ? 0.2 : 0.45
  }
  return Math.max(0, role.former === office.former ? fit : fit * 0.6)
}

// Ukrainian and Ukraine, of one stem
function sameStem(a: string, b: string): boolean {
  if (a === b) return true
  return a.length > STEM && b.length > STEM && a.slice(0, STEM + 1) === b.slice(0, STEM + 1)
}
