import { attribute, type MarkupElement } from '../markup/index.js'

// QCodes are an alias, a colon and a code: `medtop:20000065`. Which aliases mean which scheme stands in catalogs that are
// not read; a code is known by what stands behind its colon, in whatever case.

const QCODE = /^[^\s:]+:\S+$/
const HIDDEN = /[\s%]/g
const URI = /^[a-z][a-z\d+.-]*:(?:[\w.~:/?#@!$&'()*+,;=-]|%[\da-f]{2})+$/i

export function isQCode(text: string): boolean {
  return QCODE.test(text)
}

/** Whether a text is a URI that schemas take for one. */
export function isUri(text: string): boolean {
  return URI.test(text)
}

/** The code of a QCode, without its alias, in small letters: `usable` of `stat:Usable`. */
export function codeIn(qcode: string | undefined): string | undefined {
  return qcode?.slice(qcode.lastIndexOf(':') + 1).toLowerCase()
}

/** What an element's `qcode`, `uri` or `literal` says in a code: `text` of `ninat:text` and of `http://…/text`. */
export function codeOf(node: MarkupElement | undefined): string | undefined {
  const code = codeIn(attribute(node, 'qcode'))
  const uri = attribute(node, 'uri')?.toLowerCase()
  return code ?? uri?.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1)
}

/** A word as a code of a scheme: a QCode stays what it is, white space is escaped. */
export function qcodeFor(alias: string, word: string): string {
  if (isQCode(word)) return word
  return `${alias}:${word.replace(HIDDEN, (character) => encodeURIComponent(character))}`
}

/** The word that `qcodeFor` made a code of; a code of another scheme is given whole. */
export function wordOf(alias: string, qcode: string | undefined): string | undefined {
  if (qcode === undefined || !qcode.startsWith(`${alias}:`)) return qcode
  const code = qcode.slice(alias.length + 1)
  try {
    return decodeURIComponent(code)
  } catch {
    return code
  }
}

/** The number of a percentage of a share, and back. */
export function percentOf(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 100)
}

export function shareOf(node: MarkupElement, name: string): number | undefined {
  const text = attribute(node, name)
  if (text === undefined || !/^\d{1,3}$/.test(text)) return undefined
  return Number(text) <= 100 ? Number(text) / 100 : undefined
}
