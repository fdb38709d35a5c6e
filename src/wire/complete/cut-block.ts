import type { Article, Block, Range } from '../../article/index.js'
import { type Move, marksBehind, moveQuotes } from '../../article/plain.js'

/**
 * The article without the head of a block: `end` is where the words end that go, `length` includes the space behind
 * them. A block of which nothing is left goes. What points behind them points there still, mentions in them are left out;
 * nothing where a quotation or a link would lose what it points to.
 */
export function cutBlock(article: Article, at: number, end: number, length: number): Article | undefined {
  const block = article.body[at]
  if (block === undefined || !('text' in block)) return undefined
  const isWhole = length >= block.text.length
  const move: Move = (range) => {
    if (range.block === at)
      return range.start < end
        ? undefined
        : { ...range, start: Math.max(0, range.start - length), end: Math.max(0, range.end - length) }
    return isWhole && typeof range.block === 'number' && range.block > at ? { ...range, block: range.block - 1 } : range
  }
  const marks = marksBehind(block.marks ?? [], end, length)
  const quotes = moveQuotes(article.quotes, move)
  if (marks === undefined || quotes === undefined) return undefined
  const { people, organizations, places, located, dateline } = article
  const filedFrom = dateline?.places && moveMentions(dateline.places, move)
  return {
    ...article,
    body: article.body.flatMap((one, index) => (index !== at ? one : isWhole ? [] : withText(block, length, marks))),
    quotes,
    ...(people && { people: moveMentions(people, move) }),
    ...(organizations && { organizations: moveMentions(organizations, move) }),
    ...(places && { places: moveMentions(places, move) }),
    ...(located && { located: moveMentions(located, move) }),
    ...(dateline && filedFrom && { dateline: { ...dateline, places: filedFrom } }),
  }
}

type Text = Extract<Block, { text: string }>
type Mark = NonNullable<Text['marks']>[number]

function withText(block: Text, length: number, marks: Mark[]): Text {
  const { marks: _, ...rest } = block
  return { ...rest, text: block.text.slice(length), ...(marks.length > 0 && { marks }) }
}

function moveMentions<Entity extends { mentions?: Range[] }>(list: readonly Entity[], move: Move): Entity[] {
  return list.map((entity) => {
    const mentions = entity.mentions?.flatMap((range) => move(range) ?? []) ?? []
    const { mentions: _, ...rest } = entity
    return { ...rest, ...(mentions.length > 0 && { mentions }) } as Entity
  })
}
