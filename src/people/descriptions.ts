import { addMention, type Cast, type CastRole, type Member, type Mention, mentionsIn } from './cast.js'
import type { PeopleLanguage } from './language.js'
import { isNameWord, isPossessive } from './name-runs.js'
import { endOfNounPhrase } from './noun-phrase.js'
import { type Office, readOffice } from './offices.js'
import type { Passage } from './passage.js'

/** A description, and how well it fits the person it was found to mean. */
interface Described {
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
function whoHolds(
  cast: Cast,
  office: Office,
  before: (member: Member) => number,
  language: PeopleLanguage,
): Described | undefined {
  let best: { member: Member; fit: number; recency: number } | undefined
  let rivals = 0
  for (const member of holdersOf(cast, office, language)) {
    const fit = Math.max(0, ...member.roles.map((role) => roleFit(role, office, language)))
    if (fit === 0) continue
    rivals++
    const recency = before(member)
    if (best === undefined || fit > best.fit || (fit === best.fit && recency > best.recency)) {
      best = { member, fit, recency }
    }
  }
  return best === undefined ? undefined : { member: best.member, certainty: best.fit * (rivals > 1 ? 0.9 : 1) }
}

/** Who is of an age, as the article says beside the name; otherwise whoever was named last. */
function whoIsAged(cast: Cast, age: string | undefined, recency: (member: Member) => number): Described | undefined {
  const named = cast.people.slice(0, MAX_PEOPLE).filter((member) => recency(member) >= 0)
  const aged = named.find((member) => member.age === age)
  if (aged !== undefined) return { member: aged, certainty: 0.95 }
  const [first] = named.filter(({ age: other }) => other === undefined).sort((a, b) => recency(b) - recency(a))
  return first === undefined ? undefined : { member: first, certainty: 0.6 }
}

// his brother, her predecessor
function isOfSomebody(passage: Passage, at: number, language: PeopleLanguage): boolean {
  const word = passage.lower[at] as string
  return language.determiners.has(word) && language.personPronouns.has(word)
}

/**
 * Who is meant by `his brother`: of whoever was named last and can be meant by `his`, the one relative, by name. Others
 * than kin are not told.
 */
function whoIsRelated(
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
  for (const word of [...office.modifiers, ...office.complement]) {
    if (language.functionWords.has(word) || language.formerWords.has(word)) continue
    if (!role.words.some((known) => sameStem(known, word))) fit -= office.owner.includes(word) ? 1 : 0.35
  }
  return Math.max(0, role.former === office.former ? fit : fit * 0.6)
}

// Ukrainian and Ukraine, of one stem
function sameStem(a: string, b: string): boolean {
  if (a === b) return true
  return a.length > STEM && b.length > STEM && a.slice(0, STEM + 1) === b.slice(0, STEM + 1)
}

/** Finds definite descriptions outside quotations and counts those that mean somebody as mentions. */
export function addDescriptions(cast: Cast, passages: readonly Passage[], language: PeopleLanguage): void {
  const latest = new Map<Member, number>()
  let clock = 0
  for (const passage of passages) {
    if (typeof passage.block !== 'number') continue
    const named = cast.mentions.get(passage)?.slice() ?? []
    let seen = 0
    for (let at = 0; at < passage.tokens.length; at++) {
      while (seen < named.length && (named[seen] as Mention).first <= at)
        latest.set((named[seen++] as Mention).member, ++clock)
      if (passage.quoted[at] !== -1 || !opensDescription(passage, at, language)) continue
      const last = endOfNounPhrase(passage, at, passage.tokens.length, language)
      const first = language.definiteArticles.has(passage.lower[at] as string) ? at + 1 : at
      const aged = last === first + 1 ? language.readAge(passage.lower[first] as string) : undefined
      const office = last > first ? readOffice(passage, first, last, language) : undefined
      if (aged === undefined && (office === undefined || office.plural)) continue
      if (isRolePhrase(cast, passage, at, last, language)) {
        at = last - 1
        continue
      }
      const recency = (member: Member) => latest.get(member) ?? -1
      const found =
        nameAcrossComma(cast, passage, last) ??
        (office === undefined ? whoIsAged(cast, aged, recency) : undefined) ??
        (office !== undefined && isOfSomebody(passage, at, language)
          ? whoIsRelated(cast, office, passage.lower[at] as string, recency, language)
          : office && whoHolds(cast, office, recency, language))
      if (found === undefined || found.certainty < 0.5) continue
      const { text, tokens } = passage
      const form = text.slice(tokens[at]?.start, tokens[last - 1]?.end)
      addMention(cast, { member: found.member, passage, first: at, last, by: 'title', from: at, form })
      latest.set(found.member, ++clock)
      at = last - 1
    }
  }
}

function opensDescription(passage: Passage, at: number, language: PeopleLanguage): boolean {
  if (isOfSomebody(passage, at, language)) return true
  return language.definiteArticles.has(passage.lower[at] as string) || isPossessive(passage.tokens[at])
}

/** Whether an office phrase says what somebody named beside it is: then it is no mention of its own. */
function isRolePhrase(cast: Cast, passage: Passage, first: number, last: number, language: PeopleLanguage): boolean {
  const { lower, tokens } = passage
  if (isNameWord(tokens[last]) || language.honorifics.has(lower[last] ?? '')) return true
  if (tokens[first - 1]?.text === ',' && isNameWord(tokens[first - 2])) return true
  const named = nameAcrossComma(cast, passage, last)
  const form = passage.text.slice(tokens[first]?.start, tokens[last - 1]?.end)
  const isRole = ({ implied, office }: CastRole) => implied !== true || language.kin.has(office)
  if (named?.member.roles.some((role) => isRole(role) && form.endsWith(role.text))) return true
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const word = lower[at] as string
    if (language.copulas.has(word) || language.roleParticles.has(word)) return true
    if (!language.officeAdverbs.has(word) && !language.definiteArticles.has(word)) return false
  }
  return false
}

// The first witness, Olena Drahan, said …
//                    ^ the name itself says who is meant
function nameAcrossComma(cast: Cast, passage: Passage, last: number): Described | undefined {
  if (passage.tokens[last]?.text !== ',') return undefined
  const [mention] = mentionsIn(cast, passage, last + 1, last + 2)
  // "in the governor, Amaru replied": a verb of its own makes the name another person
  const next = mention === undefined ? undefined : passage.tokens[mention.last]
  if (next?.kind === 'word') return undefined
  return mention?.member.kind === 'person' ? { member: mention.member, certainty: 1 } : undefined
}
