import { isOfBodies } from './body/elements.js'
import { htmlCharacter } from './html-references.js'
import { element, type MarkupElement, type MarkupNode } from './node.js'

/** How deep elements may be nested; what stands deeper is kept without its elements. */
const DEEPEST = 250

// <p>  </p>  <br/>  <a href="x">
const TAG = /<(\/?)([a-z][a-z\d:]{0,15})((?:\s[^<>]{0,20000})?)(\/?)>/gi
const ATTRIBUTE = /([a-z][\w:-]{0,40})\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)'|([^\s"'>]{1,2000}))/gi
const REFERENCE = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,10});/gi

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
/** Elements that are not shown, with all in them. */
const unseen: ReadonlySet<string> = new Set(['script', 'style'])
/** Elements that show something; one that is not ended holds nothing. */
const shows: ReadonlySet<string> = new Set('audio canvas embed iframe noscript object svg textarea video'.split(' '))
/** Elements that end where the next of the same name begins. */
const endedByNext: ReadonlySet<string> = new Set(['dd', 'dt', 'li', 'p', 'td', 'th', 'tr'])
const others: ReadonlySet<string> = new Set(
  'abbr big body del font html label mark o:p picture s script strike style time'.split(' '),
)

/**
 * HTML as it stands escaped in other formats: paragraphs, links and typography. It is read in one pass, whatever is open or
 * crossed; tags that are none of the kind stay text. What pages hold beside (`parseHtml`) needs a parser of HTML.
 */
export function readPlainHtml(given: string): MarkupNode[] {
  const html = withoutComments(given)
  const small = html.toLowerCase()
  const root = element('')
  const open: MarkupElement[] = [root]
  const lastEnds = new Map<string, number>()
  let from = 0
  for (const match of html.matchAll(TAG)) {
    if (match.index < from) continue
    const [tag, slash, printed = '', attributes = '', shut = ''] = match
    const isShut = attributes.endsWith('/') || shut !== ''
    const name = printed.toLowerCase()
    if (!isOfBodies(name) && !empty.has(name) && !others.has(name)) continue
    addText(html.slice(from, match.index))
    from = match.index + tag.length
    if (slash === '/') close(name)
    else if (unseen.has(name)) from = !isShut && isEnded(name, from) ? endOf(name, from) : from
    else begin(name, attributes, isShut || (shows.has(name) && !isEnded(name, from)))
  }
  addText(html.slice(from))
  return root.children

  function addText(text: string): void {
    if (text !== '') (open.at(-1) as MarkupElement).children.push(withCharacters(text))
  }

  /** Whether an element is ended behind a place; of one that is not, its tag alone is taken. */
  function isEnded(name: string, at: number): boolean {
    const last = lastEnds.get(name) ?? small.lastIndexOf(`</${name}`)
    lastEnds.set(name, last)
    return last >= at
  }

  /** Where the next end tag of a name ends. */
  function endOf(name: string, at: number): number {
    return small.indexOf('>', small.indexOf(`</${name}`, at)) + 1 || small.length
  }

  function begin(name: string, attributes: string, isShut: boolean): void {
    if (open.at(-1)?.name === name && endedByNext.has(name)) open.pop()
    if (open.length > DEEPEST) return
    const node = element(name, attributesIn(attributes))
    ;(open.at(-1) as MarkupElement).children.push(node)
    if (!empty.has(name) && !isShut) open.push(node)
  }

  function close(name: string): void {
    const at = open.findLastIndex((node) => node.name === name)
    if (at > 0) open.length = at
  }
}

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE))
    attributes[name.toLowerCase()] ??= withCharacters(double ?? single ?? bare ?? '')
  return attributes
}

function withCharacters(text: string): string {
  return text.replace(REFERENCE, (whole, reference: string) => htmlCharacter(reference) ?? whole)
}

function withoutComments(html: string): string {
  let text = ''
  let from = 0
  for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', from)) {
    const end = html.indexOf('-->', at + 4)
    if (end < 0) break
    text += html.slice(from, at)
    from = end + 3
  }
  return text + html.slice(from)
}
