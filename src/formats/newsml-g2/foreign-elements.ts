import type { Article } from '../../article/index.js'
import {
  attribute,
  isElement,
  isOfBodies,
  isUnsafeLink,
  type MarkupElement,
  printHtml,
  type Shown,
} from '../markup/index.js'
import { type Report, tableOf, withKnown } from '../shared/index.js'

// Elements of a sender's own, which hold no text:
//
// <xa-embed src="https://example.org/7"/>
// <xa-image ref="urn:newsml:example.org:7" caption="The harbour." creditline="XA/Lind"/>

/** Media that the item names, by their addresses and the names of their items. */
export type MediaByAddress = ReadonlyMap<string, NonNullable<Article['associations']>[number]>

/** Elements of HTML that hold no text, or stand in a line. */
const ofHtml = tableOf<'html'>({
  html: `
    abbr acronym area base basefont bdi bdo bgsound big button center col colgroup data datalist del dfn dir font frame
    frameset input label legend link map mark marquee meta meter nobr noembed noframes noscript optgroup option output
    param picture plaintext progress rb rp rt rtc ruby s search select slot source spacer strike textarea time title
    track var wbr
  `,
})

/** How much may stand in an element that is empty: what has more is read through. */
const MOST_INSIDE = 100

const PICTURE = /(?:image|img|photo|picture|bild)/i

/** Whether an element is none of bodies, and holds no text and nothing that bodies have. */
function isForeignAndEmpty(node: MarkupElement): boolean {
  if (isOfBodies(node.name) || ofHtml.has(node.name)) return false
  const open = [node]
  let left = MOST_INSIDE
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    left -= at.children.length
    if (left < 0) return false
    for (const child of at.children) {
      if (isElement(child) ? isOfBodies(child.name) : child.trim() !== '') return false
      if (isElement(child)) open.push(child)
    }
  }
  return true
}

/**
 * What such elements show: a picture that the item has, or of which they have an address or words, or else what stands
 * at their address. What they only name is told of.
 */
export function foreignReader(byAddress: MediaByAddress, report: Report): (node: MarkupElement) => Shown | undefined {
  return (node) => {
    if (!isForeignAndEmpty(node)) return undefined
    const given = (...names: string[]) => names.flatMap((name) => attribute(node, name) ?? [])[0]
    const ref = given('ref', 'residref', 'guidref', 'idref')
    const address = given('src', 'href', 'url', 'data-src')
    const href = address === undefined || isUnsafeLink(address) ? undefined : address
    const said = withKnown(
      { type: 'picture' as const },
      { href, caption: given('caption', 'alt', 'title'), credit: given('creditline', 'credit', 'copyright') },
    )
    const known = byAddress.has(ref ?? href ?? '')
    if (!known && href === undefined) {
      const what = ref === undefined ? node.name : `${node.name} (${ref})`
      const message = `What ${what} stands for is not in the item; it was left out of the text.`
      report.add('part-not-read', message, { path: 'contentSet' })
    }
    const isPicture = PICTURE.test(node.name) && Object.keys(said).length > 1
    if (known || isPicture) return { media: said, address: ref ?? href }
    return href === undefined ? {} : { html: printHtml([inert(node)]) }
  }
}

const ACTIVE = /^(?:on|style$|srcdoc$)/i

/** An element without what a browser runs. */
function inert({ attributes, ...node }: MarkupElement): MarkupElement {
  const left = Object.entries(attributes).filter(([name, value]) => !ACTIVE.test(name) && !isUnsafeLink(value))
  return { ...node, attributes: Object.fromEntries(left), children: [] }
}
