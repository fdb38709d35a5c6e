import { attribute, type MarkupElement } from '../markup/index.js'

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/

/** Whether an element has a word in an attribute that holds several: `itemprop`, `rel`. */
export function hasWord(node: MarkupElement, name: string, word: string): boolean {
  const given = node.attributes[name]
  return given?.toLowerCase().split(/\s+/).includes(word.toLowerCase()) === true
}

function isRole(node: MarkupElement, role: string): boolean {
  return attribute(node, 'role')?.toLowerCase() === role
}

/** Whether an element holds an article by what it says that it is. */
export function isArticle(node: MarkupElement): boolean {
  const type = attribute(node, 'itemtype')
  return node.name === 'article' || isRole(node, 'article') || (type !== undefined && ARTICLE_TYPE.test(type))
}

/** Whether an element is the main part of a page. */
export function isMain(node: MarkupElement): boolean {
  return node.name === 'main' || isRole(node, 'main')
}

/** Whether an element stands in what goes round the pages of a site: a header that is of no article and not of the main part. */
export function isOfSite(node: MarkupElement, parents: ReadonlyMap<MarkupElement, MarkupElement>): boolean {
  for (let at = parents.get(node); at !== undefined; at = parents.get(at)) {
    if (isRole(at, 'banner')) return true
    if (isArticle(at) || isMain(at)) return false
    if (at.name === 'header') return true
  }
  return false
}
