import { addMention, type Cast, type CastRole, type Member, type Mention, mentionsIn } from './cast.js'
import type { PeopleLanguage } from './language.js'
import { isNameWord, isPossessive } from './name-runs.js'
import { endOfNounPhrase } from './noun-phrase.js'
import { readOffice } from './offices.js'
import type { Passage } from './passage.js'
import { type Described, whoHolds, whoIsAged, whoIsRelated } from './who.js'

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
      const { member, certainty } = found
      addMention(cast, { member, passage, first: at, last, by: 'title', from: at, form, certainty })
      latest.set(member, ++clock)
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

// his brother, her predecessor
function isOfSomebody(passage: Passage, at: number, language: PeopleLanguage): boolean {
  const word = passage.lower[at] as string
  return language.determiners.has(word) && language.personPronouns.has(word)
}
