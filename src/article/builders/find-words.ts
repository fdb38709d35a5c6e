import type { Range } from '../schema/place-in-text.js'
import { type ArticleTexts, nameOf, textAt } from '../text-of.js'

type Block = Range['block']

const insideWord = /(?<=[\p{L}\p{N}\p{M}])(?=[\p{L}\p{N}\p{M}])/uy

/** The places in one text of the article where words stand: as whole words where they do, else anywhere. */
export function rangesIn(article: ArticleTexts, words: string, block: Block): Range[] {
  const text = textAt(article, block)
  if (text === undefined) return []
  const ranges: Range[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    ranges.push({ block, start, end: start + words.length })
  }
  const whole = ranges.filter(({ start, end }) => !isInsideWord(text, start) && !isInsideWord(text, end))
  return whole.length > 0 ? whole : ranges
}

function isInsideWord(text: string, offset: number): boolean {
  insideWord.lastIndex = offset
  return insideWord.test(text)
}

/**
 * The one place where words stand: in the given text, or else in the body, or else in the headline, or else in the
 * summary.
 * @throws RangeError when they stand nowhere, or more than once.
 */
export function findOnce(article: ArticleTexts, words: string, name: string, block?: Block): Range {
  const searched: Block[][] = block === undefined ? [[...article.body.keys()], ['headline'], ['summary']] : [[block]]
  for (const blocks of searched) {
    const ranges = blocks.flatMap((each) => rangesIn(article, words, each))
    if (ranges.length > 1) {
      const names = [...new Set(ranges.map((range) => nameOf(range.block)))]
      const remedy = names.length > 1 ? 'say which block' : 'give more of the words'
      throw new RangeError(`${name} ${quoted(words)} stand ${ranges.length} times in ${names.join(', ')}: ${remedy}`)
    }
    if (ranges[0] !== undefined) return ranges[0]
  }
  throw new RangeError(
    `${name} ${quoted(words)} do not stand in ${block === undefined ? 'the article' : nameOf(block)}`,
  )
}

/**
 * The first place after a range where words stand: in the same text, or in a later block of the body.
 * @throws RangeError when there is none.
 */
export function findAfter(article: ArticleTexts, words: string, name: string, from: Range): Range {
  const here = rangesIn(article, words, from.block).find((range) => range.start >= from.end)
  if (here !== undefined) return here
  for (let block = typeof from.block === 'number' ? from.block + 1 : Infinity; block < article.body.length; block++) {
    const [found] = rangesIn(article, words, block)
    if (found !== undefined) return found
  }
  throw new RangeError(`${name} ${quoted(words)} do not stand in the article after the words before them`)
}

function quoted(words: string): string {
  return JSON.stringify(words)
}
