import fc from 'fast-check'
import { type Article, type Range, textAt } from 'wirecopy/article'
import { few, span, type Texts } from './shapes.js'

/** A range in one of the texts; `undefined` where the article has none. */
export function aRange(article: Pick<Article, 'headline' | 'summary' | 'body'>): fc.Arbitrary<Range> | undefined {
  const blocks = (['headline', 'summary', ...article.body.keys()] as Range['block'][]).filter(
    (block) => textAt(article, block) !== undefined,
  )
  if (blocks.length === 0) return undefined
  return fc.constantFrom(...blocks).chain((block) => {
    const offset = fc.nat(textAt(article, block)?.length ?? 0)
    return fc
      .record({ at: fc.tuple(offset, offset), position: span() }, { requiredKeys: ['at'] })
      .map(({ at, ...rest }) => ({ block, start: Math.min(...at), end: Math.max(...at), ...rest }))
  })
}

export function someMentions(texts: Texts): fc.Arbitrary<Range[]> {
  const range = aRange(texts)
  return range === undefined ? fc.constant([]) : few(range)
}
