import { createMember, type Member } from './cast.js'
import type { Context } from './context.js'
import { ENOUGH } from './evidence.js'
import type { PeopleLanguage } from './language.js'
import type { FormUses, Use } from './name-forms.js'
import { printedName } from './name-runs.js'

/** How many people one short form may mean: more are not told apart. */
const MAX_PARENTS = 50
/** Words of the longest short form. */
const MAX_PART = 5
/** What a name that begins as a body's does needs more. */
const BODY_WORD = 3
/** What a name needs more from which the name of a people is made. */
const COUNTRY = 4
/** What a common given name says for a person, before another name and alone. */
const GIVEN_NAME = { full: 3, alone: 1 }
/** What it says for a person that the article goes on with the last word of a name. */
const LAST_WORD = 2
/** A name of more words, initials and particles aside, is a line in title case. */
const LONGEST_NAME = 5

/** Whom a form may mean: its own bearer, or the people whose longer name it shortens. */
export type Bearers = ReadonlyMap<FormUses, Member[]>

/** Long forms first, each weighed with its short forms; then the short ones that stand alone. */
export function choosePeople(
  forms: ReadonlyMap<string, FormUses>,
  context: Context,
  language: PeopleLanguage,
): Bearers {
  const bySize = [...forms.values()].sort((a, b) => b.words.length - a.words.length)
  const byPart = formsByPart(bySize)
  const support = new Map<FormUses, number>()
  for (const uses of bySize) {
    if (uses.evidence <= 0) continue
    for (const parent of byPart.get(uses.key) ?? []) {
      if (!maySupport(uses, parent)) continue
      support.set(parent, (support.get(parent) ?? 0) + uses.evidence)
    }
  }
  const people = new Map<FormUses, Member>()
  const bearers = new Map<FormUses, Member[]>()
  for (const uses of bySize) {
    const { words, key } = uses
    const long = peopleAmong(byPart.get(key), people)
    if (long.length > 0) {
      bearers.set(uses, bearersAmong(uses, long))
      continue
    }
    if (isTitleCase(uses, language)) continue
    let evidence = uses.evidence + (support.get(uses) ?? 0)
    const { full, alone } = GIVEN_NAME
    if (language.isGivenName(words[0] as string)) evidence += words.length > 1 ? full : alone
    if (context.isBodyWord(words[0] as string)) evidence -= BODY_WORD
    const isClose = evidence < ENOUGH && evidence + LAST_WORD >= ENOUGH
    if (isClose && words.length > 1 && forms.has(uses.core.at(-1) as string)) {
      if (isUnlisted(uses, context, language)) evidence += LAST_WORD
    }
    if (evidence < ENOUGH || isCommonWord(uses, context, language)) continue
    if (evidence < ENOUGH + COUNTRY && hasPeople(uses, context, language)) continue
    const member = createPerson(uses, language)
    people.set(uses, member)
    bearers.set(uses, [member])
  }
  return bearers
}

function peopleAmong(forms: readonly FormUses[] = [], people: ReadonlyMap<FormUses, Member>): Member[] {
  const found: Member[] = []
  for (const form of forms) {
    const member = people.get(form)
    if (member !== undefined) found.push(member)
  }
  return found
}

/**
 * By the key of a form the longer ones that it is a beginning or an end of: `Brandt` and `Ilse` of `Ilse Brandt`, `de la Torre`
 * of `Esperanza de la Torre`, `Jin` of `Jin Haewon`.
 */
function formsByPart(bySize: readonly FormUses[]): Map<string, FormUses[]> {
  const byPart = new Map<string, FormUses[]>()
  for (const uses of bySize) {
    for (const part of partsOf(uses)) {
      const list = byPart.get(part)
      if (list === undefined) byPart.set(part, [uses])
      else if (list.length < MAX_PARENTS && list.at(-1) !== uses) list.push(uses)
    }
  }
  return byPart
}

// "Lind Bridge" is not borne out by what Lind does: a first word alone speaks for names that something else speaks for
function maySupport({ core }: FormUses, parent: FormUses): boolean {
  return parent.evidence > 0 || core.at(-1) === parent.core.at(-1)
}

// Lind is Mara Lind rather than Lind Shirt: a family name goes before a given one
function bearersAmong({ core }: FormUses, people: Member[]): Member[] {
  const family = people.filter((member) => member.words.at(-1) === core.at(-1))
  return family.length > 0 ? family : people
}

// "Mara Lind Joins Guild"
function isTitleCase({ words }: FormUses, language: PeopleLanguage): boolean {
  if (words.length < 3) return false
  if (words.length > LONGEST_NAME && words.filter((word) => word.length > 1).length > LONGEST_NAME) return true
  return words.some((word, at) => at > 1 && language.isHumanVerb(word) && !language.isBaseForm(word))
}

// Mara Lind, then Lind; but not North Varland, then Varland, nor Harbour Trust, then the trust
function isUnlisted({ words }: FormUses, { isLowered }: Context, language: PeopleLanguage): boolean {
  const { otherNames, placeNouns, placeAdjectives, functionWords } = language
  const known = [otherNames, placeNouns, placeAdjectives, functionWords]
  return words.every((word) => !known.some((list) => list.has(word)) && !isNoun(word, language) && !isLowered(word))
}

function partsOf({ words, core }: FormUses): readonly string[] {
  const parts = core.length < words.length ? [core.join(' ')] : []
  if (core.length > 1) parts.push(core[0] as string, core.at(-1) as string)
  for (let count = 2; count < Math.min(core.length, MAX_PART); count++) {
    parts.push(core.slice(0, count).join(' '), core.slice(-count).join(' '))
  }
  return parts
}

// Ambarra, if the article has Ambarrans: a country
function hasPeople({ words }: FormUses, { isName }: Context, { peopleEndings }: PeopleLanguage): boolean {
  if (words.length > 1) return false
  for (const ending of peopleEndings) if (isName(words[0] + ending)) return true
  return false
}

// "Shareholders said": a capital for its place, and a plural
function isCommonWord(uses: FormUses, { isLowered }: Context, language: PeopleLanguage): boolean {
  const [word = ''] = uses.words
  if (language.newsOutlets.has(word) && uses.words.length === 1) return !uses.uses.some(isTitled)
  if (uses.words.length > 1) return uses.words.every((part) => language.functionWords.has(part))
  if (language.functionWords.has(word) || language.otherNames.has(word)) return true
  const one = language.singular(word)
  if (isNoun(word, language) || (one !== word && isNoun(one, language))) return true
  const isPlural = one !== word && !language.isSingularName(word)
  return uses.onlyOpens && (isPlural || language.isPastVerb(word) || isLowered(word))
}

// Mayor Slate
function isTitled({ segment }: Use): boolean {
  return segment.office !== undefined || segment.address !== undefined
}

function isNoun(word: string, language: PeopleLanguage): boolean {
  const { offices, bodies, groups, documents, unnamed } = language
  return offices.has(word) || bodies.has(word) || groups.has(word) || documents.has(word) || unnamed.has(word)
}

function createPerson({ core, uses }: FormUses, language: PeopleLanguage): Member {
  const { passage, first, last } = (uses[0] as Use).segment
  return createMember('person', printedName(passage, first, last, language), core)
}
