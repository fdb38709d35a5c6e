import type { ArchiveErrorCode } from './issues.js'
import type { ErrorRecord, RecordOrigin } from './records.js'

/** What a record says of where it came from. */
export function originOf({ id, line, kept }: RecordOrigin): RecordOrigin {
  return { ...(id !== undefined && { id }), ...(line !== undefined && { line }), ...(kept !== undefined && { kept }) }
}

export function errorRecord(origin: RecordOrigin, code: ArchiveErrorCode, message: string): ErrorRecord {
  return { ...originOf(origin), error: { code, message } }
}

/** Any value as a message shows it: what JSON has for it, cut short. */
export function shown(value: unknown): string {
  const text = jsonOf(value) ?? (typeof value === 'object' ? 'an object' : String(value))
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** Nothing for what JSON does not have, such as a bigint. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
