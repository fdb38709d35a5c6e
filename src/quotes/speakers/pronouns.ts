import type { Gender, Passage, PeopleLanguage } from '../../people/reading.js'
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
    for (; read.token < end; read.token++) if (!at.isDisplay) readPronoun(discourse, at, read.token, language)
    if (read.index === passage.index) break
    read.index++
    read.token = 0
  }
}

function readPronoun(discourse: Discourse, passage: Passage, first: number, language: PeopleLanguage): void {
  const gender = language.personPronouns.get(passage.lower[first] as string)
  if (gender === undefined || !isFree(passage, first)) return
  const found = mostSalient(discourse, passage, first, { gender }, language)
  if (found === undefined) return
  const link = { first, member: found.member }
  const known = discourse.links.get(passage)
  if (known === undefined) discourse.links.set(passage, [link])
  else known.push(link)
}
