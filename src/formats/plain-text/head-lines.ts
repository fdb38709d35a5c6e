import type { Article } from '../../article/index.js'
import type { HouseStyle } from './styles.data.js'

type Time = NonNullable<Article['published']>

const months = 'January February March April May June July August September October November December'.split(' ')

/** The lines above the text, in groups that a blank line parts. */
export function headLines(article: Article, { stamp, slugline, release }: HouseStyle): string[][] {
  const { published, embargoedUntil, headline, headlines = [], bylines = [], edNotes = [], summary } = article
  const time = stamp ? stampOf(published) : undefined
  const embargo = embargoOf(embargoedUntil)
  const subs = headlines.filter(({ role }) => role === 'sub').map(({ text }) => text)
  return [
    lines(embargo ?? release),
    lines(time),
    lines(slugline ? article.slugline : undefined),
    lines(headline, ...subs),
    ...edNotes.map(({ text }) => lines(text)),
    lines(summary),
    bylines.flatMap((byline) => lines(byline.text)),
  ].filter((group) => group.length > 0)
}

function lines(...texts: (string | undefined)[]): string[] {
  return texts.flatMap((text) => text?.split('\n') ?? []).filter((line) => line.trim() !== '')
}

// 19:28 15.04.2031
function stampOf(time: Time | undefined): string | undefined {
  const [, year, month, day, clock] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(time?.local ?? '') ?? []
  return year === undefined ? undefined : `${clock} ${day}.${month}.${year}`
}

// EMBARGOED UNTIL 00:01 GMT, 16 April 2031
function embargoOf(time: Time | undefined): string | undefined {
  const [, year, month, day, clock] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(time?.local ?? '') ?? []
  if (year === undefined) return undefined
  const date = `${Number(day)} ${months[Number(month) - 1]} ${year}`
  return `EMBARGOED UNTIL ${clock === undefined ? date : `${clock}${zoneOf(time)}, ${date}`}`
}

function zoneOf(time: Time | undefined): string {
  const { offset } = time ?? {}
  if (offset === undefined) return ''
  return offset === '+00:00' ? ' GMT' : ` GMT${offset}`
}
