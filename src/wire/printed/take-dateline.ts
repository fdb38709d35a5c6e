import type { Article, Dateline } from '../../article/index.js'
import type { Issue } from '../../text/index.js'
import { readDateline } from '../dateline/read-dateline.js'
import type { WireSettings } from '../options.js'
import { cut } from './cut.js'
import { modelDateline } from './model-dateline.js'

/** A dateline stands below so many blocks at most: headings, pictures, teasers. */
const MOST_ABOVE = 12

/**
 * The article with the dateline that stands at the head of its text in its place. One that the article has already is
 * given its printed text, if it is of the same place; of another place, the text stays as it is.
 */
export function takeDateline(article: Article, settings: WireSettings): { article: Article; issues: Issue[] } {
  const { text, blocks } = joined(article)
  for (const [paragraph, { at, start, end }] of blocks.entries()) {
    const found = readDateline(text, { start, end, paragraph, isText: false }, settings.knowledge)
    if (found === undefined || found.before !== undefined) continue
    const { dateline, issues } = modelDateline(text, found, settings)
    const known = article.dateline
    if (known !== undefined && !isOfSamePlace(known, dateline)) break
    const space = /^\s{0,9}/.exec(text.slice(found.end, end))?.[0].length ?? 0
    const left = cut(article, at, found.end + space - start)
    if (left === undefined) break
    if (known === undefined) return { article: { ...left, dateline }, issues }
    const { certainty, reasons, ...printed } = dateline
    return { article: { ...left, dateline: { ...printed, ...known, text: printed.text } }, issues: [] }
  }
  return { article, issues: [] }
}

function isOfSamePlace({ text, places = [] }: Dateline, printed: Dateline): boolean {
  const name = printed.places?.[0]?.name.toLowerCase()
  const known = places[0]?.name ?? /^[^,(]{1,100}/.exec(text)?.[0].trim()
  return name !== undefined && known?.toLowerCase() === name
}

interface BlockAt {
  at: number
  start: number
  end: number
}

/** The first paragraphs as the copy would have them. */
function joined({ body }: Article): { text: string; blocks: BlockAt[] } {
  let text = ''
  const blocks: BlockAt[] = []
  for (const [at, block] of body.slice(0, MOST_ABOVE + 2).entries()) {
    if (!('text' in block)) continue
    if (block.type === 'paragraph') blocks.push({ at, start: text.length, end: text.length + block.text.length })
    text += `${block.text}\n\n`
  }
  return { text, blocks }
}
