import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { codeOf, InputError, textOfBytes, whyUnread } from '../input.js'
import type { CommandErrorCode } from '../issues.js'
import { isPacked } from './gunzip.js'

/** Nothing was read from a file, and why. */
export interface FileError {
  file: string
  error: { code: CommandErrorCode; message: string }
}

export function fileError(file: string, code: CommandErrorCode, message: string): FileError {
  return { file, error: { code, message } }
}

/** The text of a file, unpacked where it is packed; or why there is none. */
export function readTextFile(file: string, maxLength: number): string | FileError {
  const tooLong = () => fileError(file, 'file-too-long', `The file has more than ${maxLength} bytes.`)
  try {
    const stats = statSync(file)
    // one that waits for a writer would be waited for, and no signal heard
    if (!stats.isFile()) return fileError(file, 'file-not-read', 'The file cannot be read: is no regular file.')
    if (stats.size > maxLength) return tooLong()
    const bytes = readFileSync(file)
    return textOfBytes(isPacked(bytes) ? gunzipSync(bytes, { maxOutputLength: maxLength }) : bytes, 'The file')
  } catch (error) {
    if (error instanceof InputError) return fileError(file, 'file-not-utf-8', `${error.message}.`)
    const code = codeOf(error)
    if (code === undefined) throw error
    if (code === 'ERR_BUFFER_TOO_LARGE') return tooLong()
    const why = code.startsWith('Z_') ? `is damaged or cut off (${code})` : whyUnread(code)
    return fileError(file, 'file-not-read', `The file cannot be read: ${why}.`)
  }
}
