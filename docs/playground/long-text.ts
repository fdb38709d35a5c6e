import { make } from './dom.js'
import { inSlices } from './slices.js'

/** Characters to an element: what is out of sight is not laid out. */
const PIECE = 3000

/** A long text that is shown a piece at a time, and only its beginning until the rest is asked for. */
export class LongText {
  readonly #box: HTMLElement
  readonly #most: number
  #text = ''
  #turn = 0
  #paint = (piece: string): (Node | string)[] => [piece]

  /**
   * @param most how many characters are shown at first
   */
  constructor(box: HTMLElement, most = Number.POSITIVE_INFINITY) {
    this.#box = box
    this.#most = most
  }

  get text(): string {
    return this.#text
  }

  /**
   * Resolves when it is drawn.
   * @param paint draws a piece; as it is, unless told
   */
  async show(text: string, paint: (piece: string) => (Node | string)[] = (piece) => [piece]): Promise<void> {
    this.#text = text
    this.#paint = paint
    const end = text.length > this.#most ? endOfPiece(text, this.#most - PIECE, PIECE) : text.length
    const turn = ++this.#turn
    const draw = (from: number, to: number) => inSlices(this.#draw(from, to), () => turn !== this.#turn)
    this.#box.replaceChildren()
    this.#box.scrollTop = 0
    if (end < text.length) {
      const rest = (text.length - end).toLocaleString('en')
      const more = make('button', { type: 'button', class: 'quiet more' }, `Show the other ${rest} characters`)
      more.addEventListener('click', () => {
        more.remove()
        this.#box.focus()
        void draw(end, text.length)
      })
      this.#box.append(more)
    }
    await draw(0, end)
  }

  /** Selects a place that is drawn, and brings it into sight. */
  select({ start, end }: { start: number; end: number }): void {
    const from = this.#nodeAt(start)
    const to = this.#nodeAt(end - 1)
    if (from === undefined || to === undefined) return
    getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1)
    const range = document.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(from.node, from.offset + 1)
    from.node.parentElement?.scrollIntoView({ block: 'nearest' })
    // laid out now that it is in sight
    requestAnimationFrame(() => {
      const { top, height } = this.#box.getBoundingClientRect()
      this.#box.scrollTop += range.getBoundingClientRect().top - top - height / 3
    })
  }

  #nodeAt(offset: number): { node: Text; offset: number } | undefined {
    let at = 0
    for (const { firstChild } of this.#box.children) {
      if (!(firstChild instanceof Text)) continue
      if (offset < at + firstChild.length) return { node: firstChild, offset: offset - at }
      at += firstChild.length
    }
    return undefined
  }

  *#draw(from: number, to: number): Generator<void> {
    for (let at = from; at < to; ) {
      const end = endOfPiece(this.#text, at, Math.min(PIECE, to - at))
      const piece = make('span', { class: 'piece' }, ...this.#paint(this.#text.slice(at, end)))
      this.#box.insertBefore(piece, this.#box.querySelector('.more'))
      at = end
      yield
    }
  }
}

/** Just past a line end near the end of a piece, so that pieces can stand below one another; a longer line is cut. */
function endOfPiece(text: string, at: number, length: number): number {
  if (at + length >= text.length) return text.length
  const line = text.lastIndexOf('\n', at + length - 1)
  if (line > at) return line + 1
  const next = text.slice(0, at + length * 3).indexOf('\n', at + length)
  return next === -1 ? Math.min(text.length, at + length * 3) : next + 1
}
