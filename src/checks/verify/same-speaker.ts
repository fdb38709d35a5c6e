import { foldWord } from '../words/fold-word.js'
import type { SourceQuote } from './source-text.js'

/** Before a name, these are no part of it. */
const titles: ReadonlySet<string> = new Set(
  `the a an mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend president prime minister chancellor
  senator sen representative rep congressman congresswoman governor gov mayor councillor councilor judge justice
  secretary general gen colonel col captain capt major maj lieutenant lt sergeant sgt chief chairman chairwoman chair
  director ambassador king queen prince princess pope bishop archbishop inspector officer detective sheriff coach
  deputy vice former acting herr frau monsieur madame senor senora signor signora jr sr`.split(/\s+/),
)
const word = /[\p{L}\p{M}\p{N}]+/gu
const pronoun = /^(?:he|she|it|they|who|i|we|you|him|her|them)$/
const capital = /\p{Lu}/u
const possessive = /['’]s(?![\p{L}\p{N}])/gu
const letters = /\p{L}/u

export type SpeakerMatch = 'right' | 'wrong' | 'unknown'

/**
 * Tells whether the speaker of a claim is the one that quotations of a source name: the same name, or one of them a part
 * of the other with nothing against it (`Lind` and `Mara Lind`), or what the source calls them (`the mayor`). `unknown`
 * where the source names nobody, or the claim gives no name.
 * @param all every quotation of the source: who is called what
 */
export function speakerMatcher(
  claimed: string,
  all: readonly SourceQuote[],
): (quotes: readonly SourceQuote[]) => SpeakerMatch {
  const name = wordsOf(claimed)
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
    isOthersRole ??= all.some(({ roles }) => roles.some(isRole))
    if (isOthersRole) return 'wrong'
    return isName && known.some(({ speaker }) => speaker?.kind !== 'unnamed') ? 'wrong' : 'unknown'
  }

  function isSpeaker(quote: SourceQuote): boolean {
    const answer =
      answers.get(quote) ?? (quote.names.some((own) => isSame(name, wordsOf(own))) || quote.roles.some(isRole))
    answers.set(quote, answer)
    return answer
  }

  function isRole(role: string): boolean {
    if (said.length === 0 || role.length < (said[0] as string).length) return false
    const own = foldedWords(role)
    return said.every((part) => own.includes(part))
  }
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an'])

function foldedWords(text: string): string[] {
  return (text.match(word) ?? []).map(foldWord)
}

/** The words of a name without titles, unless it has no others. */
function wordsOf(name: string): string[] {
  const all = foldedWords(name.replace(possessive, ''))
  const own = all.filter((part) => !titles.has(part))
  return own.length > 0 ? own : all
}

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
