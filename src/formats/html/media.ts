import type { Article } from '../../article/index.js'
import { associationTypes } from '../../article/plain.js'
import {
  type Association,
  attribute,
  breakLines,
  childrenOf,
  element,
  type MarkupElement,
  mayShow,
  tellAddress,
  textIn,
  wholeIn,
} from '../markup/index.js'
import { knownWord, tableOf, withKnown } from '../shared/index.js'
import { property, type Setting } from './setting.js'
import { elementsIn, ofClass, passageIn } from './values.js'

/** What shows those that are shown; there is a link to others. */
const elementOfType = tableOf<'img' | 'video' | 'audio'>({ img: 'picture graphic', video: 'video', audio: 'audio' })

/** Writes what goes with an article as figures; `order` says whether each has to tell its place in the list. */
export function figureWriter(article: Article, setting: Setting) {
  const { associations = [] } = article
  const { shown, unshown } = placesOf(article)
  const isInOrder = [...shown, ...unshown].every((place, at) => place === at)
  const places = new Map(associations.map(({ id }, at) => [id, at]))
  const write = (association: Association, path: string) => {
    const order = isInOrder ? undefined : places.get(association.id)
    return writeFigure(association, order, setting, path)
  }
  const others = unshown.map((at) => write(associations[at] as Association, `associations[${at}]`))
  return { write, others }
}

/** Which associations the body shows, in the order of the text, and which it does not. */
function placesOf({ body, associations = [] }: Article) {
  const places = new Map(associations.map(({ id }, at) => [id, at]))
  const shown = new Set(body.flatMap((block) => (block.type === 'media' ? (places.get(block.ref) ?? []) : [])))
  const unshown = [...associations.keys()].filter((at) => !shown.has(at))
  return { shown: [...shown], unshown }
}

function writeFigure(association: Association, order: number | undefined, setting: Setting, path: string) {
  const { id, type, mediaType, width, height, caption, credit } = association
  const href = addressOf(association, setting, path)
  const name = elementOfType.get(type) ?? 'a'
  const isSized = href !== undefined && (name === 'img' || name === 'video')
  const size = { width, height }
  const shown =
    href === undefined
      ? undefined
      : name === 'a'
        ? element('a', { href }, [mediaType ?? type])
        : element(name, {
            src: href,
            ...(isSized && size),
            ...(name === 'img' ? { alt: '', ...property(setting, 'image') } : { controls: '', preload: 'none' }),
          })
  const by = credit === undefined ? undefined : element('span', { class: 'credit' }, [credit])
  const words = caption === undefined ? undefined : element('span', { class: 'caption' }, breakLines(caption))
  const isSaid = words !== undefined || by !== undefined
  return element(
    'figure',
    {
      'data-media': id,
      'data-type': type === 'picture' ? undefined : type,
      'data-media-type': mediaType,
      'data-width': isSized ? undefined : width,
      'data-height': isSized ? undefined : height,
      'data-order': order,
    },
    [shown, isSaid ? element('figcaption', {}, [words, words && by && ' ', by]) : undefined],
  )
}

function addressOf({ href }: Association, { report }: Setting, path: string): string | undefined {
  if (href === undefined || mayShow(href)) return href
  tellAddress(href, report, `${path}.href`)
  return undefined
}

/** What goes with an article that was written here, by its figures. */
export function readFigures(root: MarkupElement): Association[] {
  const known = new Map<string, { order: number; association: Association }>()
  const figures = elementsIn(root, (node) => node.name === 'figure' && attribute(node, 'data-media') !== undefined)
  for (const figure of figures) {
    const association = readFigure(figure)
    const order = wholeIn(figure, 'data-order') ?? known.size
    if (!known.has(association.id)) known.set(association.id, { order, association })
  }
  return [...known.values()].sort((a, b) => a.order - b.order).map(({ association }) => association)
}

function readFigure(figure: MarkupElement): Association {
  const [shown] = childrenOf(figure).filter(({ name }) => name !== 'figcaption')
  const words = childrenOf(figure, 'figcaption')[0]
  return withKnown(
    {
      id: attribute(figure, 'data-media') as string,
      type: knownWord(associationTypes, attribute(figure, 'data-type')) ?? 'picture',
    },
    {
      href: attribute(shown, 'src') ?? attribute(shown, 'href'),
      mediaType: attribute(figure, 'data-media-type'),
      width: wholeIn(shown, 'width') ?? wholeIn(figure, 'data-width'),
      height: wholeIn(shown, 'height') ?? wholeIn(figure, 'data-height'),
      caption: passageIn(ofClass(words, 'caption')),
      credit: textIn(ofClass(words, 'credit')),
    },
  )
}
