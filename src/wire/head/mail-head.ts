import { type CopyLine, isSetIn } from '../lines/copy-lines.js'
import type { Found, LineRule, View } from '../lines/line-rule.js'

/** Lines of a mail's head, at most, and how far back one of them looks for its first. */
const MOST_LINES = 25
const LONGEST = 1000
const LONGEST_FIELD = 31
const field = /^([\p{L}-]{2,30})\s?:(?:\s|$)/u
const subjects = ['subject', 'betreff', 'objet', 'asunto', 'oggetto']
const addresses = ['from', 'to', 'cc', 'bcc', 'reply-to', 'sender', 'von', 'an', 'para', 'à', 'de', 'da']
const times = ['date', 'sent', 'datum', 'gesendet', 'fecha', 'enviado', 'envoyé', 'data', 'inviato']
const others =
  /^(?:message-id|mime-version|content-[a-z-]{4,20}|x-[a-z-]{2,25}|received|return-path|organi[sz]ation|importance|priority|attachments?|delivered-to|user-agent|in-reply-to|references|list-[a-z-]{2,20})$/
/** What stands between a mail and one that it forwards. */
const forwarded = /^(?:-{2,12}\s?(?:original|forwarded) message\s?-{2,12}|begin forwarded message\s?:)$/i
/** `Fwd: [desk] `, before a subject. */
const marks = /^(?:(?:(?:fwd?|re|aw|wg|tr|rv)\s?:|\[[^\]]{1,30}\])\s{0,3}){1,5}/i
/** Subjects that say of what kind the text is. */
const general =
  /^(?:(?:press|news|media)\s(?:release|advisory|alert|statement|note|invitation)|statement|\(?no subject\)?|article|story|copy|text)$/i
const alone = /^[^\s:]{1,20}:$/

type Kind = 'subject' | 'address' | 'time' | 'other'

/**
 * A line of a mail's head: its subject is the headline, unless it says only of what kind the text is (`Press release`). Its
 * time is a stamp. Lines of that shape are one only with a subject and somebody whom it is from or to beside it.
 * The headline that the text repeats right below is one as well.
 */
export const mailLine: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  if (line.end - line.start > LONGEST) return undefined
  const kind = kindOf(line)
  if (kind === undefined) return repeatsSubject(index, view) ? { role: 'headline' } : otherOf(line)
  if (!isMailHead(index, view)) return undefined
  const lines = countLines(index, view)
  if (kind === 'subject') return subjectOf(index, lines, view)
  return { role: kind === 'address' ? 'contact' : 'other', lines }
}

function otherOf({ text }: CopyLine): Found | undefined {
  return (text.startsWith('-') || text.endsWith(':')) && forwarded.test(text) ? { role: 'other' } : undefined
}

function kindOf({ text }: CopyLine): Kind | undefined {
  const colon = text.indexOf(':')
  if (colon < 0 || colon > LONGEST_FIELD) return undefined
  const name = field.exec(text)?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  if (subjects.includes(name)) return 'subject'
  if (addresses.includes(name)) return 'address'
  if (times.includes(name)) return 'time'
  return others.test(name) ? 'other' : undefined
}

function isMailHead(index: number, view: View): boolean {
  let hasSubject = false
  let hasAddress = false
  for (let at = firstOf(index, view); at < index + MOST_LINES; at++) {
    const line = view.lines[at]
    if (line === undefined) break
    const kind = kindOf(line)
    if (kind === undefined && !goesOn(at, view)) break
    hasSubject ||= kind === 'subject'
    hasAddress ||= kind === 'address' && !alone.test(line.text)
    if (line.closes) break
  }
  return hasSubject && hasAddress
}

function firstOf(index: number, view: View): number {
  let first = index
  while (index - first < MOST_LINES && first > 0) {
    if ((view.lines[first] as CopyLine).opens) break
    if (kindOf(view.lines[first - 1] as CopyLine) === undefined && !goesOn(first - 1, view)) break
    first--
  }
  return first
}

// Subject: Tarnholm closes its pier
//   for two winters
// ^ set in
function goesOn(index: number, { lines, copy }: View): boolean {
  const line = lines[index]
  const before = lines[index - 1]
  return line !== undefined && before !== undefined && !before.closes && line.start > line.from
    ? isSetIn(line, before, copy) || line.from + 1 === line.start
    : false
}

function countLines(index: number, view: View): number {
  let count = 1
  while (
    count < MOST_LINES &&
    goesOn(index + count, view) &&
    kindOf(view.lines[index + count] as CopyLine) === undefined
  )
    count++
  return count
}

function subjectOf(index: number, count: number, { lines, hasHeadline }: View): Found {
  const printed = lines
    .slice(index, index + count)
    .map(({ text }) => text)
    .join(' ')
  const headline = headlineIn(printed)
  const isHeadline = !hasHeadline && headline !== '' && !general.test(headline)
  return isHeadline ? { role: 'headline', lines: count, facts: { headline } } : { role: 'other', lines: count }
}

function headlineIn(subject: string): string {
  return subject.replace(field, '').trim().replace(marks, '')
}

function repeatsSubject(index: number, { lines, hasHeadline }: View): boolean {
  const { text, closes, opens } = lines[index] as CopyLine
  if (!hasHeadline || !opens || !closes) return false
  for (let at = index - 1; at >= 0 && at >= index - MOST_LINES; at--) {
    const line = lines[at] as CopyLine
    if (line.text.endsWith(text) && kindOf(line) === 'subject') return headlineIn(line.text) === text
  }
  return false
}
