import type { Article } from '../../article/index.js'
import { type Furniture, saidBy } from './said.js'

/** The furniture that no field says. */
function unsaid(article: Article): Furniture[] {
  const isSaid = saidBy(article)
  return article.furniture?.filter((piece) => !isSaid(piece)) ?? []
}

/** The furniture of an article as far as it was read back: what a field says counts as read, wherever it stands now. */
export function furnitureBack(article: Article, back: Article, added: ReadonlySet<string | undefined>): Furniture[] {
  const isSaid = saidBy(article)
  const left = new Map<string, Furniture[]>()
  for (const piece of unsaid(back)) {
    const same = left.get(piece.text)
    if (same === undefined) left.set(piece.text, [piece])
    else same.push(piece)
  }
  const own = new Set(unsaid(article).map(({ text }) => text))
  const found = (article.furniture ?? []).flatMap((piece) =>
    isSaid(piece) ? piece : (left.get(piece.text)?.shift() ?? []),
  )
  const others = [...left].flatMap(([text, pieces]) => (own.has(text) || !added.has(text) ? pieces : []))
  return [...found, ...others]
}
