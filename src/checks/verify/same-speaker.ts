import { foldedWords, type NameWords, nameWords, withoutPossessive } from './name-words.js'
import type { SourceQuote } from './source-text.js'

const pronoun = /^(?:he|she|it|they|who|i|we|you|him|her|them)$/
const capital = /\p{Lu}/u
const letters = /\p{L}/u

export type SpeakerMatch = 'right' | 'wrong' | 'unknown'

/**
 * Tells whether the speaker of a claim is the one that quotations of a source name: the same name, or one of them a part
 * of the other with nothing against it (`Lind` and `Mara Lind`), or what the source calls them (`the mayor`). `unknown`
 * where the source names nobody, or the claim gives no name.
 * @param all what people of the source are
 */
export function speakerMatcher(
  claimed: string,
  all: SourceQuote['roles'],
): (quotes: readonly SourceQuote[]) => SpeakerMatch {
  const name = nameWords(claimed)
  const said = foldedWords(withoutPossessive(claimed)).filter((part) => !articles.has(part))
  const isPronoun = name.own.every((part) => pronoun.test(part))
  // “the mayor” may be anybody
  const isName = capital.test(claimed) || !letters.test(claimed)
  const answers = new Map<SourceQuote, boolean>()
  let isOthersRole: boolean | undefined
  return (quotes) => {
    const known = quotes.filter(({ speaker }) => speaker !== undefined)
    if (name.own.length === 0 || known.length === 0) return 'unknown'
    if (known.some(isSpeaker)) return 'right'
    if (isPronoun) return 'unknown'
    isOthersRole ??= all.some(isRole)
    if (isOthersRole || known.some(speaksForName)) return 'wrong'
    return isName && known.some(({ speaker }) => speaker?.kind !== 'unnamed') ? 'wrong' : 'unknown'
  }

  function isSpeaker(quote: SourceQuote): boolean {
    const answer = answers.get(quote) ?? (quote.names.some((own) => isSame(name, own)) || quote.roles.some(isRole))
    answers.set(quote, answer)
    return answer
  }

  // a spokesman for Mara Lind is not Mara Lind
  function speaksForName({ names }: SourceQuote): boolean {
    return names.some(({ of }) => isSameWords(name.own, of))
  }

  function isRole(role: readonly string[]): boolean {
    return said.length > 0 && said.every((part) => role.includes(part))
  }
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an'])

function isSame(a: NameWords, b: NameWords): boolean {
  if (isAbbreviation(a, b) || isAbbreviation(b, a)) return true
  // a spokesman for Lind, not one for Brandt
  if (a.of.length > 0 && b.of.length > 0 && !a.of.some((part) => b.of.includes(part))) return false
  return isSameWords(a.own, b.own)
}

// BOE, Bank of England
function isAbbreviation({ all: [only, ...others] }: NameWords, { all }: NameWords): boolean {
  return others.length === 0 && all.length > 1 && only === all.map((part) => part.charAt(0)).join('')
}

function isSameWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  const last = short.at(-1)
  if (!long.includes(last as string)) return false
  // M. Lind and Mara Lind; Mara Lind and Mara Ann Lind; not Ola Lind and Mara Lind
  return short.every((part) => long.some((other) => part === other || isInitial(part, other) || isInitial(other, part)))
}

function isInitial(part: string, whole: string): boolean {
  return part.length === 1 && whole.startsWith(part)
}
