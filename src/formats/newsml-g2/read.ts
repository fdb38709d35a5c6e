import type { Article } from '../../article/index.js'
import { readReference } from '../markup/html.js'
import { attribute, childAt, childrenOf, isElement, type MarkupElement } from '../markup/index.js'
import { readXml } from '../markup/xml.js'
import { checkReading, createReport, FormatError, type ReadArticles } from '../shared/index.js'
import { codeOf } from './codes.js'
import { isMedia, readMediaItem } from './links.js'
import { readItem, type Surroundings } from './read-item.js'

/** How many of the pictures that are packed with a text become its associations. */
const MOST_MEDIA = 100

const items: ReadonlySet<string> = new Set([
  'newsItem',
  'packageItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem',
])

/** How NewsML-G2 is read; there is nothing to choose yet. */
export type ReadNewsmlG2Options = Readonly<Record<string, never>>

/**
 * Reads NewsML-G2 2.x (IPTC), as text or bytes: a news item, or a message of several. Each item that holds text is an
 * article: XHTML or NITF in `inlineXML`, or `inlineData` that is plain text or escaped HTML, whatever its content type
 * says; of markup that is not known its paragraphs, or else no more than headline and summary. Pictures that a package puts beside it are its associations. Concepts, plans, packages, pictures, and items that
 * say only that they exist are no news text, and an issue tells of each. Times, codes and names are read from the item
 * alone: catalogs are not loaded. What the article has no place for is kept in `extra['newsml-g2']`.
 * @throws FormatError for what is no well-formed XML, or has no item of NewsML-G2 in it.
 * @throws TypeError for input of another kind, and for an unknown option.
 */
export function readNewsmlG2(input: string | Uint8Array, options: ReadNewsmlG2Options = {}): ReadArticles {
  checkReading(input, options, 'NewsML-G2')
  const report = createReport()
  const root = readXml(input, report, readReference)
  const found = itemsIn(root)
  if (found.length === 0) throw new FormatError(`The document is no NewsML-G2: its root is ${root.name}`)
  const byGuid = new Map<string, MarkupElement>()
  for (const item of found) {
    const guid = attribute(item, 'guid')
    if (item.name === 'newsItem' && guid !== undefined && !byGuid.has(guid)) byGuid.set(guid, item)
  }
  const media = mediaByText(found, byGuid)
  const articles: Article[] = []
  for (const item of found) {
    const surroundings: Surroundings = { items: byGuid, media: media.get(item) ?? [] }
    const article = item.name === 'newsItem' ? readItem(item, surroundings, report) : undefined
    if (article !== undefined) articles.push(article)
    else report.add('not-a-news-text', `${whatIs(item)}; nothing was read from it.`)
  }
  return { articles, issues: report.issues }
}

function itemsIn(root: MarkupElement): MarkupElement[] {
  if (items.has(root.name)) return [root]
  if (root.name !== 'newsMessage') return []
  const sets = childrenOf(root).filter(({ name }) => name === 'itemSet')
  return sets.flatMap((set) => childrenOf(set).filter(({ name }) => items.has(name)))
}

function whatIs(item: MarkupElement): string {
  const code = codeOf(childAt(item, 'itemMeta', 'itemClass'))
  const guid = attribute(item, 'guid')
  const named = `${item.name}${code === undefined ? '' : ` of ${code}`}${guid === undefined ? '' : ` ${guid}`}`
  return item.name === 'newsItem' && code === 'text'
    ? `${named} has no text that can be read`
    : `${named} is no news text`
}

/** For each text item, the pictures and the like that stand in a package with it. */
function mediaByText(
  found: readonly MarkupElement[],
  byGuid: ReadonlyMap<string, MarkupElement>,
): Map<MarkupElement, Surroundings['media'][number][]> {
  const media = new Map<MarkupElement, Surroundings['media'][number][]>()
  for (const pack of found) {
    if (pack.name !== 'packageItem') continue
    const members = [...new Set(refsIn(pack).flatMap((guid) => byGuid.get(guid) ?? []))]
    const shown = members.filter(isMedia).slice(0, MOST_MEDIA).map(readMediaItem)
    for (const item of members) {
      if (isMedia(item)) continue
      media.set(item, [...(media.get(item) ?? []), ...shown].slice(0, MOST_MEDIA))
    }
  }
  return media
}

function refsIn(node: MarkupElement): string[] {
  const refs: string[] = []
  const open = [node]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.name === 'itemRef') refs.push(attribute(at, 'residref') ?? attribute(at, 'guidref') ?? '')
    else open.push(...at.children.filter(isElement).reverse())
  }
  return refs
}
