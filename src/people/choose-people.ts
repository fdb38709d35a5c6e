import type { Member } from './cast.js'
import { ENOUGH } from './evidence.js'
import type { PeopleLanguage } from './language.js'
import type { FormUses } from './name-forms.js'
import { printedName } from './name-runs.js'
import { singular } from './offices.js'
import type { Segment } from './segment.js'

/** How many people one short form may mean: more are not told apart. */
const MAX_PARENTS = 50
/** Words of the longest short form. */
const MAX_PART = 5
/** What a name that begins as a body's does needs more. */
const BODY_WORD = 3
/** What a name needs more from which the name of a people is made. */
const COUNTRY = 4

/** What the rest of the article says of its words. */
export interface Context {
  /** Words that also stand in small letters. */
  lowered: ReadonlySet<string>
  /** First words of bodies' names. */
  bodyWords: ReadonlySet<string>
  /** Every capitalised word, folded. */
  names: ReadonlySet<string>
}

/** Which forms are people, and which people may be meant by each form. */
export interface Chosen {
  /** The people, in order of their first use. */
  people: Map<FormUses, Member>
  /** Whom a form may mean: its own bearer, or the people whose longer name it shortens. */
  bearers: Map<FormUses, Member[]>
}

/** Long forms first, each weighed with its short forms; then the short ones that stand alone. */
export function choosePeople(forms: ReadonlyMap<string, FormUses>, context: Context, language: PeopleLanguage): Chosen {
  const bySize = [...forms.values()].sort((a, b) => b.words.length - a.words.length)
  const parents = parentsOfForms(bySize)
  const support = new Map<FormUses, number>()
  for (const uses of bySize) {
    for (const parent of parents.get(uses) ?? []) {
      support.set(parent, (support.get(parent) ?? 0) + Math.max(0, uses.evidence))
    }
  }
  const people = new Map<FormUses, Member>()
  const bearers = new Map<FormUses, Member[]>()
  for (const uses of bySize) {
    const long = (parents.get(uses) ?? []).flatMap((parent) => people.get(parent) ?? [])
    if (long.length > 0) {
      bearers.set(uses, long)
      continue
    }
    let evidence = uses.evidence + (support.get(uses) ?? 0)
    if (context.bodyWords.has(uses.words[0] as string)) evidence -= BODY_WORD
    if (hasPeople(uses, context, language)) evidence -= COUNTRY
    if (evidence < ENOUGH || isCommonWord(uses, context.lowered, language)) continue
    const member = createPerson(uses)
    people.set(uses, member)
    bearers.set(uses, [member])
  }
  return { people, bearers }
}

/**
 * For each form the longer ones that it is a beginning or an end of: `Brandt` and `Ilse` of `Ilse Brandt`, `de la Torre`
 * of `Esperanza de la Torre`, `Jin` of `Jin Haewon`.
 */
function parentsOfForms(bySize: readonly FormUses[]): Map<FormUses, FormUses[]> {
  const byPart = new Map<string, FormUses[]>()
  for (const uses of bySize) {
    for (const part of partsOf(uses.words)) {
      const list = byPart.get(part)
      if (list === undefined) byPart.set(part, [uses])
      else if (list.length < MAX_PARENTS) list.push(uses)
    }
  }
  return new Map(bySize.map((uses) => [uses, byPart.get(uses.words.join(' ')) ?? []]))
}

function partsOf(words: readonly string[]): Set<string> {
  const parts = new Set<string>()
  for (let count = 1; count < Math.min(words.length, MAX_PART); count++) {
    parts.add(words.slice(0, count).join(' '))
    parts.add(words.slice(-count).join(' '))
  }
  return parts
}

// Ambarra, if the article has Ambarrans: a country
function hasPeople({ words }: FormUses, { names }: Context, { peopleEndings }: PeopleLanguage): boolean {
  const [word = ''] = words
  return words.length === 1 && [...peopleEndings].some((ending) => names.has(word + ending))
}

// "Shareholders said": a capital for its place, and a plural
function isCommonWord(uses: FormUses, lowered: ReadonlySet<string>, language: PeopleLanguage): boolean {
  const [word = ''] = uses.words
  if (uses.words.length > 1) return uses.words.every((part) => language.functionWords.has(part))
  if (language.functionWords.has(word) || language.otherNames.has(word)) return true
  const one = singular(word)
  if ([word, one].some((form) => isNoun(form, language))) return true
  return uses.onlyOpens && (lowered.has(word) || one !== word)
}

function isNoun(word: string, language: PeopleLanguage): boolean {
  return [language.offices, language.bodies, language.groups, language.documents, language.unnamed].some((nouns) =>
    nouns.has(word),
  )
}

function createPerson({ words, segments }: FormUses): Member {
  const segment = segments[0] as Segment
  return {
    kind: 'person',
    name: printedName(segment.passage, segment.first, segment.last),
    words,
    roles: [],
    roleTexts: new Set(),
    mentions: [],
  }
}
