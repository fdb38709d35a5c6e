import type { Article } from '../../article/index.js'
import { datelineWithMark } from '../shared/index.js'
import { months } from './clock.js'
import type { HouseStyle } from './styles.js'

type Dateline = NonNullable<Article['dateline']>

/** How a house sets a dateline. */
export interface DatelineForm {
  /** What stands between the places and the date. */
  beforeDate: string
  /** `Nov 3`, `November 3`, `November 3, 2031`; no date where this is left out. */
  date?: 'short' | 'long' | 'full'
  dash: string
}

const short = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ')
/** What is left of a dateline without its parts where those are all of it. */
const NOTHING = /^(?:and|[\s,./()&—–_:»-])*$/

/** The dateline in the form of the house, else as it was printed. Months are set in English, so other copy keeps its own. */
export function datelineOf(article: Article, { dateline: form, dash }: HouseStyle): string | undefined {
  const { dateline, published, language = 'en' } = article
  if (dateline === undefined) return undefined
  return form === undefined || !/^en\b/i.test(language)
    ? datelineWithMark(dateline, dash)
    : inForm(dateline, form, published?.local)
}

/**
 * A dateline in the form of a house, made of its parts; as it was printed where it has no place, or says more than its
 * parts do. A date that the dateline does not have is that of `published`, where the house asks for one.
 */
function inForm(dateline: Dateline, { beforeDate, date: length, dash }: DatelineForm, published?: string): string {
  const { places = [], agencies = [], date } = dateline
  if (places.length === 0 || !isAllOf(dateline)) return datelineWithMark(dateline, dash)
  const where = places
    .map(({ name, region, country }) => [name.toUpperCase(), ...printedIn(dateline, region, country)].join(', '))
    .join('/')
  const day = length && (dayOf(date === undefined ? published : date.local, length) ?? date?.text)
  const dated = day === undefined ? where : `${where}${beforeDate}${day}`
  return [dated, ...(agencies.length > 0 ? [`(${agencies.join('/')})`] : []), dash].join(' ')
}

function printedIn({ text }: Dateline, ...names: (string | undefined)[]): string[] {
  return names.filter((name) => name !== undefined && text.includes(name)) as string[]
}

/** Whether a dateline says nothing but its parts. */
function isAllOf({ text, places = [], agencies = [], date, separator }: Dateline): boolean {
  const parts = [
    ...places.flatMap(({ name, region, country }) => [name, region, country]),
    ...agencies,
    date?.text,
    separator,
  ]
  const rest = parts.reduce((left: string, part) => (part ? without(left, part) : left), text)
  return NOTHING.test(rest)
}

function without(text: string, part: string): string {
  const at = text.toLowerCase().indexOf(part.toLowerCase())
  return at < 0 ? text : `${text.slice(0, at)}${text.slice(at + part.length)}`
}

function dayOf(local: string | undefined, length: 'short' | 'long' | 'full'): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(local ?? '') ?? []
  if (year === undefined || month === undefined) return undefined
  const name = (length === 'short' ? short : months)[Number(month) - 1]
  return `${name} ${Number(day)}${length === 'full' ? `, ${year}` : ''}`
}
