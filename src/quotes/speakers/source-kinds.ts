import {
  COORDINATOR,
  DETERMINER,
  is,
  isNameWord,
  LINK,
  type Mention,
  officeEndingAt,
  PAST_VERB,
  type Passage,
  type PeopleLanguage,
  POSSESSIVE,
  RELATIVE,
  TIME,
} from '../../people/reading.js'
import type { Languages, Stretch } from '../grammar.js'
import { COMPLEMENTIZER, plays } from '../word-classes.js'

/** `MPs` keeps its capitals. */
const SEVERAL_CAPITALS = /^\p{Lu}{2}/u

/** What the head of a description is. */
export type HeadKind = 'office' | 'body' | 'group' | 'document' | 'unnamed'

/** The head of a noun phrase: its noun, and what that is. */
export interface Head {
  noun: string
  kind: HeadKind
}

/** Whether a mention belongs to the noun behind it: `a` Lind `supporter`, Lind `campaign manager Ida Moe`. */
export function isModifier({ passage, last, member, by }: Mention, languages: Languages): boolean {
  const { bodies, documents, groups } = languages.people
  const next = passage.tokens[last]
  if (by === 'title' || next?.kind !== 'word' || opensComplement(passage, last, languages)) return false
  if (is(passage, last, COORDINATOR, TIME)) return false
  if (member.kind === 'organization' || !isNameWord(next)) return true
  const word = passage.lower[last] as string
  return bodies.has(word) || documents.has(word) || groups.has(word)
}

// of the port, familiar with the talks, who spoke: what hangs on the head
export function opensComplement(passage: Passage, at: number, { people }: Languages): boolean {
  return (
    is(passage, at, LINK, RELATIVE) ||
    plays(passage, at, COMPLEMENTIZER) ||
    people.postposed.has(passage.lower[at] as string)
  )
}

/** What a description is about: its head noun, before any `of`, `for`, `who`. */
export function headOf(passage: Passage, source: Stretch, languages: Languages): Head | undefined {
  const language = languages.people
  let end = source.first
  while (
    !(end > source.first && is(passage, end, PAST_VERB)) &&
    end < source.last &&
    !opensComplement(passage, end, languages) &&
    !language.passiveAgents.has(passage.lower[end] as string) &&
    passage.tokens[end]?.text !== ','
  )
    end++
  for (let at = end - 1; at >= source.first; at--) {
    const word = passage.lower[at] as string
    const one = language.singular(word)
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
  const { tokens, text } = passage
  while (first < source.last - 1 && is(passage, first, DETERMINER) && !is(passage, first, POSSESSIVE)) first++
  let last = first
  while (last < source.last && tokens[last]?.text !== ',' && !is(passage, last, RELATIVE)) last++
  if (last === first) last = source.last
  const name = text.slice(tokens[first]?.start, tokens[last - 1]?.end)
  const isPlain = passage.opens[first] === 1 && first === source.first && headWordIsPlain(passage, first, language)
  return isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

function headWordIsPlain(passage: Passage, at: number, language: PeopleLanguage): boolean {
  const word = passage.lower[at] as string
  return (
    !is(passage, at, POSSESSIVE) &&
    !SEVERAL_CAPITALS.test(passage.tokens[at]?.text ?? '') &&
    !isNameWord(passage.tokens[at + 1]) &&
    [
      language.offices,
      language.groups,
      language.bodies,
      language.documents,
      language.unnamed,
      language.functionWords,
      language.plainAdjectives,
    ].some((nouns) => nouns.has(word) || nouns.has(language.singular(word)))
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
