import { tableOf, withKnown } from '../../shared/index.js'
import { attribute, isElement, type MarkupElement } from '../node.js'
import type { Association } from './dialect.js'
import { isOfBodies } from './elements.js'
import { isUnsafeLink } from './safe-link.js'

// Elements of a sender's own, which hold no text:
//
// <xa-embed src="https://example.org/7"/>
// <xa-image ref="urn:newsml:example.org:7" caption="The harbour." creditline="XA/Lind"/>

/** Elements of HTML that hold no text, or stand in a line. */
const ofHtml = tableOf<'html'>({
  html: `
    abbr acronym area base basefont bdi bdo bgsound big button center col colgroup data datalist del dfn dir font frame
    frameset input label legend link map mark marquee meta meter nobr noembed noframes noscript optgroup option output
    param picture plaintext progress rb rp rt rtc ruby s search select slot source spacer strike textarea time title
    track var wbr
  `,
})

const PICTURE = /(?:image|img|photo|picture|bild)/i

/** Whether an element is none of bodies, and holds no text and nothing that bodies have. */
export function isForeignAndEmpty(node: MarkupElement): boolean {
  if (isOfBodies(node.name) || ofHtml.has(node.name)) return false
  const open = [node]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of at.children) {
      if (isElement(child) ? isOfBodies(child.name) : child.trim() !== '') return false
      if (isElement(child)) open.push(child)
    }
  }
  return true
}

/** What such an element says of itself. */
export function readForeign(node: MarkupElement) {
  const given = (...names: string[]) => names.flatMap((name) => attribute(node, name) ?? [])[0]
  const address = given('src', 'href', 'url', 'data-src')
  const type: Association['type'] | undefined = PICTURE.test(node.name) ? 'picture' : undefined
  return withKnown(
    { ref: given('ref', 'residref', 'guidref', 'idref') },
    {
      href: address === undefined || isUnsafeLink(address) ? undefined : address,
      type,
      caption: given('caption', 'alt', 'title'),
      credit: given('creditline', 'credit', 'copyright'),
    },
  )
}
