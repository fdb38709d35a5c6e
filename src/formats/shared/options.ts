import type { Article } from '../../article/index.js'
import { checkOptionNames } from '../../text/reading.js'
import { readIsoTime } from './times.js'

/** What copy does not say and a format asks for. Each is used where the article has none of its own. */
export interface WriteOptions {
  /** Identifier, best a URI. Left out: a URN made from what the article holds, and an issue. */
  id?: string
  /** When this version was made, ISO 8601 with an offset: `2025-04-15T16:28:00Z`. */
  versionCreated?: string
  /** Who supplies it. */
  provider?: string | NonNullable<Article['provider']>
}

const writeOptionNames = ['id', 'versionCreated', 'provider'] as const

/**
 * Checks what a reader is given: text, bytes or, where `objects` says so, an object; and options, of which there are none.
 * @throws TypeError that names the value or the option.
 */
export function checkReading(input: unknown, options: object, format: string, { objects = false } = {}): void {
  checkOptionNames(options, [])
  if (typeof input === 'string' || input instanceof Uint8Array) return
  if (objects && typeof input === 'object' && input !== null && !isBuffer(input)) return
  const shapes = objects ? 'text, bytes or an object' : 'text or bytes'
  throw new TypeError(`Expected ${format} as ${shapes}, found ${shown(input)}`)
}

/** @throws TypeError for what is no article, as it has no body and quotes. */
export function checkArticle(article: unknown): void {
  const { body, quotes } = (article ?? {}) as Partial<Article>
  if (!Array.isArray(body) || !Array.isArray(quotes))
    throw new TypeError(`Expected an article, found ${shown(article)}`)
}

/** Whether an object is an `ArrayBuffer`, or a view of one that is no `Uint8Array`. */
function isBuffer(input: object): boolean {
  return ArrayBuffer.isView(input) || Object.prototype.toString.call(input).endsWith('Buffer]')
}

function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null && isBuffer(value)) return Object.prototype.toString.call(value)
  return typeof value === 'object' && value !== null
    ? `an object with ${Object.keys(value).join(', ').slice(0, 100) || 'nothing'}`
    : String(value)
}

/**
 * Checks the options of a writer; `further` names those of its own.
 * @throws TypeError for an unknown option or one of another shape, RangeError for a time that does not exist.
 */
export function checkWriteOptions(options: WriteOptions, further: readonly string[] = []): void {
  checkOptionNames(options, [...writeOptionNames, ...further])
  const { id, versionCreated, provider } = options
  if (id !== undefined && (typeof id !== 'string' || id.trim() === ''))
    throw new TypeError(`Option id is no text: ${String(id)}`)
  if (versionCreated !== undefined) {
    if (typeof versionCreated !== 'string')
      throw new TypeError(`Option versionCreated is no text: ${String(versionCreated)}`)
    if (readIsoTime(versionCreated)?.instant === undefined)
      throw new RangeError(`Option versionCreated is no time with an offset: ${versionCreated}`)
  }
  const name = typeof provider === 'object' ? provider?.name : provider
  if (provider !== undefined && (typeof name !== 'string' || name.trim() === ''))
    throw new TypeError(`Option provider has no name: ${JSON.stringify(provider)}`)
}
