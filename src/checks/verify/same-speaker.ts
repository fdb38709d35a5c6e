import { foldedWords, nameWords } from './name-words.js'
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
  const said = foldedWords(claimed).filter((part) => !articles.has(part))
  const isPronoun = name.every((part) => pronoun.test(part))
  // “the mayor” may be anybody
  const isName = capital.test(claimed) || !letters.test(claimed)
  const answers = new Map<SourceQuote, boolean>()
  let isOthersRole: boolean | undefined
  return (quotes) => {
    const known = quotes.filter(({ speaker }) => speaker !== undefined)
    if (name.length === 0 || known.length === 0) return 'unknown'
    if (known.some(isSpeaker)) return 'right'
    if (isPronoun) return 'unknown'
    isOthersRole ??= all.some(isRole)
    if (isOthersRole) return 'wrong'
    return isName && known.some(({ speaker }) => speaker?.kind !== 'unnamed') ? 'wrong' : 'unknown'
  }

  function isSpeaker(quote: SourceQuote): boolean {
    const answer = answers.get(quote) ?? (quote.names.some((own) => isSame(name, own)) || quote.roles.some(isRole))
    answers.set(quote, answer)
    return answer
  }

  function isRole(role: readonly string[]): boolean {
    return said.length > 0 && said.every((part) => role.includes(part))
  }
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an'])

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  if (short.length === 1 && short[0] === long.map((part) => part.charAt(0)).join('')) return long.length > 1
  const last = short.at(-1)
  if (!long.includes(last as string)) return false
  // M. Lind and Mara Lind; Mara Lind and Mara Ann Lind; not Ola Lind and Mara Lind
  return short.every((part) => long.some((other) => part === other || isInitial(part, other) || isInitial(other, part)))
}

function isInitial(part: string, whole: string): boolean {
  return part.length === 1 && whole.startsWith(part)
}
