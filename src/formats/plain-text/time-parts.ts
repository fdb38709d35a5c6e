import type { Article } from '../../article/index.js'
import { toLocal } from '../../time/index.js'
import { clockParts, inIsoForm, type Time } from './clock.js'
import type { CopyPart } from './copy-part.js'
import type { HouseStyle } from './house-style.js'

// 2031-04-15T19:28
const TO_THE_MINUTE = 16

const EMBARGO = 'EMBARGOED UNTIL '
// 20131020T192751+1100
const FOR_MACHINES = /^\d{4}-?\d\d-?\d\d(?:T|$)/

/** The times that copy prints: when it was published and updated, and in copy that keeps all, the others. */
export function timeParts(article: Article, style: HouseStyle): CopyPart[] {
  const { published, versionCreated, firstCreated, expires } = article
  const { times, labels } = style
  const label = times.published === undefined ? '' : `${times.published}: `
  return [
    ...timePart(published, label, style, (back) => back.published),
    ...timePart(versionCreated, 'Updated: ', style, (back) => back.versionCreated),
    ...(labels ? timePart(firstCreated, 'Created: ', style, (back) => back.firstCreated) : []),
    ...(labels ? timePart(expires, 'Expires: ', style, (back) => back.expires) : []),
  ].map((part) => ({ ...part, isOptional: true }))
}

// EMBARGOED UNTIL 7:28 p.m. GMT+3, April 15, 2031
/** An embargo, which is never left out; as it was printed where its time is not known. */
export function embargoParts({ embargoedUntil: time }: Article, style: HouseStyle): CopyPart[] {
  if (time === undefined) return []
  const printed = time.text === undefined ? [] : [`${EMBARGO}${time.text}`]
  const forms = [...formsOf(time, style, EMBARGO).filter((form) => form.startsWith(EMBARGO)), ...printed]
  const isRead = (back: Article) => isSame(back.embargoedUntil, time)
  return [{ role: 'embargo', forms: forms.length > 0 ? forms : ['EMBARGOED'], isOneLine: true, isRead }]
}

function timePart(
  time: Time | undefined,
  label: string,
  style: HouseStyle,
  timeOf: (back: Article) => Time | undefined,
): CopyPart[] {
  const forms = time === undefined ? [] : formsOf(time, style, label)
  return time === undefined || forms.length === 0
    ? []
    : [{ role: 'stamp', forms, isOneLine: true, isRead: (back) => isSame(timeOf(back), time) }]
}

/** A time as the house prints it, at last as ISO 8601; where all is kept, first as it was printed. */
function formsOf(time: Time, { times: { forms, timeZone }, labels }: HouseStyle, label: string): string[] {
  const inHouse = timeZone === undefined || time.instant === undefined ? time : toLocal(time.instant, timeZone)
  const local = inHouse.local?.slice(0, time.local?.length)
  const parts = clockParts({ ...inHouse, ...(local !== undefined && { local }) })
  const own = clockParts(time)
  const texts = [...forms.map((form) => parts && form(parts)), own && inIsoForm(own)]
  const labelled = texts.flatMap((text) => (text === undefined ? [] : `${label}${text}`))
  const { text } = time
  if (!labels || text === undefined || FOR_MACHINES.test(text)) return labelled
  return [text, `${label}${text}`, ...labelled]
}

/** Whether two times are of one minute, or one on the clock where no zone is known. */
function isSame(back: Time | undefined, time: Time): boolean {
  if (back === undefined) return false
  const [now, before] = time.instant === undefined ? [back.local, time.local] : [back.instant, time.instant]
  return now !== undefined && now.slice(0, TO_THE_MINUTE) === before?.slice(0, TO_THE_MINUTE)
}
