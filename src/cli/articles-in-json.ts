import { type FormatError, type FormatErrorPlace, parseJson } from '../formats/shared/index.js'
import { InputError } from './input.js'

/** A value that stands where an article may, and where that is: `[2]` in a list, `line 3` of NDJSON, else nothing. */
export interface JsonItem {
  where: string
  value: unknown
}

/**
 * What a text of JSON holds: one value, the values of a list, or one value on each line.
 * @throws InputError with the place for a text that is no JSON.
 */
export function itemsInJson(text: string, name: string): JsonItem[] {
  const json = text.replace(/^\uFEFF/, '')
  if (json.trim() === '') throw new InputError(`${name}: is empty`)
  const lines = json.split('\n').map((line, at) => ({ line, number: at + 1 }))
  const filled = lines.filter(({ line }) => line.trim() !== '')
  // a list is never taken for lines
  if (filled.length > 1 && isJson(filled[0]?.line ?? ''))
    return filled.map(({ line, number }) => ({ where: `line ${number}`, value: parsed(line, name, number) }))
  const value = parsed(json, name)
  return Array.isArray(value) ? value.map((item, at) => ({ where: `[${at}]`, value: item })) : [{ where: '', value }]
}

function parsed(json: string, name: string, firstLine = 1): unknown {
  try {
    return parseJson(json)
  } catch (error) {
    const { line, column } = (error as FormatError).place as FormatErrorPlace
    throw new InputError(`${name}: is no JSON (line ${line + firstLine - 1}, column ${column})`)
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
