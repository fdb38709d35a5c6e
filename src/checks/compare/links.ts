import type { Article, Mark } from '../../article/index.js'
import type { LinksChange } from './change.js'
import type { BlockMatch } from './match-blocks.js'

/** The links of matched blocks, where they lead elsewhere than they did. */
export function compareLinks(
  { before: some, after: others }: BlockMatch,
  before: Article,
  after: Article,
): LinksChange | undefined {
  const [one, other] = [some[0], others[0]]
  if (one === undefined || other === undefined) return undefined
  const hrefs = {
    before: some.flatMap((block) => hrefsOf(before, block)),
    after: others.flatMap((block) => hrefsOf(after, block)),
  }
  if (hrefs.before.join('\n') === hrefs.after.join('\n')) return undefined
  return { kind: 'links', before: { block: one, hrefs: hrefs.before }, after: { block: other, hrefs: hrefs.after } }
}

function hrefsOf({ body }: Article, at: number): string[] {
  const block = body[at]
  if (block === undefined) return []
  const marks: readonly Mark[] =
    'text' in block
      ? (block.marks ?? [])
      : block.type === 'table'
        ? block.rows.flatMap((row) => row.flatMap(({ marks }) => marks ?? []))
        : []
  return marks.flatMap(({ href }) => href ?? [])
}
