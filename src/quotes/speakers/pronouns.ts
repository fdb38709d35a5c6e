import { type Gender, is, type Passage, PERSON_PRONOUN, type PeopleLanguage } from '../../people/reading.js'
import { isFree } from '../grammar.js'
import { OTHER, SUBJECT } from './clause-role.js'
import { candidateOf, type Discourse, mostSalient, type Salient, type Wanted } from './salience.js'

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
  const { read, passages, pronouns } = discourse
  while (read.index <= passage.index) {
    const list = pronouns[read.index] as readonly number[]
    const end = read.index === passage.index ? token : Number.POSITIVE_INFINITY
    for (; read.count < list.length && (list[read.count] as number) < end; read.count++) {
      readPronoun(discourse, passages[read.index] as Passage, list[read.count] as number, language)
    }
    if (read.index === passage.index) break
    read.index++
    read.count = 0
  }
}

function readPronoun(discourse: Discourse, passage: Passage, first: number, language: PeopleLanguage): void {
  const word = passage.lower[first] as string
  const gender = language.personPronouns.get(word) as Gender
  const found = mostSalient(discourse, passage, first, { gender }, language)
  if (found === undefined) return
  const weight = language.subjectPronouns.has(word) ? SUBJECT : OTHER
  const links = discourse.links[passage.index] ?? []
  links.push({ first, candidate: candidateOf(discourse, found.member), weight })
  discourse.links[passage.index] = links
}

/** Where the pronouns for people of a passage stand, outside quotation marks; none count in a headline and the like. */
export function pronounsIn(passage: Passage): number[] {
  const found: number[] = []
  const { classes, isDisplay } = passage
  if (isDisplay) return found
  for (let at = 0; at < classes.length; at++) if (is(passage, at, PERSON_PRONOUN) && isFree(passage, at)) found.push(at)
  return found
}
