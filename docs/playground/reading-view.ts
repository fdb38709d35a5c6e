import { make } from './dom.js'
import type { ShownBlock, ShownMark, ShownSegment } from './protocol.js'
import { inSlices } from './slices.js'
import type { Saying } from './speakers.js'

/** How many colours there are. */
const COLOURS = 8

interface Drawn {
  source: string
  element: HTMLElement
}

/** The text as read, with its marks. Blocks that stay the same stay in the page. */
export class ReadingView {
  readonly #root: HTMLElement
  readonly #drawn: Drawn[] = []
  #starts = new Uint32Array()
  #sayings: readonly Saying[] = []
  #turn = 0
  #here: HTMLElement | undefined

  constructor(root: HTMLElement) {
    this.#root = root
  }

  get sayings(): readonly Saying[] {
    return this.#sayings
  }

  /** Shows blocks in the place of those before, as soon as the page has time. Resolves when all are there. */
  async show(blocks: readonly string[], starts: Uint32Array<ArrayBuffer>, sayings: readonly Saying[]): Promise<void> {
    const turn = ++this.#turn
    this.#starts = starts
    this.#sayings = sayings
    await inSlices(this.#draw(blocks), () => turn !== this.#turn)
  }

  /** A message in the place of the text. */
  say(message: string): void {
    this.#turn++
    this.#drawn.length = 0
    this.#root.replaceChildren(make('p', { class: 'empty' }, message))
  }

  *#draw(blocks: readonly string[]): Generator<void> {
    if (this.#drawn.length === 0) this.#root.replaceChildren()
    const drawn = this.#drawn
    let same = 0
    while (same < blocks.length && drawn[same]?.source === blocks[same]) same++
    let old = drawn.length
    let next = blocks.length
    while (old > same && next > same && drawn[old - 1]?.source === blocks[next - 1]) {
      old--
      next--
    }
    // one at a time, so that a drawing that is broken off leaves what is drawn and what is noted the same
    for (let at = same; at < Math.max(old, next); at++) {
      if (at >= next) {
        drawn[next]?.element.remove()
        drawn.splice(next, 1)
      } else {
        const source = blocks[at] as string
        const element = drawBlock(JSON.parse(source))
        const before = drawn[at]
        if (at < old) before?.element.replaceWith(element)
        else if (before === undefined) this.#root.append(element)
        else before.element.before(element)
        drawn.splice(at, at < old ? 1 : 0, { source, element })
      }
      yield
    }
  }

  /** Where an element of the text stands in the text that was read. */
  placeOf(element: Element): { start: number; end: number } | undefined {
    const segment = element.closest<HTMLElement>('[data-at]')
    const block = segment?.closest<HTMLElement>('.block')
    const index = this.#drawn.findIndex((one) => one.element === block)
    const from = this.#starts[index]
    if (segment === null || from === undefined) return undefined
    const start = from + Number(segment.dataset.at)
    return { start, end: start + Number(segment.dataset.length) }
  }

  /** The block that holds a place of the text. */
  blockAt(offset: number): HTMLElement | undefined {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return this.#drawn[low]?.element
  }

  /** The button that stands where a quotation begins. */
  badgeOf(quote: number): HTMLElement | undefined {
    const { span } = this.#sayings[quote] ?? {}
    const within = span === undefined ? this.#root : (this.blockAt(span.start) ?? this.#root)
    return within.querySelector<HTMLElement>(`.badge[data-quote="${quote}"]`) ?? undefined
  }

  /** Brings an element into sight, and shows for a moment which it is. */
  point(element: HTMLElement): void {
    element.scrollIntoView({ block: 'center' })
    const block = element.closest<HTMLElement>('.block') ?? element
    block.classList.remove('pointed')
    // a new frame, so that it begins anew
    requestAnimationFrame(() => block.classList.add('pointed'))
  }

  /** Shows which block the caret stands in, and brings it into sight where the text scrolls for itself. */
  stand(offset: number | undefined): void {
    this.#here?.classList.remove('here')
    this.#here = offset === undefined ? undefined : this.blockAt(offset)
    this.#here?.classList.add('here')
    if (this.#here === undefined || this.#root.scrollHeight <= this.#root.clientHeight) return
    const around = this.#root.getBoundingClientRect()
    const { top, bottom } = this.#here.getBoundingClientRect()
    if (top < around.top) this.#root.scrollTop += top - around.top
    else if (bottom > around.bottom) this.#root.scrollTop += Math.min(bottom - around.bottom, top - around.top)
  }

  /** Lights all that belongs to a quotation. */
  light(quote: number | undefined): void {
    for (const lit of this.#root.querySelectorAll('.lit')) lit.classList.remove('lit')
    if (quote === undefined) return
    for (const segment of this.#root.querySelectorAll(`[data-quotes~="${quote}"]`)) segment.classList.add('lit')
  }
}

function drawBlock({ kind, text, segments, goesOn }: ShownBlock): HTMLElement {
  const label = goesOn ? '' : (labels[kind] ?? kind)
  const block = make('div', { class: `block ${kind}`, dir: 'auto', 'data-kind': label })
  let at = 0
  for (const segment of segments) {
    const words = text.slice(at, at + segment.length)
    block.append(drawSegment(segment, words, at))
    at += segment.length
  }
  return block
}

/** What lines around the text are called, where that is not the role's own name. */
const labels: Record<string, string> = {
  paragraph: '',
  listItem: '',
  preformatted: '',
  heading: 'heading',
  endMark: 'end mark',
  advisory: 'note',
  other: 'line',
}

function drawSegment({ marks = [], role, severity }: ShownSegment, words: string, at: number): Node {
  const narrowest = marks.at(-1)
  if (narrowest === undefined && role === undefined && severity === undefined) return document.createTextNode(words)
  const classes = ['segment']
  if (narrowest !== undefined) classes.push(narrowest.part, narrowest.type, colourOf(narrowest))
  if (role !== undefined) classes.push('line', role)
  if (severity !== undefined) classes.push('issue', severity)
  return make(
    narrowest === undefined ? 'span' : 'mark',
    {
      class: classes.join(' '),
      'data-at': String(at),
      'data-length': String(words.length),
      'data-quotes': marks.length === 0 ? undefined : marks.map(({ quote }) => quote).join(' '),
      'data-parts': marks.length === 0 ? undefined : marks.map(({ part }) => part).join(' '),
    },
    ...withBadges(marks, words),
  )
}

/** A badge stays on one line with the first word. */
function withBadges(marks: readonly ShownMark[], words: string): (Node | string)[] {
  const begun = marks.filter(({ isFirst }) => isFirst)
  if (begun.length === 0) return [words]
  const word = /^\S{0,24}/.exec(words)?.[0] ?? ''
  return [make('span', { class: 'start' }, ...begun.map(drawBadge), word), words.slice(word.length)]
}

/** The number of the speaker: colour is not all that tells speakers apart. */
function drawBadge(mark: ShownMark): HTMLElement {
  const number = mark.speaker === 0 ? '?' : String(mark.speaker)
  return make('button', {
    type: 'button',
    class: `badge ${colourOf(mark)}`,
    'data-quote': String(mark.quote),
    'data-number': number,
    'aria-label': mark.speaker === 0 ? 'Quotation of nobody known' : `Quotation of speaker ${number}`,
    'aria-describedby': 'card',
  })
}

/** The class with the colour of a speaker. */
export function colourOf({ speaker }: { speaker: number }): string {
  return speaker === 0 ? 'colour-0' : `colour-${((speaker - 1) % COLOURS) + 1}`
}
