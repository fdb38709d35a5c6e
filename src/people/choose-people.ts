import { createMember, type Member } from './cast.js'
import type { Context } from './context.js'
import { ENOUGH } from './evidence.js'
import type { PeopleLanguage } from './language.js'
import type { Forms, FormTree, FormUses, Use } from './name-forms.js'
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

/** Chooses whom each form may mean: long forms first, each weighed with its short forms; then the short ones that stand alone. */
export function choosePeople(forms: Forms, context: Context, language: PeopleLanguage): void {
  const bySize = longestFirst(forms.all)
  for (const uses of bySize) addLonger(uses, forms.tree)
  for (const uses of bySize) if (uses.evidence > 0) supportLonger(uses)
  for (const uses of bySize) {
    const { words } = uses
    const long = peopleAmong(uses.longer)
    if (long.length > 0) {
      uses.bearers = bearersAmong(uses, long)
      continue
    }
    if (isTitleCase(uses, language)) continue
    let evidence = uses.evidence + uses.support
    const { full, alone } = GIVEN_NAME
    if (evidence + (words.length > 1 ? full + LAST_WORD : alone) < ENOUGH) continue
    if (language.isGivenName(words[0] as string)) evidence += words.length > 1 ? full : alone
    if (context.isBodyWord(words[0] as string)) evidence -= BODY_WORD
    const isClose = evidence < ENOUGH && evidence + LAST_WORD >= ENOUGH
    if (isClose && words.length > 1 && partOf(uses.core, -1, forms.tree) !== undefined) {
      if (isUnlisted(uses, context, language)) evidence += LAST_WORD
    }
    if (evidence < ENOUGH || isCommonWord(uses, context, language)) continue
    if (evidence < ENOUGH + COUNTRY && hasPeople(uses, context, language)) continue
    uses.person = createPerson(uses, language)
    uses.bearers = [uses.person]
  }
}

/** The forms by how many words they have; those of as many in order of their first use. */
function longestFirst(forms: readonly FormUses[]): FormUses[] {
  const bySize: FormUses[][] = []
  for (const form of forms) {
    while (bySize.length <= form.words.length) bySize.push([])
    bySize[form.words.length]?.push(form)
  }
  const ordered: FormUses[] = []
  for (const size of bySize.reverse()) for (const form of size) ordered.push(form)
  return ordered
}

/**
 * Adds a form to the shorter ones that are a beginning or an end of it: `Brandt` and `Ilse` of `Ilse Brandt`,
 * `de la Torre` of `Esperanza de la Torre`, `Jin` of `Jin Haewon`.
 */
function addLonger(uses: FormUses, tree: FormTree): void {
  const { words, core } = uses
  if (core.length < words.length) addTo(partOf(core, core.length, tree), uses)
  if (core.length === 1) return
  addTo(partOf(core, 1, tree), uses)
  addTo(partOf(core, -1, tree), uses)
  for (let count = 2; count < Math.min(core.length, MAX_PART); count++) {
    addTo(partOf(core, count, tree), uses)
    addTo(partOf(core, -count, tree), uses)
  }
}

/** The form that the first words of another make, so many of them, or with a number below 0 the last ones. */
function partOf(words: readonly string[], count: number, tree: FormTree): FormUses | undefined {
  const first = count < 0 ? words.length + count : 0
  const last = count < 0 ? words.length : count
  let found: FormTree | undefined = tree
  for (let at = first; at < last && found !== undefined; at++) found = found.next?.get(words[at] as string)
  return found?.form
}

function addTo(short: FormUses | undefined, long: FormUses): void {
  if (short === undefined || short.longer.length === MAX_PARENTS) return
  if (short.longer.at(-1) !== long) short.longer.push(long)
}

function supportLonger(uses: FormUses): void {
  for (const long of uses.longer) if (maySupport(uses, long)) long.support += uses.evidence
}

/** The people whose fullest name one of some forms is. */
function peopleAmong(forms: readonly FormUses[]): Member[] {
  const found: Member[] = []
  for (const { person } of forms) if (person !== undefined) found.push(person)
  return found
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
