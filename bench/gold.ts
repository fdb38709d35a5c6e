/** A hand-made reading of an article; offsets are UTF-16 code units into the copy, `text` is what stands there. */
export interface Gold {
  /** The zone to read it with. */
  timeZone?: string
  published: GoldTime
  updated?: GoldTime
  headline: GoldSpan
  dateline: null
  paragraphs: GoldSpan[]
  quotes: GoldQuote[]
  people: GoldPerson[]
  /** What the library is known to get wrong here: differences, by how they begin. */
  misses?: string[]
}

export interface GoldSpan {
  start: number
  end: number
  text: string
}

export interface GoldTime extends GoldSpan {
  local: string
  /** IANA zone to instant. */
  withTimeZone?: Record<string, string>
}

export interface GoldQuote {
  /** The paragraph it begins in, or the headline. */
  paragraph: number | 'headline'
  type: string
  /** May be left out of a reading; where it is there, it is right. */
  optional?: boolean
  content: GoldSpan[]
  cue: GoldSpan | null
  source: GoldSpan | null
  speaker: { name: string; kind: string }
}

export interface GoldPerson {
  name: string
  roles: string[]
  formerly?: string[]
  /** Every other form, quotations aside. */
  alsoCalled?: string[]
}
