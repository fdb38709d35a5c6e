import { filled, tableOf, withKnown } from '../../shared/index.js'
import { attribute, childrenOf, isElement, type MarkupElement, stringValue, wholeIn } from '../node.js'
import { textIn } from '../text-in.js'
import type { Association } from './dialect.js'

type Rendition = NonNullable<Association['renditions']>[number]

const typeOfMedia = tableOf<Association['type']>({
  picture: 'image photo picture',
  graphic: 'graphic',
  video: 'video',
  audio: 'audio',
  text: 'text',
  composite: 'composite',
})

/** Elements that hold a caption: NITF's, then those of newspapers' systems. The first that says anything is read. */
const captions = ['media-caption', 'media-printcaption', 'media-originalcaption']
/** Elements that say whose a picture is, in the order in which a credit names them. */
const credits = ['media-producer', 'media-byline', 'media-printproducer', 'media-source']

/** The name of the file that a `media` stands for, where another is larger. */
export const MAIN = 'main'

/** NITF's `media`. Of several files the largest is what it shows, the others are its renditions. */
export function readNitfMedia(node: MarkupElement, id: string): Association {
  const references = childrenOf(node, 'media-reference')
  const main = mainOf(references)
  const type = typeOfMedia.get((attribute(node, 'media-type') ?? '').toLowerCase()) ?? 'picture'
  const renditions = references.flatMap((reference): Rendition[] => {
    const address = attribute(reference, 'source')
    if (address === undefined || reference === main) return []
    return [
      withKnown(
        { href: address },
        { name: attribute(reference, 'name'), ...fileOf(reference), duration: secondsOf(reference) },
      ),
    ]
  })
  return withKnown(
    { id, type },
    {
      href: attribute(main, 'source'),
      ...fileOf(main),
      caption: textsOf(captionsIn(node)).join('\n') || ownText(node),
      credit: creditOf(node),
      renditions: filled(renditions),
    },
  )
}

/** The file that a `media` stands for: the one with that name, or the first, or the widest where the first says how wide it is. */
export function mainOf(references: readonly MarkupElement[]): MarkupElement | undefined {
  const [first] = references
  const marked = references.find((reference) => attribute(reference, 'name') === MAIN)
  if (marked !== undefined || attribute(first, 'source') === undefined) return marked ?? first
  let [main, widest] = [first, wholeIn(first, 'width') ?? Number.POSITIVE_INFINITY]
  for (const reference of references) {
    const width = wholeIn(reference, 'width') ?? 0
    // a picture that stands for a video is none of its sizes
    if (width <= widest || attribute(reference, 'source') === undefined || kindOf(reference) !== kindOf(first)) continue
    main = reference
    widest = width
  }
  return main
}

// image/jpeg
// ^^^^^
function kindOf(reference: MarkupElement | undefined): string | undefined {
  return attribute(reference, 'mime-type')?.split('/')[0]
}

/** The elements in a `media` that were not read. */
export function unreadInMedia(node: MarkupElement): MarkupElement[] {
  const taken = new Set(captionsIn(node))
  return childrenOf(node).filter((child) => {
    if (child.name === 'media-reference' || credits.includes(child.name) || taken.has(child)) return false
    if (child.name === 'media-object' && attribute(child, 'encoding') === 'text/html') return false
    return stringValue(child).trim() !== '' || Object.values(child.attributes).some((value) => value.trim() !== '')
  })
}

function captionsIn(node: MarkupElement): MarkupElement[] {
  const name = captions.find((one) => childrenOf(node, one).some((child) => textIn(child) !== undefined))
  return name === undefined ? [] : childrenOf(node, name)
}

function creditOf(node: MarkupElement): string | undefined {
  const said = textsOf(credits.flatMap((name) => childrenOf(node, name)))
  return [...new Set(said)].join(', ') || undefined
}

function textsOf(nodes: readonly MarkupElement[]): string[] {
  return nodes.flatMap((child) => textIn(child) ?? [])
}

function ownText(node: MarkupElement): string | undefined {
  return textIn({ ...node, children: node.children.filter((child) => !isElement(child)) })
}

function fileOf(reference: MarkupElement | undefined) {
  return {
    mediaType: attribute(reference, 'mime-type'),
    width: wholeIn(reference, 'width'),
    height: wholeIn(reference, 'height'),
  }
}

function secondsOf(reference: MarkupElement): number | undefined {
  return /^seconds?$/.test(attribute(reference, 'time-unit-of-measure') ?? '') ? wholeIn(reference, 'time') : undefined
}
