import { type Member, type Passage, type PeopleLanguage, withoutPossessive } from '../people/reading.js'
import type { Attribution } from './attribute.js'
import type { Languages, Stretch } from './grammar.js'
import { type Discourse, resolvePronoun } from './pronouns.js'
import { headMentions, headOf, plainName } from './source-kinds.js'

/** Who spoke, as far as the text tells. */
export interface ResolvedSpeaker {
  name: string
  kind: 'person' | 'organization' | 'group' | 'unnamed' | 'document'
  member?: Member
  via: 'name' | 'title' | 'pronoun' | 'description' | 'relative' | 'continuation' | 'elided'
  /** 0 to 1. */
  certainty: number
}

export type SourceKind = 'name' | 'description' | 'pronoun' | 'relative'

/** An attribution with its speaker. */
export interface Spoken {
  attribution: Attribution
  sourceKind?: SourceKind
  speaker?: ResolvedSpeaker
}

/** Bodies that an article calls by their kind after naming them: `the company` for any firm. */

/** Finds the speaker of each attribution, in order, so that pronouns can go back to those before. */
export function resolveSpeakers(
  attributions: readonly Attribution[],
  discourse: Omit<Discourse, 'spoken'>,
  languages: Languages,
): Spoken[] {
  const context: Context = { discourse: { ...discourse, spoken: [] }, languages, documents: new Map() }
  learnGenders(attributions, context)
  return attributions.map((attribution) => {
    const resolved = resolve(attribution, context)
    const member = resolved?.speaker.member
    if (member?.kind === 'person') context.discourse.spoken.push({ attribution, member })
    if (resolved !== undefined) context.last = resolved.speaker
    return { attribution, ...(resolved && { sourceKind: resolved.sourceKind, speaker: resolved.speaker }) }
  })
}

interface Context {
  discourse: Discourse
  languages: Languages
  /** Documents named so far, by their noun. */
  documents: Map<string, string>
  last?: ResolvedSpeaker
}

interface Resolved {
  sourceKind: SourceKind
  speaker: ResolvedSpeaker
}

// Lind said she would …: who speaks of themselves by a pronoun shows its gender
function learnGenders(attributions: readonly Attribution[], { discourse, languages }: Context): void {
  for (const { passage, source, content, pattern } of attributions) {
    const [part] = content
    if (source === undefined || part === undefined || pattern !== 'after') continue
    const gender = languages.people.personPronouns.get(passage.lower[part.first] as string)
    const [mention] = headMentions(discourse.cast, passage, source, languages)
    if (gender !== undefined && mention?.by === 'name' && mention.member.kind === 'person')
      mention.member.gender ??= gender
  }
}

function resolve(attribution: Attribution, context: Context): Resolved | undefined {
  const { source, passage } = attribution
  if (source === undefined) return resolveElided(attribution, context)
  const { quotes } = context.languages
  const word = passage.lower[source.first] as string
  const pronoun = source.last - source.first === 1 ? quotes.pronouns.get(word) : undefined
  if (pronoun === 'relative') return resolveRelative(source.passage, source, context)
  if (pronoun !== undefined) return resolvePersonal(source.passage, source, pronoun, context)
  return resolveNamed(source.passage, source, context) ?? resolveDescribed(source.passage, source, context)
}

function resolveElided({ pattern }: Attribution, { last }: Context): Resolved | undefined {
  if (last === undefined || pattern === 'alone') return undefined
  return { sourceKind: 'description', speaker: { ...last, via: 'elided', certainty: last.certainty * 0.7 } }
}

function resolvePersonal(
  passage: Passage,
  source: Stretch,
  pronoun: 'female' | 'male' | 'thing' | 'several',
  context: Context,
): Resolved | undefined {
  const { discourse } = context
  const text = passage.lower[source.first] as string
  if (pronoun === 'thing' || pronoun === 'several') {
    const last = context.last
    const kinds = pronoun === 'thing' ? ['organization', 'document'] : ['group', 'organization']
    const speaker: ResolvedSpeaker =
      last !== undefined && kinds.includes(last.kind)
        ? { ...last, via: 'pronoun', certainty: 0.7 }
        : { name: text, kind: pronoun === 'thing' ? 'organization' : 'group', via: 'pronoun', certainty: 0.3 }
    return { sourceKind: 'pronoun', speaker }
  }
  const found = resolvePronoun(discourse, passage, source.first, pronoun, context.languages.people)
  if (found === undefined) {
    return { sourceKind: 'pronoun', speaker: { name: text, kind: 'unnamed', via: 'pronoun', certainty: 0.2 } }
  }
  const { member, margin } = found
  // A clear antecedent shows the gender; later pronouns keep people apart by it.
  if (margin > 0.5) member.gender ??= pronoun
  const speaker = person(member, 'pronoun', margin > 1 ? 0.8 : margin > 0.5 ? 0.7 : 0.55)
  return { sourceKind: 'pronoun', speaker }
}

function person(member: Member, via: ResolvedSpeaker['via'], certainty: number): ResolvedSpeaker {
  return { name: member.name, kind: member.kind, member, via, certainty }
}

// Corvane Labs, which said …
function resolveRelative(passage: Passage, source: Stretch, context: Context): Resolved | undefined {
  const { people } = context.languages
  const end = passage.tokens[source.first - 1]?.text === ',' ? source.first - 1 : source.first
  for (let first = Math.max(0, end - 8); first < end; first++) {
    const [mention] = headMentions(context.discourse.cast, passage, { first, last: end }, context.languages)
    if (mention !== undefined && mention.last === end) {
      return { sourceKind: 'relative', speaker: person(mention.member, 'relative', 0.85) }
    }
  }
  const named = nameEndingAt(passage, end, people)
  if (named === undefined) return undefined
  const kind = passage.lower[source.first] === 'which' ? 'organization' : 'unnamed'
  return { sourceKind: 'relative', speaker: { name: named, kind, via: 'relative', certainty: 0.6 } }
}

function nameEndingAt(passage: Passage, end: number, language: PeopleLanguage): string | undefined {
  let first = end
  while (first > 0 && end - first < 6 && passage.tokens[first - 1]?.kind === 'word') {
    first--
    if (language.determiners.has(passage.lower[first] as string)) break
  }
  return first < end ? plainName(passage, { first, last: end }, language) : undefined
}

function resolveNamed(passage: Passage, source: Stretch, context: Context): Resolved | undefined {
  const { people } = context.languages
  const mentions = headMentions(context.discourse.cast, passage, source, context.languages)
  const names = mentions.filter(({ by }) => by === 'name')
  const named = names.filter(({ member }) => member.kind === 'person')
  const [first, second] = named
  if (first !== undefined && second !== undefined && isJoint(passage, first.last, second.first, people)) {
    const name = `${first.member.name} and ${second.member.name}`
    return { sourceKind: 'name', speaker: { name, kind: 'group', via: 'name', certainty: 0.85 } }
  }
  const mention = first ?? names[0]
  if (mention !== undefined) return { sourceKind: 'name', speaker: person(mention.member, 'name', 0.95) }
  const titled = mentions.find(({ by }) => by === 'title')
  return titled === undefined ? undefined : { sourceKind: 'description', speaker: person(titled.member, 'title', 0.85) }
}

function isJoint(passage: Passage, from: number, to: number, people: PeopleLanguage): boolean {
  return people.coordinators.has(passage.lower[from] as string) && to > from && to - from <= 6
}

function resolveDescribed(passage: Passage, source: Stretch, context: Context): Resolved {
  const { people } = context.languages
  const name = plainName(passage, source, people)
  const head = headOf(passage, source, context.languages)
  const described = (speaker: ResolvedSpeaker): Resolved => ({ sourceKind: 'description', speaker })
  if (head === undefined) {
    return {
      sourceKind: 'name',
      speaker: { name: bareName(passage, source), kind: 'organization', via: 'name', certainty: 0.6 },
    }
  }
  const isDefinite = people.definiteArticles.has(passage.lower[source.first] as string)
  if (head.kind === 'body') {
    const known = isDefinite ? knownBody(passage, source, head.noun, context) : undefined
    if (known !== undefined) return described(person(known, 'description', 0.8))
    return described({ name, kind: 'organization', via: 'description', certainty: 0.85 })
  }
  if (head.kind === 'document') {
    const known = isDefinite ? context.documents.get(head.noun) : undefined
    if (known === undefined) context.documents.set(head.noun, name)
    return described({ name: known ?? name, kind: 'document', via: 'description', certainty: 0.85 })
  }
  const kind = head.kind === 'group' ? 'group' : 'unnamed'
  return described({ name, kind, via: 'description', certainty: head.kind === 'office' && isDefinite ? 0.5 : 0.8 })
}

function bareName(passage: Passage, { first, last }: Stretch): string {
  const end = passage.tokens[last - 1]
  if (end === undefined) return ''
  return passage.text.slice(passage.tokens[first]?.start, end.start + withoutPossessive(end).length)
}

/** The body that `the institute` or `the company` goes back to: by its noun, or the last company named. */
function knownBody(
  passage: Passage,
  source: Stretch,
  noun: string,
  { discourse, languages }: Context,
): Member | undefined {
  const here = discourse.order.get(passage) as number
  let best: { member: Member; at: number } | undefined
  for (const member of discourse.cast.organizations) {
    const fits =
      member.words.includes(noun) || (languages.people.companyNouns.has(noun) && !hasOwnNoun(member, languages.people))
    if (!fits) continue
    for (const mention of member.mentions) {
      const order = discourse.order.get(mention.passage) as number
      if (order > here || (order === here && mention.first >= source.first)) continue
      const at = order * 1e6 + mention.first
      if (best === undefined || at > best.at) best = { member, at }
    }
  }
  return best?.member
}

// "Ministry of Mines" is no company; an acronym may be anything and is not taken
function hasOwnNoun({ words }: Member, { governmentBodies }: PeopleLanguage): boolean {
  if (words.length === 1) return true
  return words.some((word) => governmentBodies.has(word))
}
