import type { Article } from 'wirecopy/article'

interface Piece {
  text: string
  position: { start: number; end: number }
}

/** The texts of furniture and body in the order of the copy. */
export function piecesOf(article: Article): string[] {
  const pieces = [...(article.furniture ?? []), ...article.body] as unknown as Piece[]
  return pieces.sort((a, b) => a.position.start - b.position.start).map(({ text }) => text)
}

/** A text without any white space, as `\s` and the zero-width space. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u200b]+/g, '')
}

/** Everything in the article with a `text` and a `position`. */
export function placedTexts(value: unknown): Piece[] {
  if (typeof value !== 'object' || value === null) return []
  const { text, position } = value as Partial<Piece>
  const own = text !== undefined && position !== undefined ? [{ text, position }] : []
  return [...own, ...Object.values(value).flatMap(placedTexts)]
}
