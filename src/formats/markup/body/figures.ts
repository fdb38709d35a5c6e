import { withKnown } from '../../shared/index.js'
import { attribute, childrenOf, type MarkupElement } from '../node.js'
import { textIn } from '../text-in.js'
import type { Association } from './dialect.js'
import { addressIn, partsOfFigure, readShown } from './read-media.js'
import { readNitfMedia } from './read-nitf-media.js'

const MEDIA_IN_CLASS = /(?:^|\s)media-(\S+)/

/** The media of a body, as they are met: those that the format names elsewhere are known by their ids. */
export class Figures {
  /** Those that stand in the body alone. */
  readonly found: Association[] = []
  readonly #known: Map<string, Association>
  /** What figures show, with their captions, and the captions that are read with it. */
  readonly #captions = new Map<MarkupElement, MarkupElement | undefined>()
  readonly #read = new Set<MarkupElement>()
  /** The ids that figures give to what they show. */
  readonly #ids = new Map<MarkupElement, string>()

  readonly #byAddress: ReadonlyMap<string, Association> | undefined

  /** What is known by id, and by address where the format names what figures show. */
  constructor(known: Map<string, Association>, byAddress?: ReadonlyMap<string, Association>) {
    this.#known = known
    this.#byAddress = byAddress
  }

  /** For the parts of a body that are read apart, as table cells. */
  inPart(): Figures {
    return new Figures(this.#known, this.#byAddress)
  }

  /** Notes what a `figure` shows first, and its caption. */
  enter(figure: MarkupElement): void {
    const { shown, caption } = partsOfFigure(figure)
    if (shown === undefined) return
    this.#captions.set(shown, caption)
    const id = attribute(figure, 'data-media')
    if (id !== undefined) this.#ids.set(shown, id)
    if (caption !== undefined) this.#read.add(caption)
  }

  /** Whether a figure stands for media that the format names elsewhere. */
  isKnown(figure: MarkupElement): boolean {
    return this.#known.has(attribute(figure, 'data-media') ?? '')
  }

  /** Whether a figure around an element was found to show it. */
  isShown(node: MarkupElement): boolean {
    return this.#captions.has(node)
  }

  /** Whether an element is the caption of something shown. */
  isCaption(node: MarkupElement): boolean {
    return this.#read.has(node)
  }

  /** What an element shows, or which of those that are known it stands for; nothing where it shows none. */
  read(node: MarkupElement): Association | undefined {
    const ref = attribute(node, 'data-media') ?? this.#refInClass(node)
    const association = ref === undefined ? this.#readNew(node) : this.#known.get(ref)
    if (association === undefined) return undefined
    // a relative address stands in the body only
    const address = association.href ?? addressIn(node)
    if (address !== undefined) association.href = address
    if (!this.#known.has(association.id)) {
      this.#known.set(association.id, association)
      this.found.push(association)
    }
    return association
  }

  /** What is known by an address or the name of an item. */
  at(address: string | undefined): Association | undefined {
    return this.#byAddress?.get(address ?? '')
  }

  /** Something shown that no element of bodies shows, or what is known by its address, with what is said of it here. */
  add(one: Omit<Association, 'id'>, address = one.href): Association {
    const known = this.at(address)
    if (known !== undefined) {
      const { caption, credit } = one
      return Object.assign(known, withKnown({}, { caption, credit }))
    }
    const association = { id: this.#newId(), ...one }
    this.#known.set(association.id, association)
    this.found.push(association)
    return association
  }

  // <img data-src="a.jpg"><noscript><img src="a.jpg"></noscript>
  //                       ^ for browsers that run no scripts
  isCopy(node: MarkupElement): boolean {
    const [image, ...others] = childrenOf(node)
    if (image?.name !== 'img' || others.length > 0 || textIn(node) !== undefined) return false
    return this.found.at(-1)?.href === attribute(image, 'src')
  }

  // <media class="media-m1">: NITF in a NewsML-G2 item, which has the id itself
  #refInClass(node: MarkupElement): string | undefined {
    const id = MEDIA_IN_CLASS.exec(attribute(node, 'class') ?? '')?.[1]
    return id !== undefined && this.#known.has(id) ? id : undefined
  }

  #readNew(node: MarkupElement): Association | undefined {
    if (node.name === 'media') return readNitfMedia(node, this.#idOf(node))
    const shown = readShown(node, this.#captions.get(node), this.#idOf(node))
    return shown && this.at(shown.href) ? this.add(shown) : shown
  }

  #idOf(node: MarkupElement): string {
    const given = node.name === 'media' ? attribute(node, 'id') : this.#ids.get(node)
    return given !== undefined && !this.#known.has(given) ? given : this.#newId()
  }

  #newId(): string {
    let number = this.#known.size + 1
    while (this.#known.has(`m${number}`)) number++
    return `m${number}`
  }
}
