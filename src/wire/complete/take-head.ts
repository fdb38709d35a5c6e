import type { Article, Byline, Dateline } from '../../article/index.js'
import type { Issue } from '../../text/index.js'
import { isWorkLine } from '../byline/byline-line.js'
import type { KnownNames } from '../byline/known-names.js'
import { readBylineWith } from '../byline/read-byline.js'
import { type DatelineReading, readDateline } from '../dateline/read-dateline.js'
import type { WireSettings } from '../options.js'
import { withByline } from './bylines.js'
import { isSaidBy, isSameDateline, joinDatelines } from './complete-dateline.js'
import { cutBlock } from './cut-block.js'
import { type HeadParagraph, headOf } from './head-paragraphs.js'
import { parseDateline, resolveDateline } from './parse-dateline.js'

/** So sure has a dateline to be that is taken out of the first paragraph, and of one below it. */
const SURE = 0.85
const SURE_BELOW = 0.9
const by = /^by\s/i

interface Found {
  /** Which of the paragraphs it opens. */
  index: number
  reading: DatelineReading
  dateline: Dateline
  issues: Issue[]
}

/** The article with the bylines and the dateline that stand at the head of its text in their places. */
export function takeHead(
  article: Article,
  settings: WireSettings,
  known: KnownNames,
): { article: Article; issues: Issue[] } {
  const { text, paragraphs } = headOf(article)
  const bylines = paragraphs.map((paragraph) => bylineOf(paragraph, known))
  const first = bylines.indexOf(undefined)
  const found = first < 0 ? undefined : findDateline(article, text, paragraphs, first, settings)
  let left = article
  if (found !== undefined) left = withDateline(left, found, paragraphs) ?? left
  const taken = left === article ? undefined : found
  // paragraphs above keep their places when those below go
  for (let at = (taken?.index ?? first) - 1; at >= 0; at--) {
    const byline = bylines[at]
    const paragraph = paragraphs[at]
    if (byline === undefined || paragraph === undefined) break
    if (taken === undefined && !by.test(byline.text) && !by.test(paragraph.before ?? '')) continue
    const { length } = paragraph.text
    const without = cutBlock(left, paragraph.at, length, length)
    if (without !== undefined) left = { ...without, bylines: withByline(left.bylines ?? [], byline) }
  }
  return { article: inOrder(left, article), issues: article.dateline === undefined ? (taken?.issues ?? []) : [] }
}

/** A line that is a byline, or below one and goes on with it. */
function bylineOf({ text, before }: HeadParagraph, known: KnownNames): Byline | undefined {
  const byline = readBylineWith(text.trim(), known)
  if (byline !== undefined || before === undefined || !isWorkLine(text.trim(), known)) return byline
  return readBylineWith(before.trim(), known) === undefined ? undefined : { text: text.trim(), credit: text.trim() }
}

/** The bylines in the order of the text: they were taken from below. */
function inOrder(article: Article, { bylines = [] }: Article): Article {
  if (article.bylines === undefined || article.bylines.length <= bylines.length) return article
  return { ...article, bylines: [...bylines, ...article.bylines.slice(bylines.length).reverse()] }
}

function findDateline(
  article: Article,
  text: string,
  paragraphs: readonly HeadParagraph[],
  first: number,
  settings: WireSettings,
): Found | undefined {
  const read = (index: number): Found | undefined => {
    const paragraph = paragraphs[index]
    if (paragraph === undefined) return undefined
    const { start, end } = paragraph
    const place = { start, end, paragraph: index === first ? 0 : index, isText: false }
    const reading = readDateline(text, place, settings.knowledge)
    if (reading === undefined) return undefined
    const { dateline, issues } = parseDateline(text, reading, settings)
    const resolved = resolveDateline(dateline, settings)
    return { index, reading, dateline: resolved.dateline, issues: [...issues, ...resolved.issues] }
  }
  const head = read(first)
  if (article.dateline !== undefined) {
    const isSame = head !== undefined && isSameDateline(article.dateline, head.dateline)
    return isSame && isSaidBy(article.dateline, head.dateline) ? head : undefined
  }
  if (head !== undefined && head.dateline.certainty >= SURE && !isBareAgency(head)) return head
  const below = paragraphs.flatMap((_, index) => {
    const one = index > first ? read(index) : undefined
    return one !== undefined && one.dateline.certainty >= SURE_BELOW && isMarked(one.dateline) ? one : []
  })
  // with several it is a digest, of no one place
  return below.length === 1 ? below[0] : undefined
}

// Reuters - The agency said
function isBareAgency({ reading: { candidate }, dateline }: Found): boolean {
  return (
    dateline.places === undefined && dateline.date === undefined && candidate.parts.some(({ bare }) => bare === true)
  )
}

function isMarked({ agencies, date }: Dateline): boolean {
  return agencies !== undefined || date !== undefined
}

/** Nothing where what points into the text would lose what it points to. */
function withDateline(
  article: Article,
  { index, reading, dateline }: Found,
  paragraphs: readonly HeadParagraph[],
): Article | undefined {
  const { at, start, end, text } = paragraphs[index] as HeadParagraph
  const length = reading.end - start
  const space = /^\s{0,80}/.exec(text.slice(length))?.[0].length ?? 0
  let left: Article | undefined = article
  // PARIS (AP)
  //
  // — A man was sentenced
  const next = paragraphs[index + 1]
  if (reading.end > end && next !== undefined && next.start < reading.end) {
    const mark = reading.end - next.start
    left = cutBlock(left, next.at, mark, mark + (/^\s{0,80}/.exec(next.text.slice(mark))?.[0].length ?? 0))
  }
  left = left && cutBlock(left, at, Math.min(length, text.length), Math.min(length + space, text.length))
  if (left === undefined) return undefined
  const { dateline: known, bylines = [] } = left
  const { before } = reading
  const credit = before && text.slice(before.start - start, before.end - start).trim()
  const byline =
    credit === undefined ? undefined : before?.kind === 'byline' ? { text: credit } : { text: credit, credit }
  return {
    ...left,
    ...(byline && { bylines: withByline(bylines, byline) }),
    dateline: known === undefined ? dateline : { ...joinDatelines(known, dateline), text: dateline.text },
  }
}
