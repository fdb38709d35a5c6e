import { comparePlaces, isNameWord, type Member, type Mention, printedName } from '../../people/reading.js'
import type { PlacedStretch } from '../attribution.js'
import { isPunctuation } from '../grammar.js'
import { headOf, plainName } from './source-kinds.js'
import { type Context, memberSpeaker, type Resolved, type ResolvedSpeaker } from './speaker.js'

/** How many of a body's mentions, and how many bodies, are looked at for `the company`. */
const MOST_LOOKED_AT = 50

/** The speaker of a source that names nobody of the article: a body, a document, a group, somebody unnamed. */
export function resolveDescribed(source: PlacedStretch, context: Context): Resolved {
  const { people } = context.languages
  const { passage } = source
  const head = headOf(passage, source, context.languages)
  if (head === undefined) {
    const speaker: ResolvedSpeaker = {
      name: printedName(source.passage, source.first, source.last),
      kind: 'organization',
      via: 'name',
      certainty: 0.6,
    }
    return { sourceKind: 'name', speaker }
  }
  const apposed = apposedName(source)
  if (apposed !== undefined && head.kind === 'office') {
    const speaker: ResolvedSpeaker = { name: apposed, kind: 'organization', via: 'name', certainty: 0.6 }
    return { sourceKind: 'name', speaker }
  }
  const name = plainName(passage, source, people)
  const isDefinite = people.definiteArticles.has(passage.lower[source.first] as string)
  const described = (kind: ResolvedSpeaker['kind'], certainty: number, as = name): Resolved => ({
    sourceKind: 'description',
    speaker: { name: as, kind, via: 'description', certainty },
  })
  switch (head.kind) {
    case 'body': {
      const known = isDefinite ? knownBody(source, head.noun, context) : undefined
      if (known === undefined) return described('organization', 0.85)
      return { sourceKind: 'description', speaker: memberSpeaker(known, 'description', 0.8) }
    }
    case 'document': {
      const known = isDefinite ? context.documents.get(head.noun) : undefined
      if (known === undefined) context.documents.set(head.noun, name)
      return described('document', 0.85, known)
    }
    case 'group':
      return described('group', 0.8)
    default:
      // An office that the article gives to nobody, with "the", may still be somebody named.
      return described('unnamed', head.kind === 'office' && isDefinite ? 0.5 : 0.8)
  }
}

// The promoter, Bluewater Nights, said …
//               ^ a name that is nobody's, so a body's
function apposedName({ passage, first, last }: PlacedStretch): string | undefined {
  let comma = first
  while (comma < last && !isPunctuation(passage, comma, ',')) comma++
  let end = comma + 1
  while (end < last && isNameWord(passage.tokens[end])) end++
  return end > comma + 1 && end === last ? printedName(passage, comma + 1, last) : undefined
}

/** The body that `the institute` or `the company` goes back to: by its noun, or the last company named. */
function knownBody(source: PlacedStretch, noun: string, { discourse, languages }: Context): Member | undefined {
  const { companyNouns, governmentBodies } = languages.people
  const fits = ({ words }: Member) =>
    words.includes(noun) ||
    // "Ministry of Mines" is no company; an acronym may be anything and is not taken
    (companyNouns.has(noun) && words.length > 1 && !words.some((word) => governmentBodies.has(word)))
  let best: Mention | undefined
  for (const member of discourse.cast.organizations.filter(fits).slice(0, MOST_LOOKED_AT)) {
    for (const mention of member.mentions.slice(0, MOST_LOOKED_AT)) {
      const isBefore = comparePlaces(mention, source) < 0
      if (isBefore && (best === undefined || comparePlaces(mention, best) > 0)) best = mention
    }
  }
  return best?.member
}
