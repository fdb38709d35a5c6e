import type { WordEdit } from '../words/word-edit.js'
import { printedKey } from './printed-key.js'

/** Words of a line are cut behind this many characters. */
const LONG = 72
/** Edits that one line tells. */
const FEW = 4
const cutWord = /\s*[^\s]{0,24}$/u

/** The beginning of a text, cut between words where it is long. */
export function shorten(text: string, length = LONG): string {
  const line = text
    .slice(0, 2 * length)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= length && text.length <= 2 * length) return line
  const cut = line.slice(0, length).replace(cutWord, '')
  return `${cut === '' ? line.slice(0, length) : cut} …`
}

export function inQuotes(text: string): string {
  return `“${shorten(text)}”`
}

/** `1`, `1 and 2`, `1, 2 and 3` */
export function enumerate(items: readonly (string | number)[]): string {
  const last = items.at(-1)
  return items.length < 2 ? String(last ?? '') : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** What of a list was added, then what was removed. */
export function describeLists(before: readonly string[], after: readonly string[]): string {
  const keys = { before: new Set(before.map(printedKey)), after: new Set(after.map(printedKey)) }
  const added = after.filter((item) => !keys.before.has(printedKey(item))).map((item) => `${shorten(item)} added`)
  const removed = before.filter((item) => !keys.after.has(printedKey(item))).map((item) => `${shorten(item)} removed`)
  return [...added, ...removed].join('; ') || 'in another order'
}

/** What was edited, those edits first that may change what is said; what they risk in brackets. */
export function describeEdits(edits: readonly WordEdit[]): string {
  const weighed = [...edits.filter(hasRisk), ...edits.filter((edit) => !hasRisk(edit))]
  const told = weighed.slice(0, FEW).map(describeEdit)
  return [...told, ...(weighed.length > FEW ? [`${weighed.length - FEW} more`] : [])].join('; ')
}

function hasRisk({ risk }: WordEdit): boolean {
  return risk !== undefined && risk !== 'wording'
}

function describeEdit({ kind, risk, before, after }: WordEdit): string {
  const tail = risk === undefined || risk === 'wording' ? '' : ` (${risk})`
  if (kind === 'moved') return `${inQuotes((after ?? before)?.text ?? '')} moved${tail}`
  if (before === undefined) return `${inQuotes(after?.text ?? '')} added${tail}`
  if (after === undefined) return `${inQuotes(before.text)} removed${tail}`
  return `${inQuotes(before.text)} → ${inQuotes(after.text)}${tail}`
}

/** What edits risk, each once, in brackets behind a line. */
export function listRisks(edits: readonly WordEdit[]): string {
  const risks = new Set(edits.filter(hasRisk).map(({ risk }) => risk))
  return risks.size === 0 ? '' : ` (${[...risks].sort().join(', ')})`
}
