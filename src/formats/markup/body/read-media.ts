import { tableOf, withKnown } from '../../shared/index.js'
import { attribute, childrenOf, element, isElement, type MarkupElement, type MarkupNode, wholeIn } from '../node.js'
import { textIn } from '../text-in.js'
import type { Association } from './dialect.js'
import { partsLine } from './elements.js'
import { readNitfMedia } from './read-nitf-media.js'
import { isUnsafeLink } from './safe-link.js'

const typeOfElement = tableOf<Association['type']>({ picture: 'img', video: 'video', audio: 'audio' })

/** What a figure shows first, and its caption; what stands in figures inside it is theirs. */
export function partsOfFigure(figure: MarkupElement): { shown?: MarkupElement; caption?: MarkupElement } {
  const inside = ownElements(figure)
  return withKnown(
    {},
    {
      shown: inside.find((child) => typeOfElement.has(child.name) && addressOf(child) !== undefined),
      caption: inside.find(({ name }) => name === 'figcaption'),
    },
  )
}

function ownElements(node: MarkupElement): MarkupElement[] {
  return childrenOf(node).flatMap((child) => (child.name === 'figure' ? [] : [child, ...ownElements(child)]))
}

/** The address of what an element shows: where scripts load it later, the one that they would load. */
function addressOf(node: MarkupElement): string | undefined {
  // <img source="a.jpg"/> is ANSA's
  const src = attribute(node, 'src') ?? attribute(node, 'source')
  if (src !== undefined && !isUnsafeLink(src)) return src
  const set = attribute(node, 'srcset') ?? attribute(node, 'data-srcset')
  const given = [
    attribute(node, 'data-src'),
    attribute(node, 'data-lazy-src'),
    set?.split(/[\s]/)[0]?.replace(/,+$/, ''),
  ]
  const source = childrenOf(node, 'source').map((child) => attribute(child, 'src'))
  return [...given, ...source].find((href) => href && !isUnsafeLink(href))
}

/** The address of what a `figure`, an `img` or NITF's `media` shows. */
export function addressIn(node: MarkupElement): string | undefined {
  if (node.name === 'media') return readNitfMedia(node, node.name)?.href
  const shown = typeOfElement.has(node.name) ? node : partsOfFigure(node).shown
  return shown && addressOf(shown)
}

/** What an `img`, `video` or `audio` shows, with the caption of the figure that it is in. */
export function readShown(shown: MarkupElement, caption: MarkupElement | undefined, id: string) {
  const href = addressOf(shown)
  const type = typeOfElement.get(shown.name)
  if (type === undefined || href === undefined) return undefined
  const credit = caption && creditIn(caption)
  const words = caption && linesIn(without(caption, credit)).join('\n')
  return withKnown({ id, type, href }, { ...sizeOf(shown), caption: words || undefined, credit: textIn(credit) })
}

const CREDIT = /(?:^|[\s_-])credits?(?=$|[\s_-])/i
const AUTHOR = /(?:^|\s)(?:author|creator|creditText)(?=\s|$)/

// <figcaption><div>The harbour.</div><div itemprop="author">Mara Lind</div></figcaption>
//                                    ^
function creditIn(caption: MarkupElement): MarkupElement | undefined {
  const open = childrenOf(caption).reverse()
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (CREDIT.test(attribute(at, 'class') ?? '') || AUTHOR.test(attribute(at, 'itemprop') ?? '')) return at
    for (const child of childrenOf(at).reverse()) open.push(child)
  }
  return undefined
}

function without(node: MarkupElement, one: MarkupElement | undefined): MarkupElement {
  if (one === undefined) return node
  const children = node.children.flatMap((child) => {
    if (child === one) return []
    return isElement(child) ? without(child, one) : child
  })
  return { ...node, children }
}

/** The text of a caption: a line for each block in it. */
function linesIn(node: MarkupElement, lines: string[] = []): string[] {
  let line: MarkupNode[] = []
  const end = () => {
    const text = textIn(element('span', {}, line))
    if (text !== undefined) lines.push(text)
    line = []
  }
  for (const child of node.children) {
    if (!isElement(child) || child.name === 'br' || !partsLine(child.name)) line.push(child)
    else {
      end()
      linesIn(child, lines)
    }
  }
  end()
  return lines
}

function sizeOf(node: MarkupElement | undefined) {
  return { width: wholeIn(node, 'width'), height: wholeIn(node, 'height') }
}
