import { endOfTag } from '../markup/index.js'

/** The text of an element in a page, and where it starts. */
export interface ScriptBlock {
  text: string
  start: number
}

const ATTRIBUTE = /\btype\s{0,20}=\s{0,20}(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s"'>]{1,200}))/i

/**
 * What stands in the `script` elements of type `application/ld+json` of a page, in order; those in comments left out. A
 * comment that does not end is none.
 */
export function scriptBlocks(html: string): ScriptBlock[] {
  const blocks: ScriptBlock[] = []
  const opening = /<!--|<script(?=[\s/>])/gi
  const closing = /<\/script/gi
  const commentEnd = /--!?>/g
  let isEnded = true
  for (let tag = opening.exec(html); tag !== null; tag = opening.exec(html)) {
    if (tag[0] === '<!--') {
      opening.lastIndex = endOfComment(opening.lastIndex)
      continue
    }
    const start = endOfTag(html, opening.lastIndex) + 1
    closing.lastIndex = start
    const end = closing.exec(html)?.index ?? html.length
    const [, double, single, bare] = ATTRIBUTE.exec(html.slice(opening.lastIndex, start)) ?? []
    const type = double ?? single ?? bare ?? ''
    if (/^\s*application\/ld\+json\s*(?:;|$)/i.test(type)) blocks.push({ text: html.slice(start, end), start })
    opening.lastIndex = end
  }
  return blocks

  // <!-- … -->   <!--[if !IE]><!-->   and, as browsers have it, <!-->   <!--->   <!-- … --!>
  function endOfComment(from: number): number {
    const short = /^-?>/.exec(html.slice(from, from + 2))
    if (short !== null) return from + short[0].length
    if (!isEnded) return from
    commentEnd.lastIndex = from
    isEnded = commentEnd.test(html)
    return isEnded ? commentEnd.lastIndex : from
  }
}
