import { FormatError, isFields, parseJson } from '../formats/shared/index.js'
import { checkOptionNames } from '../text/reading.js'
import { errorRecord, shown } from './error-record.js'
import { copyFields } from './line-fields.js'
import { isNothing } from './nothing.js'
import type { ArchiveItem, ErrorRecord } from './records.js'
import { whyNoText } from './why-no-text.js'

/** How lines are read. */
export interface ReadLineOptions {
  /** The field that holds the copy; `text` unless told. */
  textField?: string | undefined
  /** Fields that the item and its record carry along, under `kept`: `['url', 'section']`. */
  keep?: readonly string[] | undefined
}

/** How deep a field that is kept may be. JSON is read however deep it is, and no engine writes all of that. */
const mostDepth = 100

export const lineOptionNames = ['textField', 'keep']

/**
 * One line of NDJSON: `{"id": …, "text": …}` or a text in quotation marks. `timeZone`, `language`, `referenceDate` and
 * `profile` say how the copy is read; other fields are left alone, and `null` is as nothing. Whether the values mean
 * something is seen when the item is parsed.
 * @throws TypeError for a line that is no string, an unknown option or one of the wrong type.
 */
export function readLine(line: string, number: number, options: ReadLineOptions = {}): ArchiveItem | ErrorRecord {
  checkLineOptions(options)
  if (typeof line !== 'string') throw new TypeError(`The line is no text: ${String(line)}`)
  const { textField = 'text', keep = [] } = options
  let value: unknown
  try {
    value = parseJson(line.replace(/^\uFEFF/, ''))
  } catch (error) {
    const column = error instanceof FormatError ? error.place?.column : undefined
    return errorRecord({ line: number }, 'line-not-json', `The line is no JSON (column ${column}).`)
  }
  if (typeof value === 'string') return { line: number, text: value }
  if (!isFields(value)) {
    const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
    return errorRecord({ line: number }, 'line-not-json', `The line holds ${kind}, not a text or an object.`)
  }
  const { id } = value
  const there = keep.filter((name) => Object.hasOwn(value, name))
  const deep = there.filter((name) => isDeeper(value[name], mostDepth))
  const kept = there.filter((name) => !deep.includes(name)).map((name) => [name, value[name]])
  const origin = {
    ...(isId(id) && { id }),
    line: number,
    ...(kept.length > 0 && { kept: Object.fromEntries(kept) }),
  }
  const bad = (name: string, wants: string) =>
    errorRecord(origin, 'line-bad-option', `Field ${name} is ${shown(value[name])}, not ${wants}.`)
  if (!isNothing(id) && !isId(id)) return bad('id', `a text or a number up to ${Number.MAX_SAFE_INTEGER}`)
  if (deep[0] !== undefined)
    return errorRecord(origin, 'line-bad-option', `Field ${deep[0]} is nested too deep to be kept.`)
  const text = value[textField]
  if (typeof text !== 'string') return errorRecord(origin, 'line-no-text', whyNoText(value, textField))
  const said: Partial<ArchiveItem> = {}
  for (const name of copyFields) {
    const option = value[name]
    if (isNothing(option)) continue
    if (typeof option !== 'string') return bad(name, 'a text')
    said[name] = option
  }
  return { ...origin, text, ...said }
}

/** @throws TypeError */
export function checkLineOptions(options: ReadLineOptions): void {
  checkOptionNames(options, lineOptionNames)
  const { textField, keep } = options
  if (textField !== undefined && typeof textField !== 'string')
    throw new TypeError(`Option textField is no text: ${String(textField)}`)
  if (keep !== undefined && !(Array.isArray(keep) && keep.every((name) => typeof name === 'string')))
    throw new TypeError(`Option keep is no list of names: ${String(keep)}`)
}

/** Whether lists and objects stand in one another more often than that. */
function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1))
}

/** Digits are lost in a larger number, and another article may then have the same. */
function isId(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER)
}
