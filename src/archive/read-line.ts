import { FormatError, isFields, parseJson } from '../formats/shared/index.js'
import { checkOptionNames } from '../text/reading.js'
import { errorRecord, shown } from './error-record.js'
import { copyFields } from './line-fields.js'
import type { ArchiveItem, ErrorRecord } from './records.js'

/** How lines are read. */
export interface ReadLineOptions {
  /** The field that holds the copy; `text` unless told. */
  textField?: string | undefined
  /** Fields that the item and its record carry along, under `kept`: `['url', 'section']`. */
  keep?: readonly string[] | undefined
}

export const lineOptionNames = ['textField', 'keep']
/** Other names that the copy goes by. */
const usualNames = ['copy', 'content', 'body', 'article', 'raw', 'story']

/**
 * One line of NDJSON: `{"id": …, "text": …}` or a text in quotation marks. `timeZone`, `language`, `referenceDate` and
 * `profile` say how the copy is read; other fields are left alone, and `null` is as nothing. Whether the values mean
 * something is seen when the item is parsed.
 * @throws TypeError for an unknown option or one of the wrong type.
 */
export function readLine(line: string, number: number, options: ReadLineOptions = {}): ArchiveItem | ErrorRecord {
  checkLineOptions(options)
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
  const kept = Object.fromEntries(keep.flatMap((name) => (name in value ? [[name, value[name]]] : [])))
  const origin = {
    ...((typeof id === 'string' || typeof id === 'number') && { id }),
    line: number,
    ...(Object.keys(kept).length > 0 && { kept }),
  }
  const bad = (name: string, wants: string) =>
    errorRecord(origin, 'line-bad-option', `Field ${name} is ${shown(value[name])}, not ${wants}.`)
  if (!isNothing(id) && origin.id === undefined) return bad('id', 'a text or a number')
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

function isNothing(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

function whyNoText(value: Record<string, unknown>, textField: string): string {
  if (!isNothing(value[textField])) return `Field ${textField} is ${shown(value[textField])}, not a text.`
  if (typeof value.schemaVersion === 'number' && Array.isArray(value.body))
    return 'The line holds an article that was read already, not copy.'
  const names = Object.keys(value)
  const other = usualNames.find((name) => typeof value[name] === 'string')
  const hint = other === undefined ? '' : `; option textField names another one, such as ${other}`
  return `The line has no ${textField}, only ${names.length === 0 ? 'nothing' : names.join(', ')}${hint}.`
}
