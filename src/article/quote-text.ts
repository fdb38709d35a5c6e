import { pairMarks } from '../text/index.js'
import type { Range } from './schema/place-in-text.js'
import { type ArticleTexts, textOf } from './text-of.js'

const openingMark = /^(?:``|''|,,|‘‘|‚‚|["＂“”„‟〝«»‹›「｢『])/
const closingMark = /(?:''|´´|’’|["＂“”„〞〟»«›‹」｣』])$/
const openingSingle = /^['‘‚‛`]/
const closingSingle = /['’‘´]$/
/** No double marks, nor two single ones that may be one. */
const noDouble = "(?:[^“”„‟\"＂«»‹›`´'‘’,]|[`´'‘’,](?![`´'‘’,]))*"
/** The same, and no corners or primes that are marks elsewhere. */
const noOther = "(?:[^〝〞〟「」『』｢｣“”„‟\"＂«»‹›`´'‘’,]|[`´'‘’,](?![`´'‘’,]))*"
/** Marks that can only be a pair, and no double ones inside. */
const onePair = new RegExp(`^(?:“${noDouble}”|"${noDouble}")$`)
const oneDoubledPair = new RegExp(`^''(?!')(?:${noDouble}|${noOther},)''$`)
/** A text that no mark opens, and that such a pair ends: `had “no plan.”` */
const endsInPair = new RegExp(
  `^[^\\s\`'´‘‚‛"＂“”„‟〝«»‹›「｢『,][^]*\\s(?:“\\p{L}${noDouble}”|"\\p{L}${noDouble}")$`,
  'u',
)
/** The same of two single marks, the only ones in the text: `had ''no plan.''` */
const endsInDoubledPair = new RegExp(`^[^\\s\`'´‘‚‛"＂“”„‟〝«»‹›「｢『,]${noOther}\\s''\\p{L}${noOther},?''$`, 'u')
/** Marks, and what may be one, at the start and at the end. */
const opening = '`\'´‘‚‛"＂“”„‟〝«»‹›「｢『,'
const closing = '\'’‘´"＂“”„〞〟»«›‹」｣』'

/**
 * The words of a quotation without its marks: what `text` of a quote holds. The outer marks of each range are taken
 * off, and those that re-open it in a later paragraph; marks inside stay, and so does punctuation. One space stands
 * between ranges of a block, a line feed between blocks.
 * @throws RangeError when a range does not lie in the article.
 */
export function quoteText(article: ArticleTexts, content: readonly Omit<Range, 'position'>[]): string {
  let text = ''
  let before: Omit<Range, 'position'> | undefined
  let inSingle = false
  for (let index = 0; index < content.length; index++) {
    const range = content[index] as Omit<Range, 'position'>
    const printed = textOf(article, range).trim()
    const { words, opensSingle } = takeOffMarks(printed, inSingle, index < content.length - 1)
    if (before !== undefined) text += before.block === range.block ? ' ' : '\n'
    text += words
    inSingle ||= opensSingle
    before = range
  }
  return text
}

/**
 * @param inSingle a single mark of an earlier range is still open, so a single mark at the end may close it
 * @param goesOn another range follows, so a single mark at the start may be left open
 */
function takeOffMarks(printed: string, inSingle: boolean, goesOn: boolean): { words: string; opensSingle: boolean } {
  const hasMark = opening.includes(printed.charAt(0)) || closing.includes(printed.charAt(printed.length - 1))
  if (!hasMark) return { words: printed, opensSingle: false }
  if (onePair.test(printed)) return { words: printed.slice(1, -1).trim(), opensSingle: false }
  if (oneDoubledPair.test(printed)) return { words: printed.slice(2, -2).trim(), opensSingle: false }
  if (endsInPair.test(printed) || endsInDoubledPair.test(printed)) return { words: printed, opensSingle: false }
  const pairs = pairMarks(printed)
  const first = pairs.find((pair) => pair.start === 0)
  if (first?.close?.end === printed.length) {
    return { words: printed.slice(first.open.end, first.close.start).trim(), opensSingle: false }
  }
  let start = 0
  let opensSingle = false
  if (first !== undefined) {
    // “Risky” was his word.
    //       ^ closed before the end: no outer mark
    if (first.close === undefined) start = first.open.end
  } else {
    opensSingle = goesOn && openingSingle.test(printed) && !openingMark.test(printed)
    start = opensSingle ? 1 : lengthOf(openingMark, printed)
  }
  let end = printed.length
  if (end > start && !pairs.some((pair) => pair.close?.end === end)) {
    end -= lengthOf(closingMark, printed) || (inSingle ? lengthOf(closingSingle, printed) : 0)
  }
  return { words: printed.slice(start, Math.max(start, end)).trim(), opensSingle }
}

function lengthOf(mark: RegExp, printed: string): number {
  return mark.exec(printed)?.[0].length ?? 0
}
