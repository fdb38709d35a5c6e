import type { Block, Range } from '../../article/index.js'
import type { BodyText } from './article-body.js'

/** How much text may be searched in vain for quotations that say no position, in UTF-16 code units. */
const MAX_SEARCHED = 20_000_000
const OPENING = /[\p{Pi}\p{Pf}"'‚„「『]/u
const CLOSING = /[\p{Pi}\p{Pf}"'」』]/u
const SPANS = /^\d{1,9}-\d{1,9}(?:,\d{1,9}-\d{1,9}){0,99}$/

interface Start {
  block: number
  start: number
}

/** Where a quotation stands, and how sure that is. */
export interface QuotePlace {
  content: Range[]
  certainty: number
}

/**
 * Finds quotations in a body: by their position in `articleBody`, or by their words from where the last one stood, which
 * is less sure, and less again where the words stand in the body more than once.
 */
export class QuotePlaces {
  readonly #body: readonly Block[]
  readonly #starts: readonly Start[]
  #last: Range = { block: 0, start: 0, end: 0 }
  #searched = 0
  #counted = 0

  constructor({ body, starts }: BodyText) {
    this.#body = body
    this.#starts = starts.flatMap((start, block) => (start === undefined ? [] : [{ block, start }]))
  }

  /** Where the words stand; nothing where they do not. */
  find(text: string, position: string | undefined): QuotePlace | undefined {
    const told = this.#at(text, position)
    const content = told ?? this.#after(text, this.#last) ?? this.#after(text)
    if (content === undefined) return undefined
    this.#last = content[0] as Range
    return { content, certainty: told !== undefined ? 1 : this.#isOnce(text) ? 0.9 : 0.6 }
  }

  /** Whether words that stand in the body do so once; not where that would take long to see. */
  #isOnce(text: string): boolean {
    let isFound = false
    for (const block of this.#body.keys()) {
      const words = this.#textOf(block)
      if (this.#counted > MAX_SEARCHED) return false
      this.#counted += words.length
      const start = words.indexOf(text)
      if (start < 0) continue
      if (isFound || words.includes(text, start + 1)) return false
      isFound = true
    }
    return isFound
  }

  #at(text: string, position: string | undefined): Range[] | undefined {
    if (position === undefined || !SPANS.test(position)) return undefined
    const content = position.split(',').map((span) => {
      const [start = 0, end = 0] = span.split('-').map(Number)
      return this.#rangeOf(start, end)
    })
    if (!content.every((range) => range !== undefined)) return undefined
    const words = content.map(({ block, start, end }) => this.#textOf(block as number).slice(start, end)).join('')
    return bare(words) === bare(text) ? content : undefined
  }

  #rangeOf(from: number, to: number): Range | undefined {
    // the last block that starts at or before it
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] as Start).start <= from) low = middle + 1
      else high = middle
    }
    const found = this.#starts[low - 1]
    if (found === undefined) return undefined
    const { block, start } = found
    return from < to && to - start <= this.#textOf(block).length
      ? { block, start: from - start, end: to - start }
      : undefined
  }

  #after(text: string, from?: Range): Range[] | undefined {
    if (text === '') return undefined
    for (let block = Number(from?.block ?? 0); block < this.#body.length; block++) {
      const words = this.#textOf(block)
      const offset = block === from?.block ? from.start : 0
      if (this.#searched > MAX_SEARCHED) return undefined
      const start = words.indexOf(text, offset)
      if (start >= 0) return [withMarks({ block, start, end: start + text.length }, words)]
      this.#searched += words.length - offset
    }
    return undefined
  }

  #textOf(block: number): string {
    return (this.#body[block] as { text: string }).text
  }
}

/** With the marks around it, if there are any. */
function withMarks({ block, start, end }: Range, words: string): Range {
  const isMarked = start > 0 && OPENING.test(words[start - 1] as string) && CLOSING.test(words[end] ?? '')
  return isMarked ? { block, start: start - 1, end: end + 1 } : { block, start, end }
}

/** Without white space and quotation marks, which the words of a quotation leave out in part. */
function bare(text: string): string {
  return text.replace(/[\s\p{Pi}\p{Pf}"'`´‚„＂「」『』｢｣〝〞〟]+/gu, '')
}
