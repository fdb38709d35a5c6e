import { formatOfJson } from './format-of-json.js'
import type { InputFormat } from './input-format.js'

const roots: Readonly<Record<string, InputFormat>> = {
  nitf: 'nitf',
  newsItem: 'newsml-g2',
  newsMessage: 'newsml-g2',
  packageItem: 'newsml-g2',
  conceptItem: 'newsml-g2',
  knowledgeItem: 'newsml-g2',
  planningItem: 'newsml-g2',
  catalogItem: 'newsml-g2',
  rss: 'feed',
  feed: 'feed',
  RDF: 'feed',
}
/** What a page begins with, also where it is a part of one. */
const pageElements = new Set(
  'html head body title meta link script style main article section header div p h1 h2 h3 span a'.split(' '),
)

/** `<ns:newsItem `, with what stands before the colon left out. */
const TAG = /<(?:[\p{L}_][\p{L}\d_.-]{0,100}:)?([\p{L}_][\p{L}\d_.-]{0,100})(?=[\s/>])/uy
const HTML_TYPE = /<!doctype\s{1,100}html(?=[\s>])/iy
const TYPE = /<!doctype(?=\s)/iy
const CDATA = '<![CDATA['

/** What is in a text that begins with `<`; copy does so too: `<^Flood, 1st Ld>`. */
export function formatOfMarkup(text: string, start: number): InputFormat | undefined {
  if (text.startsWith(CDATA, start)) return formatOfScript(text, start + CDATA.length)
  const { at, isPage, isXml } = skipProlog(text, start)
  TAG.lastIndex = at
  const name = TAG.exec(text)?.[1]
  if (name !== undefined && Object.hasOwn(roots, name)) return roots[name]
  if (isPage || (name !== undefined && pageElements.has(name.toLowerCase())))
    return hasJsonLd(text, start) ? 'json-ld' : 'html'
  const isElement = name !== undefined && (text.includes(`</`, at) || text.includes('/>', at))
  return isXml || isElement ? undefined : 'wire'
}

/** Where the root element begins, behind the XML declaration, instructions, comments and the document type. */
function skipProlog(text: string, start: number): { at: number; isPage: boolean; isXml: boolean } {
  const found = { at: start, isPage: false, isXml: false }
  for (;;) {
    const from = found.at
    if (text.startsWith('<?', from)) found.at = after(text, '?>', from)
    else if (text.startsWith('<!--', from)) found.at = after(text, '-->', from + 4)
    else if (matches(TYPE, text, from)) {
      found.isPage = matches(HTML_TYPE, text, from)
      found.at = endOfType(text, from)
    } else return found
    found.isXml = true
    const space = /\s*/y
    space.lastIndex = found.at
    space.exec(text)
    found.at = space.lastIndex
  }
}

/** A document type ends at the first `>` that is in no quotes, no comment, and not in its brackets. */
function endOfType(text: string, from: number): number {
  const marks = /<!--|["'[\]>]/g
  marks.lastIndex = from
  let depth = 0
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const [found] = mark
    if (found === '[') depth++
    else if (found === ']') depth--
    else if (found === '<!--') marks.lastIndex = after(text, '-->', marks.lastIndex)
    else if (found !== '>') marks.lastIndex = after(text, found, marks.lastIndex)
    else if (depth <= 0) return marks.lastIndex
  }
  return text.length
}

const SCRIPT = /<!--|<script\s[^<>]{0,400}?\btype\s{0,20}=\s{0,20}["']?\s{0,20}application\/ld\+json\b/gi

/** Whether a page holds a block of JSON-LD that is no comment. */
function hasJsonLd(text: string, start: number): boolean {
  SCRIPT.lastIndex = start
  for (let tag = SCRIPT.exec(text); tag !== null; tag = SCRIPT.exec(text)) {
    if (tag[0] !== '<!--') return true
    SCRIPT.lastIndex = after(text, '-->', SCRIPT.lastIndex)
  }
  return false
}

/** What some pages leave around their JSON when it is taken out of them. */
function formatOfScript(text: string, from: number): InputFormat | undefined {
  const opening = /\s*[[{]/y
  opening.lastIndex = from
  return opening.test(text) ? formatOfJson(text, opening.lastIndex - 1) : undefined
}

function after(text: string, closer: string, from: number): number {
  const end = text.indexOf(closer, from)
  return end < 0 ? text.length : end + closer.length
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
