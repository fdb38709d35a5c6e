// white space that is not one space
const UNEVEN = /\s\s|[^\S ]/

/** A part of a line that something is to be said of. */
export interface Part<About> {
  start: number
  end: number
  about: About
}

/** One line of text as it is put together from markup: white space joined, the parts of it kept in step. */
export class Line<About> {
  readonly parts: Part<About>[] = []
  readonly #isPre: boolean
  readonly #pieces: string[] = []
  #length = 0
  #last = ''

  constructor(isPre = false) {
    this.#isPre = isPre
  }

  /** Adds text; a run of white space, no-break spaces too, becomes one space, none after a line feed. */
  add(text: string): void {
    if (this.#isPre) this.#push(text)
    else {
      const joined = UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text
      const isSpaced = this.#last === '' || this.#last === ' ' || this.#last === '\n'
      this.#push(isSpaced && joined.startsWith(' ') ? joined.slice(1) : joined)
    }
  }

  /** A line feed; a space before it is dropped. */
  break(): void {
    if (!this.#isPre && this.#last === ' ') {
      this.#pieces.push((this.#pieces.pop() as string).slice(0, -1))
      this.#length--
    }
    if (this.#length > 0 || this.#isPre) this.#push('\n')
  }

  open(about: About): Part<About> {
    const part = { start: this.#length, end: -1, about }
    this.parts.push(part)
    return part
  }

  close(part: Part<About>): void {
    part.end = this.#length
  }

  /** The last characters of it, as many as are in the last pieces. */
  get ending(): string {
    return this.#pieces.slice(-3).join('')
  }

  /** Whether nothing but white space stands in it. */
  get isBlank(): boolean {
    return this.#pieces.every((piece) => piece.trim() === '')
  }

  /** Whether it ends in a line feed. */
  get isBroken(): boolean {
    return !this.#isPre && this.#last === '\n'
  }

  /** The text without white space at its ends, and its parts, none of them empty. */
  finish(): { text: string; parts: Part<About>[] } {
    const whole = this.#pieces.join('')
    // the line feed behind the start tag of `pre` is none of its text
    const skipped = this.#isPre && whole.startsWith('\n') ? 1 : 0
    const text = whole.slice(skipped).trimEnd()
    const parts: Part<About>[] = []
    for (const part of this.parts) {
      const start = Math.max(0, part.start - skipped)
      const end = Math.min(part.end < 0 ? text.length : part.end - skipped, text.length)
      if (start < end) parts.push({ start, end, about: part.about })
    }
    return { text, parts }
  }

  #push(text: string): void {
    if (text === '') return
    this.#pieces.push(text)
    this.#length += text.length
    this.#last = text[text.length - 1] as string
  }
}
