import { type ArticleInput, annotateArticle, createArticle, parseArticle } from 'wirecopy'
import type { Article } from 'wirecopy/article'
import { type Change, compareArticles, describeChanges } from 'wirecopy/checks'

/** The lines of a story: a headline, a lede with a dateline, paragraphs. */
export const flood = [
  'Flood kills 40 in Port Ansel',
  'PORT ANSEL, June 18 (CNA) — At least 40 people died when the river Ans burst its banks on Tuesday, officials said.',
  'Mayor Mara Lind said the town was cut off. “We have not seen water like this in a hundred years,” Lind said.',
  'Rescue teams in boats searched the old town for a third night.',
  '“The dam will hold,” said Olav Brandt, the chief engineer of the Ans Water Board.',
  'Two schools and a sports hall were opened to those who had lost their homes.',
] as const

/** A story as a desk files it. */
export function filed(...lines: readonly string[]): Article {
  return parseArticle(`${lines.join('\n\n')}\n`, { referenceDate: '2031-06-18' }).article
}

/** A story made by hand, with the quotations that its text has. */
export function made(input: ArticleInput): Article {
  return annotateArticle(createArticle(input)).article
}

export function changesOf(before: ArticleInput, after: ArticleInput): Change[] {
  return compareArticles(made(before), made(after)).changes
}

export function linesOf(before: Article | string, after: Article | string): string[] {
  const text = describeChanges(compareArticles(before, after))
  return text === '' ? [] : text.split('\n')
}
