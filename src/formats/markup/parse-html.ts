import { type Handler, Parser } from 'htmlparser2'
import { createReport, type Report } from '../shared/index.js'
import { partsLine } from './body/elements.js'
import type { MarkupElement, MarkupNode } from './node.js'

/** How deep elements may be nested; what stands deeper is kept without its elements. */
const DEEPEST = 250
/**
 * So many levels deeper still, reading begins anew, beside all that is open: finding which element an end tag closes takes
 * as long as there are elements open.
 */
const FAR_TOO_DEEP = 1000
const CHUNK = 4096
/** How many code points a reference of HTML stands for at the most. */
const LONGEST_CHARACTER = 2
/** Elements whose text is no text of the document. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template'])
/** Elements of a head; any other ends it. */
const ofHead: ReadonlySet<string> = new Set([
  'base',
  'link',
  'meta',
  'noscript',
  'script',
  'style',
  'template',
  'title',
])

/** The character that a reference such as `&eacute;` names in HTML; nothing for one that names none. */
export function readReference(reference: string): string | undefined {
  const [text] = parseHtml(reference, createReport())
  // HTML reads the beginning of some names alone: `&nothing;` as `¬hing;`
  return typeof text === 'string' && [...text].length <= LONGEST_CHARACTER ? text : undefined
}

/**
 * HTML, of a document or a part of one, as browsers would build it, near enough. Comments, scripts and styles are left out,
 * and the head of a document but for `withHead`.
 */
export function parseHtml(html: string, report: Report, { withHead = false } = {}): MarkupNode[] {
  const isUnseen = (name: string) => unseen.has(name) || (name === 'head' && !withHead)
  const root: MarkupElement = { name: '', attributes: {}, children: [] }
  const open: MarkupElement[] = [root]
  let tooDeep = 0
  let isTold = false
  let hidden = 0
  /** Where the head is open that is read. */
  let head = -1
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      if (isUnseen(name)) hidden++
      if (open.length > DEEPEST) {
        if (tooDeep++ === 0) tellDepth()
        if (hidden === 0) part(name)
        return
      }
      const element: MarkupElement = { name, attributes, children: [] }
      if (head >= 0 && !ofHead.has(name)) {
        // what follows stands beside it
        open[head] = open[head - 1] as MarkupElement
        head = -1
      }
      if (name === 'head' && withHead) head = open.length
      if (name === 'body' && hidden > 0) {
        // a head that is not closed ends here
        hidden = 0
        root.children.push(element)
      } else if (hidden === 0) (open.at(-1) as MarkupElement).children.push(element)
      open.push(element)
    },
    ontext(text) {
      if (hidden > 0) return
      const { children } = open.at(-1) as MarkupElement
      if (typeof children.at(-1) === 'string') children[children.length - 1] += text
      else children.push(text)
    },
    onclosetag(name) {
      if (isUnseen(name) && hidden > 0) hidden--
      if (name === 'head') head = -1
      if (tooDeep > 0) {
        tooDeep--
        if (hidden === 0 && name !== 'br') part(name)
      } else if (open.length > 1) open.pop()
    },
  }
  read()
  return root.children

  function tellDepth(): void {
    if (!isTold) report.add('nesting-too-deep', `HTML nested more than ${DEEPEST} deep was kept as text.`)
    isTold = true
  }

  function read(): void {
    let from = 0
    while (from < html.length) {
      const parser = new Parser(handler, { decodeEntities: true })
      const begin = from
      while (from < html.length && tooDeep <= FAR_TOO_DEEP) {
        parser.write(html.slice(from, from + CHUNK))
        from += CHUNK
      }
      if (tooDeep <= FAR_TOO_DEEP) {
        parser.end()
        return
      }
      // the rest of a tag or a text that the chunk cut off is read once more
      from = Math.min(from, begin + parser.endIndex + 1)
      open.length = 1
      tooDeep = 0
      hidden = 0
      head = -1
    }
  }

  // what is too deep keeps its lines: two breaks part paragraphs
  function part(name: string): void {
    const { children } = open.at(-1) as MarkupElement
    const count = name === 'br' ? 1 : partsLine(name) ? 2 : 0
    for (let at = 0; at < count; at++) children.push({ name: 'br', attributes: {}, children: [] })
  }
}
