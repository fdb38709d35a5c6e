import type { Article, Block, Range } from '../../article/index.js'
import { type Move, marksBehind, moveQuotes } from '../../article/plain.js'

const entities = ['people', 'organizations', 'places', 'located'] as const

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
  const moved: Article = {
    ...article,
    body: article.body.flatMap((one, index) => (index !== at ? one : isWhole ? [] : withText(block, length, marks))),
    quotes,
  }
  for (const key of entities) moved[key] = moveMentions(article[key], move) as never
  for (const key of entities) if (moved[key] === undefined) delete moved[key]
  const { dateline } = article
  if (dateline?.places !== undefined)
    moved.dateline = { ...dateline, places: moveMentions(dateline.places, move) ?? dateline.places }
  return moved
}

type Text = Extract<Block, { text: string }>
type Mark = NonNullable<Text['marks']>[number]

function withText(block: Text, length: number, marks: Mark[]): Text {
  const { marks: _, ...rest } = block
  return { ...rest, text: block.text.slice(length), ...(marks.length > 0 && { marks }) }
}

function moveMentions<Entity extends { mentions?: Range[] }>(list: readonly Entity[] | undefined, move: Move) {
  return list?.map(({ mentions, ...entity }) => {
    const left = mentions?.flatMap((range) => move(range) ?? []) ?? []
    return { ...entity, ...(left.length > 0 && { mentions: left }) } as Entity
  })
}
