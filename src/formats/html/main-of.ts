import { attribute, element, type MarkupElement } from '../markup/index.js'
import type { Candidate, Page } from './page.js'

/** Where the text stands, and the article or main part around it, which has what is said of it. */
export interface Main {
  text: MarkupElement
  scope: MarkupElement
}

const LIVE = /LiveBlogPosting$/
/** How much of the text of a main part one article in it has to hold, to be the article of the page. */
const SHARE = 0.4
/** How much of all text the part of a page holds that says of itself nothing. */
const MOST = 0.7

/** The part of a page that holds its article; nothing where none stands out. */
export function mainOf({ bodies, articles, mains, texts, size, isWhole }: Page): Main | undefined {
  const body = textOfBodies(bodies)
  if (body !== undefined) return body
  const outer = largest(articles)
  const main = largest(mains)
  const inner = largest(
    articles.filter(({ node, within }) => node !== outer?.node && within.includes(outer?.node as MarkupElement)),
  )
  // an article around all articles of the page
  const article = outer !== undefined && inner !== undefined && inner.size >= MOST * outer.size ? inner : outer
  if (article !== undefined && article.size >= SHARE * (main?.size ?? 0)) return bothIn(article)
  if (main !== undefined) return bothIn(main)
  // elements end in order, so the innermost goes first
  const text = texts.filter((one) => one.size > 0 && one.size >= MOST * size)[0]
  return isWhole && text !== undefined ? bothIn(text) : undefined
}

/**
 * The text that is marked as one, of the article that has most of it, whatever stands between its parts. The entries of a
 * live report are one text.
 */
function textOfBodies(bodies: readonly Candidate[]): Main | undefined {
  const byScope = new Map<MarkupElement | undefined, { parts: MarkupElement[]; size: number }>()
  for (const { node, within, size } of bodies) {
    const live = within.find((one) => LIVE.test(attribute(one, 'itemtype') ?? ''))
    const scope = live ?? within.at(-1)
    const known = byScope.get(scope) ?? { parts: [], size: 0 }
    known.parts.push(scope === live && live !== undefined ? (within.at(-1) ?? node) : node)
    known.size += size
    byScope.set(scope, known)
  }
  const [scope, most] = [...byScope].sort(([, a], [, b]) => b.size - a.size)[0] ?? []
  if (most === undefined) return undefined
  const [first] = most.parts
  const parts = new Set(scope !== undefined && most.parts.includes(scope) ? [scope] : most.parts)
  const text = parts.size === 1 && first !== undefined && first !== scope ? first : element('div', {}, [...parts])
  return { text, scope: scope ?? text }
}

function bothIn({ node }: Candidate): Main {
  return { text: node, scope: node }
}

function largest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || one.size > best.size ? one : best),
    undefined,
  )
}
