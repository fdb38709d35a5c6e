import type { Token } from '../text/index.js'
import { addMention, addRole, type Cast, type CastRole, type Member } from './cast.js'
import { addDescriptions } from './descriptions.js'
import { ENOUGH, personEvidence } from './evidence.js'
import { fold } from './fold.js'
import type { Gender, PeopleLanguage } from './language.js'
import { findNameRuns, type NameRun, withoutPossessive } from './name-runs.js'
import { singular } from './offices.js'
import { addOrganizations, endOfBody, isBodyName } from './organizations.js'
import type { Passage } from './passage.js'
import { findRoles } from './roles.js'
import { type Segment, segmentRun } from './segment.js'

/** How many people one short form may mean: more are not told apart. */
const MAX_PARENTS = 50
/** Words of the longest short form. */
const MAX_PART = 5

/** All uses of one name form. */
interface FormUses {
  words: string[]
  segments: Segment[]
  evidence: number
  /** True while every use opens a sentence, where any word has a capital. */
  onlyOpens: boolean
}

/**
 * The people and bodies of an article. First every run of capitalised words is taken apart and the words around it are
 * asked what they say; then the uses of one name, and of the short forms of a long one, are weighed together.
 */
export function findCast(passages: readonly Passage[], language: PeopleLanguage): Cast {
  const cast: Cast = { people: [], organizations: [], mentions: new Map(), holders: new Map() }
  const runs = passages.flatMap((passage) => findNameRuns(passage, language))
  const alone = loneWords(runs)
  const bodies: NameRun[] = []
  const forms = new Map<string, FormUses>()
  for (const run of runs) {
    const body = bodies.at(-1)
    if (body?.passage === run.passage && run.first < body.last) continue
    if (isBodyName(run, language)) {
      bodies.push({ ...run, last: endOfBody(run, language) })
      continue
    }
    const segment = segmentRun(run, language, (word) => alone.has(word))
    if (segment !== undefined) addUse(forms, segment, language)
  }
  const chosen = choosePeople(forms, readContext(passages, bodies), language)
  const others = [...forms.values()].filter((uses) => !chosen.bearers.has(uses)).flatMap(({ segments }) => segments)
  addPeople(cast, passages, chosen, language)
  addOrganizations(cast, bodies, others, language)
  addDescriptions(cast, passages, language)
  return cast
}

/** What the rest of the article says of its words. */
interface Context {
  /** Words that also stand in small letters. */
  lowered: ReadonlySet<string>
  /** First words of bodies' names. */
  bodyWords: ReadonlySet<string>
}

function readContext(passages: readonly Passage[], bodies: readonly NameRun[]): Context {
  const lowered = new Set<string>()
  for (const { tokens, lower } of passages) {
    for (const [index, token] of tokens.entries()) if (token.text === lower[index]) lowered.add(token.text)
  }
  const bodyWords = new Set(bodies.map(({ passage, first }) => fold(passage.lower[first] as string)))
  return { lowered, bodyWords }
}

function addUse(forms: Map<string, FormUses>, segment: Segment, language: PeopleLanguage): void {
  const words = nameWords(segment)
  const key = words.join(' ')
  let uses = forms.get(key)
  if (uses === undefined) {
    uses = { words, segments: [], evidence: 0, onlyOpens: true }
    forms.set(key, uses)
  }
  uses.segments.push(segment)
  if (typeof segment.passage.block !== 'number') return
  uses.evidence += personEvidence(segment, findRoles(segment, language).length > 0, language)
  if (segment.passage.opens[segment.first] !== 1) uses.onlyOpens = false
}

/** The words of a name, folded, without the stops of initials. */
function nameWords({ passage, first, last }: Segment): string[] {
  const words: string[] = []
  for (let at = first; at < last; at++) {
    const token = passage.tokens[at]
    if (token?.kind === 'word') words.push(fold(withoutPossessive(token)))
  }
  return words
}

function loneWords(runs: readonly NameRun[]): Set<string> {
  const lone = new Set<string>()
  for (const { passage, first, last } of runs) if (last - first === 1) lone.add(passage.lower[first] as string)
  return lone
}

/** Which forms are people, and which people may be meant by each form. */
interface Chosen {
  /** The people, in order of their first use. */
  people: Map<FormUses, Member>
  /** Whom a form may mean: its own bearer, or the people whose longer name it shortens. */
  bearers: Map<FormUses, Member[]>
}

/** Long forms first, each weighed with its short forms; then the short ones that stand alone. */
function choosePeople(forms: ReadonlyMap<string, FormUses>, context: Context, language: PeopleLanguage): Chosen {
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
    if (context.bodyWords.has(uses.words[0] as string)) evidence -= 3
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
  return { kind: 'person', name: nameText(segments[0] as Segment), words, roles: [], mentions: [] }
}

function nameText({ passage, first, last }: Pick<Segment, 'passage' | 'first' | 'last'>): string {
  const { tokens, text } = passage
  const end = tokens[last - 1] as Token
  return text.slice(tokens[first]?.start, end.start + withoutPossessive(end).length)
}

/** Gives every use of a name to its bearer, of several to the one named last, with the roles that stand beside it. */
function addPeople(
  cast: Cast,
  passages: readonly Passage[],
  { people, bearers }: Chosen,
  language: PeopleLanguage,
): void {
  const order = new Map(passages.map((passage, index) => [passage, index]))
  const uses = [...bearers].flatMap(([{ segments }, members]) => segments.map((segment) => ({ segment, members })))
  uses.sort(
    (a, b) => order.get(a.segment.passage)! - order.get(b.segment.passage)! || a.segment.first - b.segment.first,
  )
  cast.people.push(...people.values())
  const latest = new Map<Member, number>()
  for (const [clock, { segment, members }] of uses.entries()) {
    const fitting = members.filter((member) => agrees(member.gender, segment.gender))
    const candidates = fitting.length > 0 ? fitting : members
    const member = candidates.reduce((a, b) => ((latest.get(b) ?? -1) > (latest.get(a) ?? -1) ? b : a))
    latest.set(member, clock)
    if (segment.gender !== undefined) member.gender ??= segment.gender
    for (const role of findRoles(segment, language)) giveRole(cast, member, role, language)
    const { passage, last } = segment
    const first = segment.address ?? segment.first
    // "Mr. Castellane" is a form of address; "Dr. Jin Haewon" is the name with a title before it
    const form = nameText({ passage, first: last - segment.first < member.words.length ? first : segment.first, last })
    addMention(cast, { member, passage, first, last, by: 'name', form })
  }
  cast.people.sort((a, b) => firstUse(a, order) - firstUse(b, order))
}

function agrees(a: Gender | undefined, b: Gender | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

function giveRole(cast: Cast, member: Member, role: CastRole, language: PeopleLanguage): void {
  const gender = language.genderedNouns.get(role.office.split(' ').at(-1) as string)
  if (gender !== undefined) member.gender ??= gender
  addRole(cast, member, role)
}

function firstUse({ mentions }: Member, order: ReadonlyMap<Passage, number>): number {
  const [mention] = mentions
  return mention === undefined ? Number.POSITIVE_INFINITY : order.get(mention.passage)! * 1e6 + mention.first
}
