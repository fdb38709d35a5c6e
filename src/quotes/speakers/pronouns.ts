import { type Gender, is, type Passage, PERSON_PRONOUN, type PeopleLanguage } from '../../people/reading.js'
import { isFree } from '../grammar.js'
import { type Discourse, mostSalient, type Salient, type Wanted } from './salience.js'

/** Whom `he` or `she` means. All pronouns before are read first, for a later one goes back to whom they mean. */
export function resolvePronoun(
  discourse: Discourse,
  passage: Passage,
  token: number,
  wanted: Wanted & { gender: Gender },
  language: PeopleLanguage,
): Salient | undefined {
  readPronouns(discourse, passage, token, language)
  return mostSalient(discourse, passage, token, wanted, language)
}

/** Reads the pronouns for people, outside quotation marks, from where reading stopped up to a token. */
export function readPronouns(discourse: Discourse, passage: Passage, token: number, language: PeopleLanguage): void {
  const { read, passages } = discourse
  while (read.index <= passage.index) {
    const at = passages[read.index] as Passage
    const end = read.index === passage.index ? token : at.tokens.length
    for (; read.token < end; read.token++) {
      if (is(at, read.token, PERSON_PRONOUN) && isFree(at, read.token) && !at.isDisplay) {
        readPronoun(discourse, at, read.token, language)
      }
    }
    if (read.index === passage.index) break
    read.index++
    read.token = 0
  }
}

function readPronoun(discourse: Discourse, passage: Passage, first: number, language: PeopleLanguage): void {
  const gender = language.personPronouns.get(passage.lower[first] as string) as Gender
  const found = mostSalient(discourse, passage, first, { gender }, language)
  if (found === undefined) return
  const links = discourse.links[passage.index] ?? []
  links.push({ first, member: found.member })
  discourse.links[passage.index] = links
}
