import type { PeopleLanguage } from './language.js'
import { isNameWord, isPossessive } from './name-runs.js'
import { officeEndingAt } from './offices.js'
import type { Passage } from './passage.js'
import type { Segment } from './segment.js'

/** What speaks for and against a name being a person's; a person needs `ENOUGH`. */
export const ENOUGH = 2

/** How much the words around a name speak for a person. */
export function personEvidence(segment: Segment, hasRole: boolean, language: PeopleLanguage): number {
  const { passage, first, last } = segment
  const { lower, tokens } = passage
  let score = 0
  if (segment.office !== undefined || segment.address !== undefined) score += 4
  if (hasRole) score += 3
  if (
    lower[last] === ',' &&
    (tokens[last + 1]?.kind === 'number' || language.relativePronouns.has(lower[last + 1] ?? ''))
  )
    score += 3
  if (isSubjectOfHumanVerb(segment, language) || isInvertedSubject(segment, language)) {
    score += last - first > 1 ? 3 : 2
  } else if (last - first > 1 && language.isPastVerb(lower[last] ?? '')) score += 1
  if (goesOnAsPronoun(segment, language)) score += 1
  if (speaksOfItself(segment, language)) score -= 8
  const before = lower[first - 1] ?? ''
  // "eastern Varland", "neighbouring Varland": what has parts and neighbours is a place
  if (language.otherNames.has(before) || language.placeAdjectives.has(before)) score -= 3
  if (language.firmPlacePrepositions.has(before)) score -= 3
  else if (language.placePrepositions.has(before)) score -= 1
  if (language.definiteArticles.has(before) && segment.office === undefined) score -= 2
  if (ownsOffice(segment, language)) score -= 4
  if (last - first > 1 && language.placeNouns.has(lower[last - 1] as string)) score -= 4
  for (let at = first; at < last; at++) if (language.otherNames.has(lower[at] as string)) score -= 3
  return score
}

// Putin has been ignoring …    Lind also said …
//       ^ auxiliaries and adverbs, then a verb that people are the subject of
function isSubjectOfHumanVerb({ passage, last: end }: Segment, language: PeopleLanguage): boolean {
  const { lower, tokens } = passage
  if (isPossessive(tokens[end - 1])) return false
  // "Oskar Lind Jr. said"
  const stop = tokens[end]?.text === '.' && language.nameSuffixes.has(lower[end - 1] as string) ? end + 1 : end
  const last = endOfCoordination(passage, stop, language)
  // "Falk-Moreau and Olabisi, who led …"
  if (last > end && lower[last] === ',' && language.relativePronouns.has(lower[last + 1] ?? '')) return true
  for (let at = last; at < last + 5; at++) {
    const word = lower[at] ?? ''
    if (tokens[at]?.kind !== 'word') return false
    if (language.auxiliaries.has(word) || word.endsWith('ly') || (at > last && language.functionWords.has(word)))
      continue
    if (at === last && language.verbAdverbs.has(word)) continue
    if (language.times.has(word)) {
      // "Ida Moe last week called"
      if (language.numerals.has(word)) at++
      continue
    }
    return language.isHumanVerb(word)
  }
  return false
}

// Lind and Okafor said …
//     ^ the verb stands behind the other name
function endOfCoordination(passage: Passage, at: number, language: PeopleLanguage): number {
  if (!language.coordinators.has(passage.lower[at] ?? '') || !isNameWord(passage.tokens[at + 1])) return at
  let end = at + 1
  while (isNameWord(passage.tokens[end]) && !isPossessive(passage.tokens[end])) end++
  return end
}

// Bluewater Nights said in a statement that it …
//                                           ^^ whoever speaks of itself as "it" is no person
function speaksOfItself({ passage, last }: Segment, language: PeopleLanguage): boolean {
  const { lower, tokens, sentenceEnd } = passage
  const verb = tokens[last]?.text === ',' ? last + 1 : last
  if (!language.isHumanVerb(lower[verb] ?? '')) return false
  for (let at = verb + 1; at < Math.min(verb + 8, sentenceEnd[verb] as number); at++) {
    if (language.thingPronouns.has(lower[at] as string))
      return at === verb + 1 || language.complementizers.has(lower[at - 1] as string)
  }
  return false
}

// Mara Lind opened the port. She …
// ^ the first name of a sentence that the next one takes up with "she"
function goesOnAsPronoun({ passage, first, office, address }: Segment, language: PeopleLanguage): boolean {
  const start = office?.first ?? address ?? first
  if (passage.sentenceStart[first] !== start) return false
  return language.personPronouns.has(passage.lower[passage.sentenceEnd[first] as number] ?? '')
}

// “…,” said Mara Lind
//       ^ a verb right after a quotation or a comma
function isInvertedSubject({ passage, first, office, address }: Segment, language: PeopleLanguage): boolean {
  const { lower, tokens } = passage
  const verb = (office?.first ?? address ?? first) - 1
  const before = tokens[verb - 1]
  if (before === undefined || (before.kind !== 'mark' && before.text !== ',')) return false
  return language.isHumanVerb(lower[verb] ?? '')
}

// Kelmark's Prime Minister    a spokesman for Brightwater    president of Varland
// ^ what has a minister or a chief executive is a country or a body; what has a lawyer may be a person
function ownsOffice({ passage, first, last, office }: Segment, language: PeopleLanguage): boolean {
  const { lower, tokens } = passage
  if (isPossessive(tokens[last - 1])) {
    for (let at = last; at < last + 4 && tokens[at]?.kind === 'word'; at++) {
      const found = officeEndingAt(passage, at, language)
      if (found !== undefined) return !language.personalOffices.has(found.name)
    }
    return false
  }
  if (office !== undefined) return false
  const link = language.determiners.has(lower[first - 1] ?? '') ? first - 2 : first - 1
  if (!language.closePrepositions.has(lower[link] ?? '')) return false
  if (language.bodies.has(lower[link - 1] ?? '')) return true
  const found = officeEndingAt(passage, link - 1, language)
  return found !== undefined && (lower[link] !== language.nameLink || !language.personalOffices.has(found.name))
}
