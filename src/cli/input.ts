import { readFile } from 'node:fs/promises'
import { decodeUtf8 } from '../formats/shared/index.js'

/** There is no copy to read; the message names the file. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
}

/** What messages call the input. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}

/** The text of a file, or of standard input where the file is `-`. A byte order mark stays: offsets count it. */
export async function readInput(file: string, stdin: AsyncIterable<Uint8Array>): Promise<string> {
  return textOfBytes(await readInputBytes(file, stdin), nameOf(file))
}

/** @throws InputError for bytes that are no UTF-8. */
export function textOfBytes(bytes: Uint8Array, name: string): string {
  const decoded = decodeUtf8(bytes)
  if ('text' in decoded) return decoded.text
  const byte = bytes[decoded.badByte]?.toString(16).toUpperCase().padStart(2, '0')
  throw new InputError(`${name}: not UTF-8 text: bad byte 0x${byte} at offset ${decoded.badByte}; convert it to UTF-8`)
}

export async function readInputBytes(file: string, stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  try {
    if (file !== '-') return await readFile(file)
    const chunks: Uint8Array[] = []
    for await (const chunk of stdin) chunks.push(chunk)
    return Buffer.concat(chunks)
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    throw new InputError(`${nameOf(file)}: ${whyUnread(code)}`)
  }
}

/** What to say of a file where reading it fails with a code: `no such file`. */
export function whyUnread(code: string): string {
  return reasons[code] ?? `cannot be read (${code})`
}

/** The code of an error of the file system. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
