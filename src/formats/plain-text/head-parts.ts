import type { Article } from '../../article/index.js'
import type { HeadPart } from './head-part.js'
import type { OtherLines } from './other-lines.js'
import { signalLine } from './signal-line.js'
import type { HouseStyle } from './styles.js'
import { embargoParts, timeParts } from './time-parts.js'

type Signal = NonNullable<Article['signals']>[number]

const HAS_BY = /^(?:by|von|par|por|di|door|автор)\b/iu
const IS_NOTE = /^(?:[([]|(?:eds|editors?|attn|advisory|note)\b)/i

/** What stands above the text of an article, in the order of a house. */
export function headParts(article: Article, style: HouseStyle, lines: OtherLines): HeadPart[] {
  const shown = withoutSaid(article, lines.saidBelow)
  const times = timeParts(shown, style)
  const isTop = style.times.place === 'top'
  const parts = [
    ...embargoParts(article, style),
    ...(isTop ? times : []),
    ...(style.slugline ? slugParts(shown) : []),
    ...signalParts(shown),
    ...headlineParts(shown, style),
    ...noteParts(shown),
    ...summaryParts(shown, style),
    ...bylineParts(shown),
    ...(isTop ? [] : times),
  ]
  return [...withOthers(parts, lines), ...(style.labels ? textLabel(article) : [])]
}

/** An article without what lines below its text say. */
function withoutSaid(article: Article, said: readonly string[]): Article {
  if (said.length === 0) return article
  const isLeft = ({ text }: { text?: string }) => text === undefined || !said.some((line) => line.includes(text))
  const left: Article = { ...article }
  for (const key of ['edNotes', 'bylines', 'signals'] as const)
    if (left[key] !== undefined) Object.assign(left, { [key]: left[key].filter(isLeft) })
  for (const key of ['published', 'versionCreated', 'firstCreated', 'expires'] as const) {
    const time = left[key]
    if (time !== undefined && !isLeft(time)) delete left[key]
  }
  return left
}

/** Lines that no field says, each before the kind of line that it stood before. */
function withOthers(parts: readonly HeadPart[], { above }: OtherLines): HeadPart[] {
  const all = [...parts]
  for (const { text, before } of above) {
    const at = before === undefined ? -1 : all.findIndex(({ role }) => role === before)
    all.splice(at < 0 ? all.length : at, 0, { forms: [text], isRead: () => true })
  }
  return all
}

function slugParts({ slugline }: Article): HeadPart[] {
  if (slugline === undefined) return []
  return [{ role: 'slug', forms: [slugline], isRead: (back) => back.slugline === slugline, isOptional: true }]
}

/** Signals that no other line says. An article that may not be published says so, whatever else it says. */
function signalParts(article: Article): HeadPart[] {
  const { status, signals = [], headline, slugline, edNotes = [] } = article
  const lines = [headline, slugline, ...edNotes.map(({ text }) => text)]
  const isSaid = ({ text }: Signal) => text !== undefined && lines.some((line) => line?.includes(text))
  const hold = status === 'canceled' ? 'kill' : status === 'withheld' ? 'withhold' : undefined
  const parts = signals
    .filter((signal) => !isSaid(signal))
    .map((signal): HeadPart => {
      const isRead = (back: Article) => back.signals?.some(({ kind }) => kind === signal.kind) ?? false
      return { role: 'signal', forms: [signalLine(signal)], isRead, isOptional: signal.kind !== hold }
    })
  if (hold === undefined || signals.some(({ kind }) => kind === hold)) return parts
  return [{ role: 'signal', forms: [signalLine({ kind: hold })], isRead: () => true }, ...parts]
}

function headlineParts({ headline, headlines = [] }: Article, { labels }: HouseStyle): HeadPart[] {
  const parts: HeadPart[] = []
  if (headline !== undefined) {
    const forms = [headline, ...(labels ? [`Headline: ${headline}`] : [])]
    parts.push({ role: 'headline', forms, isRead: (back) => back.headline === headline })
  }
  for (const { role, text } of headlines) {
    const isRead = (back: Article) => back.headlines?.some((one) => one.role === role && one.text === text) ?? false
    // behind a semicolon archives set the second line right below the first
    const forms = headline?.endsWith(';') ? [`\n${text}`, text] : [text, `\n${text}`]
    if (role === 'kicker') parts.unshift({ role: 'headline', forms: [text], isRead, isOptional: true })
    else parts.push({ role: 'subhead', forms, isRead, isOptional: true })
  }
  return parts
}

function noteParts({ edNotes = [] }: Article): HeadPart[] {
  return edNotes.map(({ text }): HeadPart => {
    const forms = IS_NOTE.test(text) ? [text] : [text, `Eds: ${text}`]
    return {
      role: 'advisory',
      forms,
      isRead: (back) => back.edNotes?.some((note) => note.text.includes(text)) ?? false,
    }
  })
}

function summaryParts({ summary }: Article, { labels }: HouseStyle): HeadPart[] {
  if (summary === undefined) return []
  const forms = [summary, ...(labels ? [`Lead paragraph:\n\n${summary}`] : [])]
  return [{ role: 'teaser', forms, isRead: (back) => back.summary === summary, isOptional: true }]
}

function bylineParts({ bylines = [], language = 'en' }: Article): HeadPart[] {
  return bylines.map(({ text }): HeadPart => {
    const printed = HAS_BY.test(text) || !/^en\b/i.test(language) ? text : `By ${text}`
    const isRead = (back: Article) => back.bylines?.some((byline) => byline.text === printed) ?? false
    return { role: 'byline', forms: [printed, text], isRead }
  })
}

// Full text:
/** What stands above a text that begins with a line like one of the head. */
function textLabel({ body: [first] }: Article): HeadPart[] {
  if (first === undefined || !('text' in first)) return []
  const isRead = ({ body: [begin] }: Article) => begin !== undefined && 'text' in begin && begin.text === first.text
  return [{ forms: ['', 'Full text:'], isRead }]
}
