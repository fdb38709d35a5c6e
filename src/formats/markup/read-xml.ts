import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { FormatError, placeIn, type Report } from '../shared/index.js'
import { decodeText } from './decode.js'
import { endOfTag } from './end-of-tag.js'
import type { MarkupElement } from './node.js'
import { allowedInXml } from './xml-characters.js'

/** How deep elements may be nested; deeper documents are refused. */
const DEEPEST = 500

type Prefixes = Readonly<Record<string, string>>

/**
 * The root element of an XML document, text or bytes. Well-formed XML 1.0 only; a document type is skipped, and nothing is
 * loaded. Comments and processing instructions are left out.
 * @param entity the character of a reference such as `&eacute;`, beside the five of XML; left out, there are no others.
 * @throws FormatError with the place, for a document that is not well-formed or nested more than 500 deep.
 */
export function readXml(
  input: string | Uint8Array,
  report: Report,
  entity: (reference: string) => string | undefined = () => undefined,
): MarkupElement {
  const text = withReferences(allowedInXml(decodeText(input, report), report), report)
  refuseDepth(text)
  const start = text.length - text.trimStart().length
  try {
    const { root } = parseXml(text.slice(start), {
      resolveUndefinedEntity: (reference) => entity(reference) ?? null,
    })
    if (root !== null) return convert(root, {})
  } catch (error) {
    throw asFormatError(error, text, start)
  }
  throw new FormatError('The XML document has no element')
}

function asFormatError(error: unknown, text: string, start: number): unknown {
  if (!(error instanceof Error) || error instanceof FormatError) return error
  const { pos, message } = error as Error & { pos?: number }
  const [said = ''] = message.split('\n')
  return new FormatError(
    `The text is no well-formed XML: ${said.replace(/ \(line \d+, column \d+\)$/, '')}`,
    pos === undefined ? undefined : placeIn(text, pos + start),
  )
}

const REFERENCE = /&#(?:x0{0,20}([0-9a-f]{1,6})|0{0,20}(\d{1,7}));/i

/** References to characters that XML forbids become references to U+FFFD. Those in CDATA are text. */
function withReferences(text: string, report: Report): string {
  let count = 0
  let replaced = ''
  let from = 0
  let cdata = text.indexOf('<![CDATA[')
  for (let at = text.indexOf('&#'); at >= 0; at = text.indexOf('&#', from)) {
    if (cdata >= 0 && cdata < from) cdata = text.indexOf('<![CDATA[', from)
    if (cdata >= 0 && cdata < at) {
      const end = text.indexOf(']]>', cdata)
      if (end < 0) break
      replaced += text.slice(from, end + 3)
      from = end + 3
      continue
    }
    const [written = '&#', hexadecimal, decimal] = matchAt(text, at) ?? []
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    const isForbidden = !Number.isNaN(code) && !isAllowed(code)
    if (isForbidden) {
      if (count++ === 0) {
        const message = 'A reference to a character that XML does not allow became U+FFFD.'
        report.add('character-replaced', message, { span: { start: at, end: at + written.length } })
      }
    }
    replaced += text.slice(from, at) + (isForbidden ? '\ufffd' : written)
    from = at + written.length
  }
  return count === 0 ? text : replaced + text.slice(from)
}

function matchAt(text: string, at: number): RegExpExecArray | undefined {
  const match = REFERENCE.exec(text.slice(at, at + 40))
  return match?.index === 0 ? match : undefined
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}

/** Tags outside comments, CDATA and quoted values are counted before anything is built from them. */
function refuseDepth(text: string): void {
  if (!hasMoreTags(text, DEEPEST)) return
  const tags = /<!--|<!\[CDATA\[|<\?|<\/|<(?=[^!])/g
  let depth = 0
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    const closer = closers[tag[0]]
    if (closer !== undefined) {
      const end = text.indexOf(closer, tags.lastIndex)
      if (end < 0) return
      tags.lastIndex = end + closer.length
    } else if (tag[0] === '</') depth--
    else {
      const end = endOfTag(text, tags.lastIndex)
      if (text[end - 1] !== '/' && ++depth > DEEPEST)
        throw new FormatError(`The XML document is nested more than ${DEEPEST} deep`, placeIn(text, tag.index))
      tags.lastIndex = end
    }
  }
}

function hasMoreTags(text: string, most: number): boolean {
  let at = -1
  for (let count = 0; count <= most; count++) {
    at = text.indexOf('<', at + 1)
    if (at < 0) return false
  }
  return true
}

const closers: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' }

function convert({ name, attributes: given, children: nodes }: XmlElement, outer: Prefixes): MarkupElement {
  let prefixes = outer
  const attributes: Record<string, string> = {}
  for (const key in given) {
    const value = given[key] as string
    if (key === 'xmlns') prefixes = { ...prefixes, '': value }
    else if (key.startsWith('xmlns:')) prefixes = { ...prefixes, [key.slice(6)]: value }
    else attributes[key] = value
  }
  const colon = name.indexOf(':')
  const namespace = prefixes[colon < 0 ? '' : name.slice(0, colon)]
  const children: MarkupElement['children'] = []
  for (const node of nodes) {
    if (node.type === 'element') children.push(convert(node as XmlElement, prefixes))
    else if (node.type === 'text' || node.type === 'cdata') {
      const { text } = node as unknown as { text: string }
      if (typeof children.at(-1) === 'string') children[children.length - 1] += text
      else children.push(text)
    }
  }
  const element: MarkupElement = { name: name.slice(colon + 1), attributes, children, prefixes }
  if (namespace) element.namespace = namespace
  return element
}
