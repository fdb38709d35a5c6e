import {
  type Cast,
  isApostrophe,
  isNameWord,
  isPossessive,
  type Mention,
  mentionsIn,
  officeEndingAt,
  type Passage,
  type PeopleLanguage,
  singular,
} from '../../people/reading.js'
import type { Languages, Stretch } from '../grammar.js'

/** Tokens of a form of address: `Gov.` */
const ADDRESS = 3

/** What the head of a description is. */
export type HeadKind = 'office' | 'body' | 'group' | 'document' | 'unnamed'

/** The head of a noun phrase: its noun, and what that is. */
export interface Head {
  noun: string
  kind: HeadKind
}

/** The mentions that a source is about: not the owner in `Frostad's office`, nor the port in `officials at the port`. */
export function headMentions(cast: Cast, passage: Passage, source: Stretch, languages: Languages): Mention[] {
  const language = languages.people
  // what stands behind "who" is not who spoke
  let clause = source.first
  while (clause < source.last && !language.relativePronouns.has(passage.lower[clause] as string)) clause++
  // a source may begin behind the form of address
  return mentionsIn(cast, passage, source.first - ADDRESS, source.last).filter((mention) => {
    const isAddressed = language.honorifics.has(passage.lower[mention.first] as string)
    if (mention.first < source.first && (!isAddressed || mention.last <= source.first)) return false
    // the “Mara Lind Show” presenter
    if (passage.quoted[mention.first] !== passage.quoted[source.first]) return false
    if (mention.last > source.last || mention.first > clause) return false
    const next = passage.tokens[mention.last]
    if (isPossessive(passage.tokens[mention.last - 1]) && mention.last < source.last && next?.kind === 'word')
      return false
    if (isApostrophe(next) && mention.last + 1 < source.last) return false
    // "a Lind supporter", "Lind campaign manager Ida Moe": a name before a noun belongs to it
    if (mention.last < source.last && isModifier(mention, languages)) return false
    let before = mention.first - 1
    while (before >= source.first && language.determiners.has(passage.lower[before] as string)) before--
    return before < source.first || !opensComplement(passage.lower[before] as string, languages)
  })
}

function isModifier({ passage, last, member, by }: Mention, languages: Languages): boolean {
  const { bodies, documents, groups } = languages.people
  const next = passage.tokens[last]
  const word = passage.lower[last] as string
  if (by === 'title' || next?.kind !== 'word' || opensComplement(word, languages)) return false
  if (languages.people.coordinators.has(word) || languages.people.times.has(word)) return false
  if (member.kind === 'organization' || !isNameWord(next)) return true
  return [bodies, documents, groups].some((nouns) => nouns.has(word))
}

// of the port, familiar with the talks, who spoke: what hangs on the head
function opensComplement(word: string, { people, quotes }: Languages): boolean {
  const { complementPrepositions, relativePronouns } = people
  return (
    complementPrepositions.has(word) ||
    relativePronouns.has(word) ||
    people.postposed.has(word) ||
    quotes.complementizers.has(word)
  )
}

/** What a description is about: its head noun, before any `of`, `for`, `who`. */
export function headOf(passage: Passage, source: Stretch, languages: Languages): Head | undefined {
  const language = languages.people
  let end = source.first
  while (
    !(end > source.first && language.isPastVerb(passage.lower[end] ?? '')) &&
    end < source.last &&
    !opensComplement(passage.lower[end] as string, languages) &&
    passage.tokens[end]?.text !== ','
  )
    end++
  for (let at = end - 1; at >= source.first; at--) {
    const word = passage.lower[at] as string
    const one = singular(word)
    if (language.collectiveBodies.has(word)) return { noun: word, kind: 'body' }
    if (language.groups.has(word)) return { noun: word, kind: 'group' }
    if (language.documents.has(word) || language.documents.has(one)) return { noun: one, kind: 'document' }
    if (language.bodies.has(word)) return { noun: word, kind: 'body' }
    const office = officeEndingAt(passage, at, language)
    if (office !== undefined) return { noun: office.name, kind: office.plural ? 'group' : 'office' }
    if (language.unnamed.has(word) || language.numerals.has(word)) return { noun: word, kind: 'unnamed' }
    if (one !== word && language.bodies.has(one)) return { noun: one, kind: 'group' }
    if (passage.tokens[at]?.kind === 'word' && !isNameWord(passage.tokens[at])) {
      return { noun: word, kind: one !== word ? 'group' : kindOfUnknown(passage, source, word, end, language) }
    }
  }
  return undefined
}

/** A source as a name: without its article, and without the capital of a sentence's first word. */
export function plainName(passage: Passage, source: Stretch, language: PeopleLanguage): string {
  let { first } = source
  const { tokens, lower, text } = passage
  while (first < source.last - 1 && language.determiners.has(lower[first] as string) && !isPossessive(tokens[first])) {
    first++
  }
  let last = first
  while (last < source.last && tokens[last]?.text !== ',' && !language.relativePronouns.has(lower[last] as string))
    last++
  if (last === first) last = source.last
  const name = text.slice(tokens[first]?.start, tokens[last - 1]?.end)
  const isPlain = passage.opens[first] === 1 && first === source.first && headWordIsPlain(passage, first, language)
  return isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

function headWordIsPlain(passage: Passage, at: number, language: PeopleLanguage): boolean {
  const word = passage.lower[at] as string
  return (
    !isPossessive(passage.tokens[at]) &&
    !isNameWord(passage.tokens[at + 1]) &&
    [
      language.offices,
      language.groups,
      language.bodies,
      language.documents,
      language.unnamed,
      language.functionWords,
      language.plainAdjectives,
    ].some((nouns) => nouns.has(word) || nouns.has(singular(word)))
  )
}

// "the brewery said", but "the novice who", "a teenager said", "the bystander said": a noun nobody listed
function kindOfUnknown(
  passage: Passage,
  source: Stretch,
  word: string,
  end: number,
  language: PeopleLanguage,
): HeadKind {
  if (language.personRelatives.has(passage.lower[end] ?? '')) return 'unnamed'
  const isDefinite = language.definiteArticles.has(passage.lower[source.first] as string)
  return isDefinite && !language.isAgentNoun(word) && language.readAge(word) === undefined ? 'body' : 'unnamed'
}
