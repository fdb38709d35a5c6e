import type { Range } from '../schema/place-in-text.js'
import type { Cue, Source } from '../schema/quote.js'
import { type ArticleTexts, textAt } from '../text-of.js'
import { rangesIn } from './find-words.js'
import type { SourceInput } from './inputs.js'
import { pickKnown } from './known-keys.js'

const pronouns = /^(?:he|she|they|it|we|i|you|one|him|her|them|us|me|this|that|these|those|both|some|others?)$/i
const relatives = /^(?:who|whom|which|that)$/i
const sentenceEnd = /[.!?…][\s”’"]/u
const capitalised = /^\p{Lu}/u
const sourceKeys = { words: true, kind: true } as const

/**
 * Where the cue stands: outside the quotation, nearest to it, in one of its blocks or in a neighbour.
 * @throws RangeError when it stands nowhere there.
 */
export function placeCue(article: ArticleTexts, words: string, content: readonly Range[], name: string): Cue {
  return nearest(article, words, content, content, `The cue of ${name}`)
}

/** Where the source stands: likewise, nearest to the cue where there is one. */
export function placeSource(
  article: ArticleTexts,
  input: string | SourceInput,
  content: readonly Range[],
  cue: Cue | undefined,
  name: string,
): Source {
  const what = `The source of ${name}`
  const { words, kind } = pickKnown(typeof input === 'string' ? { words: input } : input, sourceKeys, what)
  const range = nearest(article, words, content, cue === undefined ? content : [cue], what)
  return { ...range, kind: kind ?? kindOf(words) }
}

function kindOf(words: string): Source['kind'] {
  // "that" is a pronoun too, but it seldom speaks
  if (relatives.test(words)) return 'relative'
  if (pronouns.test(words)) return 'pronoun'
  const [first = '', ...rest] = words.split(/\s+/)
  const isName = rest.length === 0 ? capitalised.test(first) : rest.some((word) => capitalised.test(word))
  return isName ? 'name' : 'description'
}

function nearest(
  article: ArticleTexts,
  words: string,
  content: readonly Range[],
  to: readonly Range[],
  name: string,
): Range {
  if (typeof words !== 'string' || words === '') throw new TypeError(`${name} is empty`)
  let best: Range | undefined
  let least = Infinity
  for (const block of blocksAround(content, to)) {
    const targets = to.filter((range) => range.block === block)
    const text = textAt(article, block) ?? ''
    const taken = content.filter((range) => range.block === block)
    // in a neighbour all places are equally near: the first counts
    for (const place of rangesIn(article, words, block)) {
      if (taken.some((range) => range.start < place.end && place.start < range.end)) continue
      const distance = Math.min(...targets.map((range) => distanceBetween(text, range, place)), Number.MAX_VALUE)
      if (distance >= least) continue
      least = distance
      best = place
    }
    if (best !== undefined && targets.length > 0) break
  }
  if (best === undefined) throw new RangeError(`${name} ${JSON.stringify(words)} does not stand beside the quotation`)
  return best
}

// Code units between; another sentence is farther than any place in the same one.
function distanceBetween(text: string, a: Range, b: Range): number {
  const gap = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start)
  return gap.length + (sentenceEnd.test(gap) ? text.length : 0)
}

// The blocks of what it should stand near, then those of the quotation, then the one before it and the one after it.
function blocksAround(content: readonly Range[], to: readonly Range[]): Set<Range['block']> {
  const blocks = new Set([...to, ...content].map(({ block }) => block))
  const first = content[0]?.block
  const last = content.at(-1)?.block
  if (typeof first === 'number') blocks.add(first - 1)
  if (typeof last === 'number') blocks.add(last + 1)
  return blocks
}
