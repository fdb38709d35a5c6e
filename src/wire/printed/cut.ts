import type { Article, Block, Range } from '../../article/index.js'
import { cutHead } from '../../article/plain.js'

const entities = ['people', 'organizations', 'places', 'located'] as const

/**
 * The article without so many characters at the head of a block, and without the block where nothing is left of it. What
 * points behind them points there still; mentions in them are left out. Undefined where a quotation or a link stands in them.
 */
export function cut(article: Article, at: number, length: number): Article | undefined {
  const block = article.body[at]
  if (block === undefined || !('text' in block)) return undefined
  const isWhole = length >= block.text.length
  const rest: Block = { ...block, ...(block.marks && { marks: block.marks.map((mark) => ({ ...mark })) }) }
  const quotes = article.quotes.map((quote) => ({
    ...quote,
    content: quote.content.map((range) => ({ ...range })),
    ...(quote.cue && { cue: { ...quote.cue } }),
    ...(quote.source && { source: { ...quote.source } }),
  }))
  const said = quotes.flatMap(({ content, cue, source }) => [
    ...content,
    ...(cue ? [cue] : []),
    ...(source ? [source] : []),
  ])
  if (
    !cutHead(
      rest,
      said.filter((range) => range.block === at),
      length,
    )
  )
    return undefined
  const move = <Place extends Range>(range: Place): Place =>
    isWhole && typeof range.block === 'number' && range.block > at ? { ...range, block: range.block - 1 } : range
  for (const range of said) Object.assign(range, move(range))
  const body = article.body.flatMap((one, index) => (index !== at ? one : isWhole ? [] : rest))
  const left = ({ block, start }: Range) => block !== at || start >= length
  const mentionsOf = (mentions: readonly Range[]) =>
    mentions.filter(left).map((range) => {
      return range.block === at ? { ...range, start: range.start - length, end: range.end - length } : move(range)
    })
  const moved = entities.flatMap((key) => {
    const list = article[key]?.map(({ mentions, ...entity }) => {
      const kept = mentionsOf(mentions ?? [])
      return kept.length > 0 ? { ...entity, mentions: kept } : entity
    })
    return list === undefined ? [] : [[key, list]]
  })
  return { ...article, ...(Object.fromEntries(moved) as Partial<Article>), body, quotes }
}
