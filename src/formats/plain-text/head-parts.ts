import type { Article } from '../../article/index.js'
import { holdOf } from '../shared/index.js'
import type { CopyPart } from './copy-part.js'
import type { HouseStyle } from './house-style.js'
import type { OtherLines } from './other-lines.js'
import { MOST_SAID } from './said.js'
import { signalLine } from './signal-line.js'
import { embargoParts, timeParts } from './time-parts.js'

type Signal = NonNullable<Article['signals']>[number]

const HAS_BY = /^(?:by(?:line)?|von|par|por|di|door|автор)\b/iu
const IS_NOTE = /^(?:[([]|(?:eds|editors?|attn|advisory|note)\b)/i

/** What archives print above a summary and a text. */
export const archiveLabels = { summary: 'Lead paragraph:', text: 'Full text:' } as const

/** What stands above the text of an article, in the order of a house. */
export function headParts(article: Article, style: HouseStyle, lines: OtherLines): CopyPart[] {
  const shown = withoutSaid(article, lines.saidBelow)
  const times = timeParts(shown, style)
  const isTop = style.times.place === 'top'
  const said = lines.embargo.map((text): CopyPart => ({ role: 'embargo', forms: [text], isRead: () => true }))
  const parts = [
    ...said,
    ...embargoParts(article, style),
    ...holdParts(article),
    ...(isTop ? times : []),
    ...(style.slugline ? slugParts(shown) : []),
    ...signalParts(shown),
    ...headlineParts(shown, style),
    ...noteParts(shown),
    ...summaryParts(shown, style),
    ...bylineParts(shown, style),
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
function withOthers(parts: readonly CopyPart[], { above }: OtherLines): CopyPart[] {
  const waiting = above.map(({ text, before }) => ({ before, part: { forms: [text], isRead: () => true } }))
  const all: CopyPart[] = []
  for (const part of parts) {
    const at = waiting.findLastIndex(({ before }) => before !== undefined && before === part.role)
    all.push(...waiting.splice(0, at + 1).map((line) => line.part), part)
  }
  return [...all, ...waiting.map(({ part }) => part)]
}

function slugParts({ slugline }: Article): CopyPart[] {
  if (slugline === undefined) return []
  return [{ role: 'slug', forms: [slugline], isRead: (back) => back.slugline === slugline, isOptional: true }]
}

/** That an article is killed or withheld, whatever else says it. */
function holdParts(article: Article): CopyPart[] {
  const kind = holdOf(article)
  if (kind === undefined) return []
  const signal = article.signals?.find((one) => one.kind === kind) ?? { kind }
  const forms = [...new Set([signalLine(signal), signalLine({ kind })])]
  return [{ role: 'signal', forms, isOneLine: true, isRead: (back) => holdOf(back) === kind }]
}

/** Signals that no other line says. */
function signalParts(article: Article): CopyPart[] {
  const { signals = [], headline, slugline, edNotes = [] } = article
  const hold = holdOf(article)
  const lines = [headline, slugline, ...edNotes.slice(0, MOST_SAID).map(({ text }) => text)]
  const isSaid = ({ text }: Signal) => text !== undefined && lines.some((line) => line?.includes(text))
  return signals
    .filter((signal) => signal.kind !== hold && !isSaid(signal))
    .map((signal): CopyPart => {
      const isRead = (back: Article) => back.signals?.some(({ kind }) => kind === signal.kind) ?? false
      return { role: 'signal', forms: [signalLine(signal)], isRead, isOptional: true }
    })
}

function headlineParts({ headline, headlines = [] }: Article, { labels }: HouseStyle): CopyPart[] {
  const parts: CopyPart[] = []
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

function noteParts({ edNotes = [] }: Article): CopyPart[] {
  return edNotes.map(({ text }): CopyPart => {
    const forms = IS_NOTE.test(text) ? [text] : [text, `Eds: ${text}`]
    return {
      role: 'advisory',
      forms,
      isRead: (back) => back.edNotes?.some((note) => note.text.includes(text)) ?? false,
    }
  })
}

function summaryParts({ summary }: Article, { labels }: HouseStyle): CopyPart[] {
  if (summary === undefined) return []
  const forms = [summary, ...(labels ? [`${archiveLabels.summary}\n\n${summary}`] : [])]
  return [{ role: 'teaser', forms, isRead: (back) => back.summary === summary, isOptional: true }]
}

function bylineParts({ bylines = [], language = 'en' }: Article, { labels }: HouseStyle): CopyPart[] {
  return bylines.map(({ text }): CopyPart => {
    const by = HAS_BY.test(text) || !/^en\b/i.test(language) ? text : `By ${text}`
    const isRead = (back: Article) =>
      back.bylines?.some((byline) => byline.text === text || byline.text === by) ?? false
    return { role: 'byline', forms: labels ? [text, by] : [by, text], isRead }
  })
}

/** What stands above a text that begins with a line like one of the head. */
function textLabel({ body: [first] }: Article): CopyPart[] {
  if (first === undefined || !('text' in first)) return []
  const isRead = ({ body: [begin] }: Article) => begin !== undefined && 'text' in begin && begin.text === first.text
  return [{ forms: ['', archiveLabels.text], isRead }]
}
