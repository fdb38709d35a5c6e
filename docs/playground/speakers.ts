import type { Article, Quote, Span } from 'wirecopy'
import { bySpeaker } from 'wirecopy/quotes'
import type { PlacedText } from './marks.js'

/** A quotation as the page shows it. */
export interface Saying {
  /** Its index in the article. */
  quote: number
  id: string
  type: Quote['type']
  text: string
  certainty: number
  /** The number of its speaker, from 1; 0 where nobody was found. */
  speaker: number
  name?: string
  via?: Quote['via']
  /** As printed. */
  cue?: string
  lemma?: string
  source?: string
  sourceKind?: string
  within?: string
  /** Where its words begin and end in the text. */
  span?: Span
}

/** A speaker in the order of speaking. */
export interface SpeakerCard {
  number: number
  name: string
  kind: string
  roles: string[]
  /** Other forms of the name that the article uses. */
  names: string[]
  sayings: number[]
}

/** Who speaks, and all that is said, in the order of the text. */
export function speakersOf(
  article: Article,
  { text, place }: PlacedText,
): { speakers: SpeakerCard[]; sayings: Saying[] } {
  const indexes = new Map(article.quotes.map((quote, index) => [quote, index]))
  const people = new Map((article.people ?? []).map((one) => [one.id, one]))
  const organizations = new Map((article.organizations ?? []).map((one) => [one.id, one]))
  const numbers = new Map<Quote, number>()
  const speakers = bySpeaker(article).map(({ speaker: { name, kind, ref }, quotes }, index): SpeakerCard => {
    for (const quote of quotes) numbers.set(quote, index + 1)
    const person = people.get(ref ?? '')
    const { names = [] } = person ?? organizations.get(ref ?? '') ?? {}
    return {
      number: index + 1,
      name,
      kind,
      roles: (person?.roles ?? []).map(({ text: role, former }) => (former ? `${role} (former)` : role)),
      names: names.filter((other) => other !== name),
      sayings: quotes.map((quote) => indexes.get(quote) as number),
    }
  })

  const sayings = article.quotes.map((quote, index): Saying => {
    const { id, type, text: words, certainty, speaker, via, cue, source, within, content } = quote
    const print = (range: typeof cue) => {
      const span = range && place(range)
      return span && text.slice(span.start, span.end).replace(/\s+/g, ' ')
    }
    const [first] = content
    const span = first && place(first)
    const printed = { cue: print(cue), source: source && print(source) }
    return {
      quote: index,
      id,
      type,
      text: words,
      certainty,
      speaker: numbers.get(quote) ?? 0,
      ...(speaker && { name: speaker.name }),
      ...(via && { via }),
      ...(printed.cue && { cue: printed.cue }),
      ...(cue?.lemma && { lemma: cue.lemma }),
      ...(printed.source && source && { source: printed.source, sourceKind: source.kind }),
      ...(within && { within }),
      ...(span && { span }),
    }
  })
  return { speakers, sayings }
}
