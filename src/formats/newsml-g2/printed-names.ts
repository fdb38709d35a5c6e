import { attribute, childAt, childrenOf, type MarkupElement, textIn } from '../markup/index.js'
import { ownNumber } from './own-terms.js'

// Who is printed as the author, and who only handed the item in: systems put the names of accounts (`roe.ada`), initials
// (`ar, tl`, `VRG`) and desks (`xa-Redaktion`) where creators stand, and dpa-AP the whole line.

/** In how many bylines, and how far into each, a name is looked for. */
const MOST = 20
const LONGEST = 500

// By Ada Roe    Von Ada Roe    ADA ROE, TOM LIND    Ada Roe and Tom Lind    Ada Roe y Tom Lind
const LINE =
  /^by\s|^(?:von|par|por)\s\p{Lu}\S*\s\p{Lu}|[;&]|,(?!\s?(?:Jr|Sr|II|III|IV)\b)|\s(?:and|und|et|ja|och|og)\s|\S\s\S{1,40}\s[ye]\s\S{1,40}\s\S/u
const FIRST = /^(?:By|BY|Von|VON|Par|PAR|Por|POR)(?=\s)/
const scripts = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u

/** The lines of bylines, in which names are looked for. */
export interface PrintedLines {
  /** In small letters. */
  lines: readonly string[]
  /** Whether one of the item's creators and contributors is printed in one. */
  hasNames: boolean
}

export function printedLines(bys: readonly string[], contentMeta?: MarkupElement): PrintedLines {
  const lines = bys.slice(0, MOST).map((text) => text.slice(0, LONGEST).toLowerCase())
  const hasNames = childrenOf(contentMeta).some((node) => {
    if (node.name !== 'creator' && node.name !== 'contributor') return false
    const name = textIn(childAt(node, 'name'))
    return name !== undefined && lineOf(name, lines) >= 0 && !isWholeLine(name, lines)
  })
  return { lines, hasNames }
}

/** Which of some lines, in small letters, has a name first. */
export function lineOf(name: string, lines: readonly string[]): number {
  const lower = name.toLowerCase()
  const isWord = isAccount(name)
  return lines.findIndex((line) => (isWord ? hasWord(line, lower) : line.includes(lower)))
}

// By Edward Roe
//     ^^ not the initials dw
function hasWord(line: string, word: string): boolean {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
    const around = `${line[at - 1] ?? ' '}${line[at + word.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}

/** Whether a name is a line with others in it. */
export function isWholeLine(name: string, lines?: readonly string[]): boolean {
  return (
    LINE.test(name.replace(FIRST, (word) => word.toLowerCase())) &&
    (lines === undefined || lines.includes(name.toLowerCase()))
  )
}

// Pelé
const ONE_NAME = /^\p{Lu}[\p{Ll}’'-]{2,40}$/u

/** Whether a name is that of an account, or initials; what is written in a script without capitals is neither. */
export function isAccount(name: string): boolean {
  const lower = name.toLowerCase()
  if (!scripts.test(name)) return false
  return lower === name || !(/\s/.test(name) || ONE_NAME.test(name))
}

/** Whether a creator or contributor is somebody of a byline. Who says so with a number was written here. */
export function isPrinted(node: MarkupElement, name: string, { lines, hasNames }: PrintedLines): boolean {
  if (ownNumber(node, 'byline') !== undefined || attribute(node, 'role') === 'wirecopy:credit') return true
  if (isWholeLine(name, lines)) return false
  if (lineOf(name, lines) >= 0) return true
  return !isAccount(name) && (lines.length === 0 || hasNames)
}
