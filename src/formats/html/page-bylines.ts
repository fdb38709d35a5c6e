import type { Article } from '../../article/index.js'
import { attribute, isElement, isOfWeb, type MarkupElement, textIn } from '../markup/index.js'
import { bylineText, filled, readEmail, readPrintedTime, withKnown } from '../shared/index.js'
import { isNoText } from './beside.js'
import { namesOf } from './class-words.js'
import { without } from './line-around.js'
import { hasWord } from './roles.js'
import { elementsIn, isLong } from './values.js'

type Byline = NonNullable<Article['bylines']>[number]
type Contributor = NonNullable<Byline['contributors']>[number]

/** What is longer is no byline, but says something of the author. */
const LONGEST_BYLINE = 200
const LONGEST_PRINTED = 120
const LONGEST_NAME = 80
const LINES: ReadonlySet<string> = new Set(['div', 'p', 'ul', 'ol', 'section', 'br'])
// <span class="post-author">
const AUTHOR = /(?:^|\s)(?:[\w-]{0,20}(?:article|entry|page|post|story)[_-]{1,2})?author(?:[_-]{0,2}name)?(?=\s|$)/i
// By Ida Norrby, Example News
const PRINTED = /^By \p{Lu}[^.!?]{2,110}$/u
// class="article__byline"
const BYLINE = /(?:^|[\s_-])by-?lines?(?=$|[\s_-])/i
// Ida Norrby and Tom Okafor, Example News
const SEVERAL = /[,&;/]|\sand\s/i
const BY = /^(?:by|von|par|por|di)\s+/i

/** Whether an element is a line that says who wrote the article; an `address` may be that of anybody. */
export function isByline(node: MarkupElement): boolean {
  if (node.name !== 'address' && !BYLINE.test(namesOf(node))) return false
  const text = isLong(node, LONGEST_BYLINE) ? undefined : textIn(node)
  if (text === undefined) return false
  return node.name !== 'address' || BY.test(text) || elementsIn(node, isAuthor).length > 0
}

/** Whether a short line above a text is a byline by its words. */
export function isPrintedByline(node: MarkupElement): boolean {
  if (isLong(node, LONGEST_PRINTED) || holdsLines(node)) return false
  return PRINTED.test(textIn(node) ?? '')
}

function holdsLines({ children }: MarkupElement): boolean {
  return children.some((child) => isElement(child) && (LINES.has(child.name) || holdsLines(child)))
}

/** Whether an element above a text is called after the author whom it names. */
export function isAuthorByClass(node: MarkupElement): boolean {
  if (!AUTHOR.test((attribute(node, 'class') ?? '').slice(0, 500))) return false
  return !isLong(node, LONGEST_NAME) && !holdsLines(node) && textIn(node) !== undefined
}

/** Whether an element names an author. */
export function isAuthor(node: MarkupElement): boolean {
  return hasWord(node, 'rel', 'author') || hasWord(node, 'itemprop', 'author')
}

/** The lines of a page that say who wrote it, each once. */
export function bylinesFrom(lines: readonly MarkupElement[], times: readonly MarkupElement[]): Byline[] {
  const left = new Set(times)
  const bylines = new Map<string, Byline>()
  for (const line of lines) {
    const { text } = partsOfLine(
      textIn(without(line, (node) => node.name === 'time' || left.has(node) || isNoText(node))),
    )
    if (text === undefined || bylines.has(text)) continue
    const inside = isAuthor(line) ? [line] : elementsIn(line, isAuthor)
    bylines.set(text, withKnown({ text }, { contributors: filled(contributorsFrom(inside)) }))
  }
  return [...bylines.values()]
}

/** One byline of the authors that are named apart from any line. */
export function bylineOf(authors: readonly MarkupElement[], language: string | undefined): Byline | undefined {
  const contributors = contributorsFrom(authors)
  if (contributors.length === 0) return undefined
  return {
    text: bylineText(
      contributors.map(({ name }) => name),
      language,
    ),
    contributors,
  }
}

/** The byline of the names that a page has in its head; addresses of people are none. */
export function bylineOfNames(given: readonly string[], language: string | undefined): Byline | undefined {
  const names = given
    .map((name) => name.replace(BY, ''))
    .filter((name) => !isOfWeb(name) && name.length <= LONGEST_NAME)
  if (names.length === 0) return undefined
  const contributors = names.filter((name) => !SEVERAL.test(name)).map((name) => ({ name }))
  return withKnown({ text: bylineText(names, language) }, { contributors: filled(contributors) })
}

function contributorsFrom(nodes: readonly MarkupElement[]): Contributor[] {
  const byName = new Map<string, Contributor>()
  for (const node of nodes) {
    const contributor = contributorOf(node)
    if (contributor !== undefined && !byName.has(contributor.name)) byName.set(contributor.name, contributor)
  }
  return [...byName.values()]
}

/** Whom an element names; nothing where it says more than a name. */
export function contributorOf(node: MarkupElement): Contributor | undefined {
  const [named] = elementsIn(node, (child) => hasWord(child, 'itemprop', 'name'))
  const given = attribute(named, 'content') ?? textIn(named) ?? attribute(node, 'content') ?? textIn(node)
  const name = given?.replace(BY, '')
  if (name === undefined || name === '' || name.length > LONGEST_NAME) return undefined
  const links = [node, ...elementsIn(node, (child) => child.name === 'a' || hasWord(child, 'itemprop', 'url'))]
  const addresses = links.flatMap((link) => attribute(link, 'href') ?? [])
  const mail = addresses.find((href) => /^mailto:/i.test(href))
  return withKnown({ name }, { uri: addresses.find(isOfWeb), email: readEmail(mail) })
}

// By Ida Norrby, 15 April, 2031
//              ^
/** The words of a byline, and the time that stands behind them. */
export function partsOfLine(line: string | undefined): { text?: string; time?: string } {
  if (line === undefined) return {}
  for (const { 0: mark, index } of line.matchAll(/ ?[,|·•–—]| (?:on|-) /g)) {
    const time = line.slice(index + mark.length).trim()
    if (index > 0 && readPrintedTime(time) !== undefined) return { text: line.slice(0, index), time }
  }
  // what is left of a time in its place
  return { text: line.replace(/[\s,|·•–—-]{1,5}$/, '') }
}
