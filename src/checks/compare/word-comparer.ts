import type { Article } from '../../article/index.js'
import { textAt } from '../../article/plain.js'
import { compareNamed } from '../words/compare-words.js'
import { foldWord } from '../words/fold-word.js'
import type { WordEdit } from '../words/word-edit.js'

/** Compares words of two articles. */
export type CompareWords = (before: string, after: string) => WordEdit[]

/** With a capital behind a word without one: a name, wherever else it stands. */
const innerCapital = /(?<=[\p{Ll}\p{N}],? )\p{Lu}[\p{L}\p{M}]+/gu
const word = /[\p{L}\p{M}\p{N}]+/gu

/** Compares words as `compareWords` does, and knows names of the articles where they open a sentence: `Lind said …`. */
export function createWordComparer(before: Article, after: Article): CompareWords {
  const names = new Set<string>()
  for (const article of [before, after]) {
    for (const { name, names: forms = [] } of [...(article.people ?? []), ...(article.organizations ?? [])]) {
      for (const form of [name, ...forms]) for (const [part] of form.matchAll(word)) names.add(foldWord(part))
    }
    for (const block of ['headline', 'summary', ...article.body.keys()] as const) {
      for (const [name] of textAt(article, block)?.matchAll(innerCapital) ?? []) names.add(foldWord(name))
    }
  }
  return (one, other) => compareNamed(one, other, names)
}
