import type { Quote } from '../../article/index.js'
import { Counter } from './counter.js'
import { Distinct } from './distinct.js'
import type { SpokenWords } from './quoted-words.js'
import type { QuotationCounts } from './rows.js'
import { hashWords } from './text-hash.js'

/** Texts of a kind that are kept for a speaker. */
const MOST = 100

/** A quotation and its words. */
export interface Said {
  quote: Quote
  words: SpokenWords
}

/** What is added up for a speaker. It grows with the months and forms of the speaker, both bounded, not with quotations. */
export class Account {
  quotations = 0
  readonly types: QuotationCounts = { direct: 0, indirect: 0, mixed: 0 }
  readonly words: SpokenWords = { quoted: 0, reported: 0 }
  readonly distinct = new Distinct()
  articles = 0
  undated = 0
  first: string | undefined
  last: string | undefined
  readonly months = new Map<string, number>()
  readonly forms = new Counter(MOST)
  readonly roles = new Counter(MOST)
  readonly organizations = new Counter(MOST)
  /** Keys of those quoted beside. */
  readonly beside = new Counter(MOST)

  addArticle(said: readonly Said[], day: string | undefined): void {
    this.articles++
    for (const { quote, words } of said) {
      this.quotations++
      this.types[quote.type]++
      this.words.quoted += words.quoted
      this.words.reported += words.reported
      this.distinct.add(hashWords(quote.text))
    }
    if (day === undefined) this.undated++
    else {
      this.#reach(day, day)
      const month = monthOf(day)
      if (month !== undefined) addTo(this.months, month, said.length)
    }
  }

  addAll(other: Account): void {
    this.quotations += other.quotations
    for (const type of ['direct', 'indirect', 'mixed'] as const) this.types[type] += other.types[type]
    this.words.quoted += other.words.quoted
    this.words.reported += other.words.reported
    this.distinct.addAll(other.distinct)
    this.articles += other.articles
    this.undated += other.undated
    if (other.first !== undefined && other.last !== undefined) this.#reach(other.first, other.last)
    for (const [month, count] of other.months) addTo(this.months, month, count)
    for (const list of ['forms', 'roles', 'organizations', 'beside'] as const) this[list].addAll(other[list])
  }

  #reach(first: string, last: string): void {
    if (this.first === undefined || first < this.first) this.first = first
    if (this.last === undefined || last > this.last) this.last = last
  }
}

/** The month of a day, where more than the year is known. */
export function monthOf(day: string | undefined): string | undefined {
  return day !== undefined && /^\d{4}-\d{2}/.test(day) ? day.slice(0, 7) : undefined
}

export function addTo(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}
