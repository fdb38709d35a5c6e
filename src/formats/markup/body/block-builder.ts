import type { Article, Block, Mark } from '../../../article/index.js'
import type { About } from './about.js'
import type { Named } from './dialect.js'
import { Line, type Part } from './line.js'
import { blockOf, type LineStyle } from './line-style.js'
import { QuoteGatherer } from './read-quotes.js'

/** A name where the text has it. */
export type NamedPlace = Named & { uri?: string; block: number; start: number; end: number }

/** Puts blocks together line by line; what is said of the words goes on in the next line, where one ends inside it. */
export class BlockBuilder {
  readonly body: Block[] = []
  readonly named: NamedPlace[] = []
  readonly #quotes = new QuoteGatherer()
  readonly #open: { about: About; part: Part<About> | undefined }[] = []
  #line: { text: Line<About>; style: LineStyle } | undefined
  #hasParagraph = false
  #countAbove = 0

  /** Adds words to the line, or to a new one of a style; white space begins none. */
  add(text: string, style: LineStyle): void {
    if (this.#line !== undefined || text.trim() !== '') this.#lineOf(style).add(text)
  }

  /** A line feed; of two in a row the second ends the block, but in a list item. */
  break(style: LineStyle): void {
    if (this.#line === undefined) return
    if (!this.#line.text.isBroken) this.#line.text.break()
    else if (style.type !== 'listItem') this.flush()
  }

  /** Begins a line of its own in the same block. */
  breakOnce(): void {
    if (this.#line?.text.isBroken === false) this.#line.text.break()
  }

  /** Reads what says something of the words in it. */
  around(about: About | undefined, read: () => void): void {
    if (about === undefined) {
      read()
      return
    }
    const entry = { about, part: this.#line?.text.open(about) }
    this.#open.push(entry)
    read()
    this.#open.pop()
    if (entry.part !== undefined) this.#line?.text.close(entry.part)
  }

  /** The last characters of the line. */
  get ending(): string {
    return this.#line?.text.ending ?? ''
  }

  /** Whether no paragraph, and nothing of one, stands before. */
  get isAtHead(): boolean {
    return !this.#hasParagraph && (this.#line === undefined || this.#line.text.isBlank)
  }

  /** Reads a block that stands above the text, which is still to begin. */
  above(read: () => void): void {
    this.flush()
    const { isAtHead } = this
    read()
    this.flush()
    if (!isAtHead) return
    this.#hasParagraph = false
    this.#countAbove = this.body.length
  }

  /** How many blocks stand above the text. */
  get countAbove(): number {
    return this.#countAbove
  }

  /** Ends the block. */
  flush(): void {
    if (this.#line === undefined) return
    const { style } = this.#line
    const { text, parts } = this.#line.text.finish()
    this.#line = undefined
    for (const entry of this.#open) entry.part = undefined
    if (text.trim() === '') return
    const block = this.body.length
    const marks: Mark[] = []
    for (const { start, end, about } of parts) {
      if ('mark' in about) {
        const { mark: type, href } = about
        marks.push(href === undefined ? { type, start, end } : { type, start, end, href })
      } else if ('quote' in about) this.#quotes.add(about.quote, { block, start, end })
      else {
        const { kind, name, uri } = about.named
        this.named.push(uri === undefined ? { kind, name, block, start, end } : { kind, name, uri, block, start, end })
      }
    }
    if (style.type === 'paragraph') this.#hasParagraph = true
    this.body.push(blockOf(style, text, marks))
  }

  /** The quotations, once all blocks are there. */
  finish(): Article['quotes'] {
    this.flush()
    return this.#quotes.finish(this.body)
  }

  #lineOf(style: LineStyle): Line<About> {
    if (this.#line === undefined) {
      const text = new Line<About>(style.type === 'preformatted')
      for (const entry of this.#open) entry.part = text.open(entry.about)
      this.#line = { text, style }
    }
    return this.#line.text
  }
}
