import type { Article, Byline } from '../../article/index.js'
import type { Issue } from '../../text/index.js'
import { isWorkLine } from '../byline/byline-line.js'
import type { KnownNames } from '../byline/known-names.js'
import { readBylineWith } from '../byline/read-byline.js'
import type { DatelineReading } from '../dateline/read-dateline.js'
import type { WireSettings } from '../options.js'
import { withByline } from './bylines.js'
import { joinDatelines } from './complete-dateline.js'
import { cutBlock } from './cut-block.js'
import { type Found, findHeadDateline } from './find-head-dateline.js'
import { type HeadParagraph, headOf } from './head-paragraphs.js'

const by = /^by\s/i

/** The article with the bylines and the dateline that stand at the head of its text in their places. */
export function takeHead(
  article: Article,
  settings: WireSettings,
  known: KnownNames,
): { article: Article; issues: Issue[] } {
  const { text, paragraphs } = headOf(article)
  const bylines = paragraphs.map((paragraph) => bylineOf(paragraph, known))
  const first = bylines.indexOf(undefined)
  const found = first < 0 ? undefined : findHeadDateline(article, text, paragraphs, first, settings)
  let left = article
  if (found !== undefined) left = withDateline(left, found, paragraphs, known) ?? left
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

/** Nothing where what points into the text would lose what it points to. */
function withDateline(
  article: Article,
  { index, reading, dateline }: Found,
  paragraphs: readonly HeadParagraph[],
  names: KnownNames,
): Article | undefined {
  const { at, start, end, text } = paragraphs[index] as HeadParagraph
  let left: Article | undefined = article
  // PARIS (AP)
  //
  // — A man was sentenced
  const next = paragraphs[index + 1]
  if (reading.end > end && next !== undefined && next.start < reading.end)
    left = withoutHead(left, next, reading.end - next.start)
  left = left && withoutHead(left, { at, text }, Math.min(reading.end, end) - start)
  if (left === undefined) return undefined
  const { dateline: known, bylines = [] } = left
  const { before } = reading
  const runIn = before && bylineRunIn(before.kind, text.slice(before.start - start, before.end - start).trim(), names)
  return {
    ...left,
    ...(runIn && { bylines: withByline(bylines, runIn) }),
    dateline: known === undefined ? dateline : { ...joinDatelines(known, dateline), text: dateline.text },
  }
}

/** An article without so many characters at the head of a paragraph, and the space behind them. */
function withoutHead(article: Article, { at, text }: Pick<HeadParagraph, 'at' | 'text'>, length: number) {
  const space = /^\s{0,80}/.exec(text.slice(length))?.[0].length ?? 0
  return cutBlock(article, at, length, length + space)
}

// By Ana Ruiz PARIS (AP) — The pier      Reuters - PARIS (AP) — The pier
// ^^^^^^^^^^^                            ^^^^^^^^^
function bylineRunIn(kind: NonNullable<DatelineReading['before']>['kind'], printed: string, names: KnownNames): Byline {
  if (kind === 'byline') return readBylineWith(printed, names, true) ?? { text: printed }
  const credit = printed.replace(/\s?[-–—:/|]{1,2}$/, '')
  return { text: credit, credit }
}
