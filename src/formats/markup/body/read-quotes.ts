import type { Article, Block, Range } from '../../../article/index.js'
import { quoteText, quoteTypes, sourceKinds, speakerKinds, speakerWays } from '../../../article/plain.js'
import { knownWord } from '../../shared/index.js'
import { attribute, type MarkupElement } from '../node.js'
import { speakerKind } from './speaker-kind.js'

type Quote = Article['quotes'][number]

/** What an element says of a quotation: that it holds its words, the words that report it, or who spoke as printed. */
export interface QuotePart {
  role: 'content' | 'cue' | 'source'
  /** The quotation's id; without one each element is a quotation of its own. */
  id?: string
  attributes: Readonly<Record<string, string>>
}

const ID_IN_CLASS = /(?:^|\s)quote-(\S+)/
/** Whether an element is one that HTML and NITF have for quotations in a line. */
export function isQuotation({ name }: MarkupElement): boolean {
  return name === 'q'
}

/** What an element says of a quotation, if it says which one or who speaks. */
export function quotePartOf(node: MarkupElement): QuotePart | undefined {
  const { attributes } = node
  const cue = attribute(node, 'data-cue')
  if (cue !== undefined) return { role: 'cue', id: cue, attributes }
  const source = attribute(node, 'data-source')
  if (source !== undefined) return { role: 'source', id: source, attributes }
  const id = attribute(node, 'data-quote') ?? ID_IN_CLASS.exec(attributes.class ?? '')?.[1]
  if (id !== undefined) return { role: 'content', id, attributes }
  return speakerName(attributes) === undefined ? undefined : { role: 'content', attributes }
}

function speakerName(attributes: QuotePart['attributes']): string | undefined {
  const name = attributes['data-speaker'] ?? attributes['quote-source']
  // NITF has no element for indirect speech: see its dialect
  const title = name === undefined && ID_IN_CLASS.test(attributes.class ?? '') ? attributes.title : undefined
  return (name ?? title)?.trim() || undefined
}

interface Gathered {
  part: QuotePart
  content: Range[]
  cue?: Range & { lemma?: string }
  source?: Range & { kind: NonNullable<Quote['source']>['kind'] }
}

/** Puts quotations together from their parts. */
export class QuoteGatherer {
  readonly #gathered = new Map<string | QuotePart, Gathered>()

  add(part: QuotePart, range: Range): void {
    const key = part.id ?? part
    const known = this.#gathered.get(key)
    const quote = known ?? { part, content: [] }
    if (known === undefined) this.#gathered.set(key, quote)
    const { attributes } = part
    if (part.role === 'content') {
      quote.part = part
      if (quote.content.length === 0) {
        // of two that begin at one place the order is that of their words, whatever of them was read before
        this.#gathered.delete(key)
        this.#gathered.set(key, quote)
      }
      const before = quote.content.at(-1)
      if (before?.block === range.block && before.end === range.start) before.end = range.end
      else quote.content.push(range)
    } else if (part.role === 'cue') {
      const lemma = attributes['data-lemma']
      quote.cue = { ...joinedWith(quote.cue, range), ...(lemma && { lemma }) }
    } else {
      const kind = knownWord(sourceKinds, attributes['data-kind']) ?? 'name'
      quote.source = { ...joinedWith(quote.source, range), kind }
    }
  }

  /** The quotations that have words, in order of the text; one without an id gets the next free one. */
  finish(body: readonly Block[]): Quote[] {
    const gathered = [...this.#gathered.values()].filter(({ content }) => content.length > 0)
    gathered.sort((a, b) => compare(a.content[0] as Range, b.content[0] as Range))
    const taken = new Set(gathered.map(({ part }) => part.id))
    let number = 0
    return gathered.map(({ part, content: ranges, cue, source }) => {
      const content = ranges.map((range) => trimmed(range, body))
      let { id } = part
      while (id === undefined || (part.id === undefined && taken.has(id))) id = `q${++number}`
      const { attributes } = part
      const name = speakerName(attributes)
      const via = knownWord(speakerWays, attributes['data-via'])
      const within = attributes['data-within']
      const quote: Quote = {
        id,
        type: typeOf(attributes),
        text: quoteText({ body: body as Block[] }, content),
        content,
        certainty: certaintyOf(attributes['data-certainty']),
      }
      if (cue !== undefined) quote.cue = cue
      if (source !== undefined) quote.source = source
      if (name !== undefined) {
        quote.speaker = { name, kind: knownWord(speakerKinds, attributes['data-speaker-kind']) ?? speakerKind(name) }
        const ref = attributes['data-ref']
        if (ref) quote.speaker.ref = ref
      }
      if (via !== undefined) quote.via = via
      if (within) quote.within = within
      return quote
    })
  }
}

function typeOf({ 'data-type': said, class: classes }: Record<string, string>): Quote['type'] {
  const words = classes === undefined ? [said] : [said, ...classes.split(' ')]
  return words.flatMap((word) => knownWord(quoteTypes, word) ?? [])[0] ?? 'direct'
}

function trimmed({ block, start, end }: Range, body: readonly Block[]): Range {
  const { text } = body[block as number] as Extract<Block, { text: string }>
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  return { block, start: from, end: to }
}

function joinedWith(before: Range | undefined, { block, start, end }: Range): Range {
  return before?.block === block && before.end === start ? { block, start: before.start, end } : { block, start, end }
}

function compare(a: Range, b: Range): number {
  return Number(a.block) - Number(b.block) || a.start - b.start
}

function certaintyOf(value: string | undefined): number {
  const certainty = Number(value ?? 1)
  return certainty >= 0 && certainty <= 1 ? certainty : 1
}
