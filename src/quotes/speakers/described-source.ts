import {
  is,
  isNameWord,
  type Member,
  mentionsIn,
  type Passage,
  type PeopleLanguage,
  POSSESSIVE,
  printedName,
} from '../../people/reading.js'
import type { PlacedStretch } from '../attribution.js'
import { isPunctuation } from '../grammar.js'
import { resolveDescribedPerson } from './described-person.js'
import { pairBefore } from './several.js'
import { headOf, plainName } from './source-kinds.js'
import { type Context, memberSpeaker, type Resolved, type ResolvedSpeaker } from './speaker.js'
import { TRUST } from './trust.js'

const ENDS_NAME = new Set([',', '('])
/** How many mentions and paragraphs, the last ones, are looked at for the body that `the company` goes back to. */
const MOST_LOOKED_AT = 200

/** The speaker of a source that names nobody of the article: a body, a document, a group, somebody unnamed. */
export function resolveDescribed(source: PlacedStretch, context: Context): Resolved {
  const { people } = context.languages
  const { passage } = source
  const head = headOf(passage, source, context.languages)
  if (head === undefined) return { sourceKind: 'name', speaker: unknownName(source, people) }
  const apposed = apposedName(source, people)
  if (apposed !== undefined && head.kind === 'office') {
    const speaker: ResolvedSpeaker = { name: apposed, kind: 'organization', via: 'name', certainty: TRUST.strangeName }
    return { sourceKind: 'name', speaker }
  }
  const name = plainName(passage, source, people)
  const isDefinite = people.definiteArticles.has(passage.lower[source.first] as string)
  const described = (kind: ResolvedSpeaker['kind'], certainty: number, as = name): Resolved => ({
    sourceKind: 'description',
    speaker: { name: as, kind, via: 'description', certainty },
  })
  const isTwo = isDefinite && people.pairs.has(head.noun)
  switch (isTwo ? 'group' : head.kind) {
    case 'body': {
      const known = isDefinite ? knownBody(source, head.noun, context) : undefined
      if (known === undefined) return described('organization', TRUST.body)
      return { sourceKind: 'description', speaker: memberSpeaker(known, 'description', TRUST.sameBody) }
    }
    case 'document': {
      const known = isDefinite ? context.documents.get(head.noun) : undefined
      if (known === undefined) context.documents.set(head.noun, name)
      return described('document', TRUST.document, known)
    }
    case 'group': {
      const pair = isDefinite ? pairOf(source, head.noun, context) : undefined
      if (pair === undefined) return described('group', TRUST.group)
      return { sourceKind: 'description', speaker: { ...pair, via: 'description' } }
    }
    default: {
      const speaker = resolveDescribedPerson(source, head, context)
      if (speaker !== undefined) return { sourceKind: 'description', speaker }
      // An office that the article gives to nobody, with "the", may still be somebody named.
      return described('unnamed', head.kind === 'office' && isDefinite ? TRUST.definite : TRUST.unnamed)
    }
  }
}

// Helen Marwood, who was there    Voters    Bluewater
/** A name that is nobody's of the article: a person's where it begins with a given name, of several where it is plural. */
function unknownName({ passage, first, last }: PlacedStretch, people: PeopleLanguage): ResolvedSpeaker {
  const { lower, tokens } = passage
  let end = first + 1
  while (end < last && !ENDS_NAME.has(tokens[end]?.text ?? '') && !people.relativePronouns.has(lower[end] as string))
    end++
  const name = printedName(passage, first, end, people)
  const word = lower[end - 1] as string
  if (people.functionWords.has(word)) return { name, kind: 'unnamed', via: 'description', certainty: TRUST.unclear }
  const isPlural = people.singular(word) !== word && !people.isSingularName(word) && !is(passage, end - 1, POSSESSIVE)
  const isKnownPerson = people.isGivenName(lower[first] as string) || people.personRelatives.has(lower[end + 1] ?? '')
  const isPerson = isKnownPerson || (!isPlural && isFullName(lower.slice(first, end), people))
  // "Ellery Shipyards" is one, "the Danes" are several
  const isGroup = isPlural && (end === first + 1 || people.functionWords.has(lower[first] as string))
  const kind = isPerson ? 'person' : isGroup ? 'group' : 'organization'
  return { name, kind, via: 'name', certainty: TRUST.strangeName }
}

/** Two or three words that are no place's, people's or body's. */
function isFullName(words: readonly string[], people: PeopleLanguage): boolean {
  const others = [people.functionWords, people.otherNames, people.placeNouns, people.bodies, people.bodySuffixes]
  if (words.length < 2 || words.length > 3) return false
  return !words.some((word) => people.documents.has(word) || others.some((list) => list.has(word)))
}

// the two    the two lawmakers    the chairmen
function pairOf(source: PlacedStretch, noun: string, context: Context): ResolvedSpeaker | undefined {
  const { pairs, numerals } = context.languages.people
  const count = source.passage.lower.slice(source.first, source.last).find((word) => numerals.has(word))
  if (count === undefined) return pairBefore(source, context, noun)
  return pairs.has(count) ? pairBefore(source, context) : undefined
}

// The promoter, Bluewater Nights, said …
//               ^ a name that is nobody's, so a body's
function apposedName({ passage, first, last }: PlacedStretch, people: PeopleLanguage): string | undefined {
  let comma = first
  while (comma < last && !isPunctuation(passage, comma, ',')) comma++
  let end = comma + 1
  while (end < last && isNameWord(passage.tokens[end])) end++
  return end > comma + 1 && end === last ? printedName(passage, comma + 1, last, people) : undefined
}

/** The body that `the institute` or `the company` goes back to: the last one named that its noun fits. */
function knownBody(source: PlacedStretch, noun: string, { discourse, languages }: Context): Member | undefined {
  const { companyNouns, governmentBodies, bodySynonyms } = languages.people
  const others = bodySynonyms.get(noun) ?? []
  const fits = ({ kind, words }: Member) =>
    kind === 'organization' &&
    (words.includes(noun) ||
      others.some((other) => words.includes(other)) ||
      // "Ministry of Mines" is no company; an acronym may be anything and is not taken
      (companyNouns.has(noun) && words.length > 1 && !words.some((word) => governmentBodies.has(word))))
  const { cast, passages } = discourse
  let left = MOST_LOOKED_AT
  for (let { index } = source.passage, until = source.first; index >= 0 && left > 0; index--, until = Infinity) {
    const passage = passages[index] as Passage
    const named = mentionsIn(cast, passage, 0, until, left)
    const last = named.findLast(({ member }) => fits(member))
    if (last !== undefined) return last.member
    left -= named.length + 1
  }
  return undefined
}
