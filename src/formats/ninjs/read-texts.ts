import type { Article } from '../../article/index.js'
import { parseHtml } from '../markup/html.js'
import { findElement, looksLikeHtml, type MarkupNode, paragraphsOf, plainTextOf, readBody } from '../markup/index.js'
import type { Report } from '../shared/index.js'
import { isCredit } from './read-associations.js'
import type { NinjsText } from './types.js'

/** Whether a text is markup: HTML, or NITF, which is read as if it were. */
function isMarkup({ contentType = '', value }: NinjsText): boolean {
  if (contentType === '') return looksLikeHtml(value, { closed: true })
  return /html|nitf|xml/i.test(contentType)
}

export function isHtml(text: NinjsText): boolean {
  return /html/i.test(text.contentType ?? '') || (text.contentType === undefined && isMarkup(text))
}

function isNitf({ contentType = '' }: NinjsText): boolean {
  return /[./]nitf\b/i.test(contentType)
}

/** A headline or description as plain text; the paragraphs of markup stand in lines of their own. */
export function plainText(text: NinjsText, report: Report): string | undefined {
  if (!isMarkup(text)) return text.value.trim() || undefined
  return plainTextOf(readBody(parseHtml(text.value, report)).body)
}

/** HTML before NITF before plain text before all else; of one kind the main one, then the first. */
export function chooseBody(bodies: readonly NinjsText[]): NinjsText | undefined {
  const rank = (text: NinjsText) =>
    (isHtml(text) ? 0 : isNitf(text) ? 2 : !isMarkup(text) ? 4 : 6) +
    (text.role === undefined || text.role === 'main' ? 0 : 1)
  return [...bodies].sort((a, b) => rank(a) - rank(b))[0]
}

/** The nodes of a body. */
export function bodyNodes(body: NinjsText, report: Report): MarkupNode[] {
  if (!isMarkup(body)) return paragraphsOf(body.value)
  const nodes = parseHtml(body.value, report)
  return findElement(nodes, ({ name }) => name === 'body.content')?.children ?? nodes
}

const headlineRoles = [undefined, 'main', 'headline', 'text', 'html', 'xhtml']
const summaryRoles = ['summary', 'abstract', undefined, 'main', 'text', 'html', 'xhtml', 'lead']

/** The headline, and those that say something else. */
export function readHeadlines(given: readonly NinjsText[], report: Report): Pick<Article, 'headline' | 'headlines'> {
  const main = first(given, headlineRoles)
  const headline = main && plainText(main, report)
  const headlines = given.flatMap((entry) => {
    const text = entry === main ? undefined : plainText(entry, report)
    const isSame = text === headline && headlineRoles.includes(entry.role)
    return text === undefined || isSame ? [] : [{ role: entry.role ?? 'other', text }]
  })
  return { ...(headline !== undefined && { headline }), ...(headlines.length > 0 && { headlines }) }
}

/** The summary, the credit line, and the descriptions that are neither. */
export function readDescriptions(given: readonly NinjsText[], report: Report) {
  const credit = given.find(isCredit)
  const chosen = first(given, summaryRoles)
  const summary = chosen && plainText(chosen, report)
  const isSame = (entry: NinjsText) => summaryRoles.includes(entry.role) && plainText(entry, report) === summary
  const left = given.filter((entry) => entry !== credit && entry !== chosen && !isSame(entry))
  return { summary, creditLine: credit && plainText(credit, report), left }
}

function first(given: readonly NinjsText[], roles: readonly (string | undefined)[]): NinjsText | undefined {
  for (const wanted of roles) {
    const found = given.find(({ role }) => role?.toLowerCase() === wanted)
    if (found !== undefined) return found
  }
  return undefined
}

/** Bodies with other words than the one that is read, which are not just another form of it. */
export function bodiesLeft(bodies: readonly NinjsText[], chosen: NinjsText | undefined, report: Report): NinjsText[] {
  if (bodies.length < 2 || chosen === undefined) return []
  const letters = lettersOf(chosen, report)
  return bodies.filter((body) => body !== chosen && lettersOf(body, report) !== letters)
}

function lettersOf(text: NinjsText, report: Report): string {
  return (plainText(text, report) ?? '').replace(/[^\p{L}\p{N}]+/gu, '')
}
