import type { PeopleLanguage } from './language.js'
import { officeEndingAt } from './offices.js'
import { is, type Passage } from './passage.js'
import type { Segment } from './segment.js'
import { isSign } from './sign.js'
import {
  ARTICLE,
  AUXILIARY,
  BODY,
  CLOSE_LINK,
  COORDINATOR,
  DETERMINER,
  FIRM_PLACE,
  FUNCTION,
  HUMAN_VERB,
  NAME,
  NUMERAL,
  OTHER_NAME,
  PAST_VERB,
  PERSON_PRONOUN,
  POSSESSIVE,
  RELATIVE,
  TIME,
} from './word-classes.js'

/** What speaks for and against a name being a person's; a person needs `ENOUGH`. */
export const ENOUGH = 2

/** Tokens of what stands in brackets behind a name: `(left)`. */
const LONGEST_BRACKET = 8

/** How much the words around a name speak for a person. */
export function personEvidence(segment: Segment, hasRole: boolean, language: PeopleLanguage): number {
  const { passage, first, last } = segment
  const { lower, tokens } = passage
  let score = 0
  if (segment.office !== undefined || segment.address !== undefined) score += 4
  if (hasRole) score += 3
  const { end } = segment
  if (end > last) score += 3
  if (segment.comma && (tokens[end + 1]?.kind === 'number' || is(passage, end + 1, RELATIVE))) score += 3
  if (isInvertedSubject(segment) || isSubjectOfHumanVerb(segment, language)) score += last - first > 1 ? 3 : 2
  else if (last - first > 1 && is(passage, last, PAST_VERB)) score += 1
  if (goesOnAsPronoun(segment)) score += 1
  if (speaksOfItself(segment, language) && !language.isGivenName(lower[first] as string)) score -= 8
  if (first > 0 && tokens[first - 1]?.kind === 'word') score += evidenceBefore(segment, language)
  if (ownsOffice(segment, language)) score -= 4
  if (last - first > 1 && language.placeNouns.has(lower[last - 1] as string)) score -= 4
  for (let at = first; at < last; at++) if (is(passage, at, OTHER_NAME)) score -= 3
  return score
}

/** What the word before a name says. */
function evidenceBefore(segment: Segment, language: PeopleLanguage): number {
  const { passage, first } = segment
  const before = passage.lower[first - 1] as string
  let score = 0
  if (language.namingWords.has(before)) score += 3
  // "eastern Varland", "neighbouring Varland": what has parts and neighbours is a place
  if (is(passage, first - 1, OTHER_NAME) || language.placeAdjectives.has(before)) score -= 3
  if (is(passage, first - 1, FIRM_PLACE)) score -= 3
  else if (language.placePrepositions.has(before)) score -= 1
  if (segment.office === undefined && is(passage, first - 1, ARTICLE) && !isAttributive(segment)) score -= 2
  return score
}

// the Lind campaign: before a noun a name has an article that is not its own
function isAttributive({ passage, last }: Segment): boolean {
  return passage.tokens[last]?.kind === 'word' && !is(passage, last, NAME, FUNCTION, AUXILIARY, PAST_VERB)
}

// Putin has been ignoring …    Lind also said …
//       ^ auxiliaries and adverbs, then a verb that people are the subject of
function isSubjectOfHumanVerb({ passage, first, last: name, end }: Segment, language: PeopleLanguage): boolean {
  const { lower, tokens } = passage
  if (is(passage, name - 1, POSSESSIVE)) return false
  const last = endOfCoordination(passage, pastBrackets(passage, first, end))
  // "Falk-Moreau and Olabisi, who led …"
  if (last > end && lower[last] === ',' && is(passage, last + 1, RELATIVE)) return true
  for (let at = last; at < last + 5; at++) {
    if (tokens[at]?.kind !== 'word') return false
    if (is(passage, at, AUXILIARY) || (at > last && is(passage, at, FUNCTION))) continue
    const word = lower[at] as string
    if (language.isAdverb(word) || (at === last && language.verbAdverbs.has(word))) continue
    const affirmed = language.withoutNegation(word)
    if (affirmed !== word && language.auxiliaries.has(affirmed)) continue
    if (!is(passage, at, TIME)) {
      // "the Velsk attack": what could be a noun is no verb of one person
      return is(passage, at, HUMAN_VERB) && (at > end || !language.isBaseForm(word))
    }
    // "Ida Moe last week called"
    if (is(passage, at, NUMERAL)) at++
  }
  return false
}

// [Lind] said    Lind (left) said
function pastBrackets(passage: Passage, first: number, end: number): number {
  if (closesBracket(passage, end)) {
    // not the party in "Lind (D) said"
    const isApart = opensBracket(passage, first - 1) && passage.tokens[first - 2]?.kind !== 'word'
    return isApart ? end + 1 : end
  }
  if (!opensBracket(passage, end)) return end
  for (let at = end + 1; at < end + LONGEST_BRACKET; at++) if (closesBracket(passage, at)) return at + 1
  return end
}

function opensBracket(passage: Passage, at: number): boolean {
  return isSign(passage, at, '(') || isSign(passage, at, '[')
}

function closesBracket(passage: Passage, at: number): boolean {
  return isSign(passage, at, ')') || isSign(passage, at, ']')
}

// Lind and Okafor said …
//     ^ the verb stands behind the other name
function endOfCoordination(passage: Passage, at: number): number {
  if (!is(passage, at, COORDINATOR) || !is(passage, at + 1, NAME)) return at
  let end = at + 1
  while (is(passage, end, NAME) && !is(passage, end, POSSESSIVE)) end++
  return end
}

// Bluewater Nights said in a statement that it …
//                                           ^^ whoever speaks of itself as "it" is no person
function speaksOfItself({ passage, last }: Segment, language: PeopleLanguage): boolean {
  const { lower, sentenceEnd } = passage
  const verb = isSign(passage, last, ',') ? last + 1 : last
  if (!is(passage, verb, HUMAN_VERB)) return false
  const limit = Math.min(verb + 8, sentenceEnd[verb] as number)
  for (let at = verb + 1; at < limit; at++) {
    if (!language.thingPronouns.has(lower[at] as string)) continue
    // "Lind said it was late", "Lind called it a plan" say nothing of Lind
    const next = lower[at + 1] ?? ''
    if (language.copulas.has(next) || language.copulas.has(lower[at + 2] ?? '')) return false
    if (at === verb + 1) return language.auxiliaries.has(next) || language.isPastVerb(next)
    return language.complementizers.has(lower[at - 1] as string)
  }
  return false
}

// Mara Lind opened the port. She …
// ^ the first name of a sentence that the next one takes up with "she"
function goesOnAsPronoun({ passage, first, office, address }: Segment): boolean {
  const start = office?.first ?? address ?? first
  if (passage.sentenceStart[first] !== start) return false
  return is(passage, passage.sentenceEnd[first] as number, PERSON_PRONOUN)
}

// “…,” said Mara Lind
//       ^ a verb right after a quotation or a comma
function isInvertedSubject({ passage, first, office, address }: Segment): boolean {
  const from = (office?.first ?? address ?? first) - 1
  const verb = opensBracket(passage, from) ? from - 1 : from
  // "Said Mara Lind: …"
  if (is(passage, verb, PAST_VERB) && passage.opens[verb] === 1) return true
  if (verb < 1 || !is(passage, verb, HUMAN_VERB)) return false
  return passage.tokens[verb - 1]?.kind === 'mark' || passage.lower[verb - 1] === ','
}

// Kelmark's Prime Minister    a spokesman for Brightwater    president of Varland
// ^ what has a minister or a chief executive is a country or a body; what has a lawyer may be a person
function ownsOffice({ passage, first, last, office }: Segment, language: PeopleLanguage): boolean {
  const { lower, tokens } = passage
  if (is(passage, last - 1, POSSESSIVE)) {
    for (let at = last; at < last + 4 && tokens[at]?.kind === 'word'; at++) {
      const found = officeEndingAt(passage, at, language)
      if (found !== undefined) return !language.personalOffices.has(found.name)
    }
    return false
  }
  if (office !== undefined) return false
  const link = is(passage, first - 1, DETERMINER) ? first - 2 : first - 1
  if (!is(passage, link, CLOSE_LINK)) return false
  if (is(passage, link - 1, BODY)) return true
  const found = officeEndingAt(passage, link - 1, language)
  return found !== undefined && (lower[link] !== language.nameLink || !language.personalOffices.has(found.name))
}
