import type { Article, Block } from '../../article/index.js'
import type { ChunkContext } from './chunk.js'

/** What stands over pieces of an article that begin in a block, given its index. */
export function contextOf(article: Article): (block: number) => ChunkContext | undefined {
  const headings = headingsOver(article.body)
  const shared = articleContext(article)
  return (block) => {
    const over = headings[block] ?? []
    const context = { ...shared, ...(over.length > 0 && { headings: [...over] }) }
    return Object.keys(context).length > 0 ? context : undefined
  }
}

function articleContext({ headline, summary, bylines = [], dateline, published }: Article): ChunkContext {
  const context: ChunkContext = {}
  if (headline !== undefined) context.headline = headline
  if (summary !== undefined) context.summary = summary
  if (bylines.length > 0) context.byline = bylines.map(({ text }) => text).join('; ')
  if (dateline !== undefined) context.dateline = dateline.text
  const time = published?.instant ?? published?.local
  if (time !== undefined) context.published = time
  return context
}

/** For each block the headings that it stands under; a heading stands under those of higher levels. */
function headingsOver(body: readonly Block[]): (readonly string[])[] {
  let open: { level: number; text: string }[] = []
  let texts: readonly string[] = []
  return body.map((block) => {
    if (block.type !== 'heading') return texts
    const { text, level = 1 } = block
    open = open.filter((heading) => heading.level < level)
    const over = open.map((heading) => heading.text)
    open.push({ level, text })
    texts = [...over, text]
    return over
  })
}
