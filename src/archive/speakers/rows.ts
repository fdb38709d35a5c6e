import type { Speaker } from '../../article/index.js'
import type { DistinctCount } from './distinct.js'
import type { SpokenWords } from './quoted-words.js'

/** What a speaker is: `person`, `organization`, `group`, `document`, `unnamed`. */
export type SpeakerKind = Speaker['kind']

/** Quotations by their type. */
export interface QuotationCounts {
  direct: number
  indirect: number
  mixed: number
}

/** A text and the number of articles that have it. */
export interface CountedText {
  text: string
  articles: number
}

/** A role as printed. */
export interface CountedRole extends CountedText {
  /** Whether the articles say that it was held in the past. */
  former?: true
}

/**
 * Why a name that is not the row's own was taken for the same speaker's. A guess but for the first:
 * - `alias`: an article uses both for one
 * - `initial`: one has a middle initial more, and no other one stands against it
 * - `middle-name`: one has a middle name more, and no other one stands against it
 * - `surname`: a family name alone, and one full name with it speaks in the articles
 * - `surname-and-role`: of several such full names one has a role of it clearly more often than the others
 */
export type JoinedBy = 'alias' | 'initial' | 'middle-name' | 'surname' | 'surname-and-role'

/** A name that articles give the speaker as the fullest. */
export interface SpokenName extends CountedText {
  quotations: number
  /** Left out for the name itself, whatever its capitals, accents, stops and forms of address. */
  joined?: JoinedBy
}

/** Somebody who is quoted in the same articles. */
export interface Beside {
  name: string
  kind: SpeakerKind
  articles: number
}

/** One speaker over all articles. */
export interface SpeakerRow {
  /** Of a person the full name that most quotations have, of a body the fullest. */
  name: string
  kind: SpeakerKind
  /** True for a name; false for a description, which in each article may be of somebody else: `officials`. */
  named: boolean
  quotations: number
  types: QuotationCounts
  /** Different wordings among the quotations: copies of one story have the same ones. */
  distinct: DistinctCount
  words: SpokenWords
  articles: number
  /** The days of the first and the last dated article: `2031-06-18`, or `2031-06`, `2031` where no more is known. */
  first?: string
  last?: string
  /** Articles without a date. */
  undated: number
  /** Months with quotations, in order. */
  months: { month: string; quotations: number }[]
  /** The names that were taken for this speaker's, the most quoted first. */
  names: SpokenName[]
  /** Every form by which the articles call the speaker, descriptions too. */
  forms: CountedText[]
  roles: CountedRole[]
  /** The bodies that the roles belong to. */
  organizations: CountedText[]
  /** Those with a name who are quoted in the same articles, the most often first; up to 100. */
  beside: Beside[]
}

/** Sums over all articles. */
export interface SpeakerTotals {
  articles: number
  withQuotations: number
  /** The days of the first and the last dated article. */
  first?: string
  last?: string
  undated: number
  quotations: number
  types: QuotationCounts
  /** Quotations of which it is not known who spoke. */
  unattributed: number
  words: SpokenWords
  kinds: Record<SpeakerKind, number>
  /** Speakers, before any were left out. */
  speakers: number
}

/** A month of the articles: `2031-06`. */
export interface MonthCount {
  month: string
  articles: number
  quotations: number
}

/** Who speaks in many articles. Plain data. */
export interface SpeakerTable {
  totals: SpeakerTotals
  /** Months with articles, in order. */
  months: MonthCount[]
  speakers: SpeakerRow[]
}
