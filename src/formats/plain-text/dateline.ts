import type { Article } from '../../article/index.js'
import { datelineWithMark } from '../shared/index.js'
import { months } from './clock.js'
import type { CopyPart } from './copy-part.js'
import type { DateLength, DatelineForm, HouseStyle } from './house-style.js'

type Dateline = NonNullable<Article['dateline']>
/** A day as far as it is known. */
interface Day {
  month: number
  day: number
  year?: string
}

const short = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ')
/** What is left of a dateline without its parts where those are all of it. */
const NOTHING = /^(?:and|[\s,./()&—–_:»-])*$/
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
// Sept. 9    9 September
const ENGLISH_DAY = new RegExp(
  `(?<!\\p{L})(?:${MONTH}\\s{1,3}(\\d{1,2})|(\\d{1,2})\\s{1,3}${MONTH})(?![\\p{L}\\d])`,
  'iu',
)
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/

/**
 * The dateline in the form of the house; where that is not read as one, with its date, or as it was printed. Months are set
 * in English, so copy in another language keeps its own.
 */
export function datelineParts(article: Article, { dateline: form, dash }: HouseStyle): CopyPart[] {
  const { dateline, published, language = 'en' } = article
  if (dateline === undefined) return []
  const own = datelineWithMark(dateline, dash)
  const isOfHouse = form !== undefined && /^en\b/i.test(language)
  const dated = isOfHouse && form.date === undefined ? { ...form, beforeDate: ', ', date: 'short' as const } : form
  const forms = isOfHouse ? [form, dated].flatMap((one) => (one && inForm(dateline, one, published?.local)) ?? []) : []
  return [{ role: 'dateline', forms: [...new Set([...forms, own])], isRead: (back) => back.dateline !== undefined }]
}

/**
 * A dateline in the form of a house, made of its parts; nothing where it has no place, or says more than its parts do. A
 * date that the dateline does not have is that of `published`, where the house asks for one.
 */
function inForm(dateline: Dateline, { beforeDate, date: length, dash }: DatelineForm, published?: string) {
  const { places = [], agencies = [], date } = dateline
  if (places.length === 0 || !isAllOf(dateline)) return undefined
  const where = places
    .map(({ name, region, country }) => [name.toUpperCase(), ...printedIn(dateline, region, country)].join(', '))
    .join('/')
  const known = date === undefined ? dayOf(published) : (dayOf(date.local) ?? printedDay(date.text, published))
  if (length !== undefined && date !== undefined && known === undefined) return undefined
  const before = where.endsWith('.') ? beforeDate.replace(/^\./, '') : beforeDate
  const dated = length === undefined || known === undefined ? where : `${where}${before}${writeDay(known, length)}`
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

function dayOf(local: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(local ?? '') ?? []
  return year === undefined ? undefined : { year, month: Number(month), day: Number(day) }
}

/** A day as English copy prints it, with the year of publication where it prints none. */
function printedDay(text = '', published: string | undefined): Day | undefined {
  const [, name, after, before, nameBehind = name] = ENGLISH_DAY.exec(text) ?? []
  if (nameBehind === undefined) return undefined
  const letters = nameBehind.slice(0, 3).toLowerCase()
  const month = months.findIndex((one) => one.toLowerCase().startsWith(letters)) + 1
  const day = Number(after ?? before)
  const year = YEAR.exec(text)?.[0] ?? yearOf({ month, day }, dayOf(published))
  return { month, day, ...(year !== undefined && { year }) }
}

/** The year of a day that was before the publication, or a day or two after it by another clock. */
function yearOf({ month, day }: Day, published: Day | undefined): string | undefined {
  if (published?.year === undefined) return undefined
  const isAfter = (month - published.month) * 31 + day - published.day > 2
  return isAfter ? String(Number(published.year) - 1).padStart(4, '0') : published.year
}

function writeDay({ month, day, year }: Day, length: DateLength): string {
  const name = (length === 'short' ? short : months)[month - 1]
  return `${name} ${day}${length === 'full' && year !== undefined ? `, ${year}` : ''}`
}
