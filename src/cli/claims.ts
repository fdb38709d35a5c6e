import type { Article, VerifyQuoteOptions } from '../index.js'
import { itemsInJson } from './articles-in-json.js'
import { InputError } from './input.js'
import { readArticles } from './sources.js'

/** A claim of a line of JSON: its words, its speaker, and the line's own `id`. */
export interface LineClaim extends VerifyQuoteOptions {
  quote: string
  id?: unknown
}

/** What is to be checked: claims one by one, or texts and articles whose quotations are. */
export type Claims = { lines: LineClaim[]; bad: string[] } | { texts: (string | Article)[] }

const names: ReadonlySet<string> = new Set(['quote', 'speaker', 'id'])

/**
 * Claims in JSON: `{ "quote": "…", "speaker": "…", "id": … }`, one a line or in a list, or a mere string; or articles.
 * @throws InputError for a text that is no JSON, and for articles that are not valid.
 */
export async function claimsInJson(text: string, name: string): Promise<Claims> {
  const items = itemsInJson(text, name)
  if (items.some(({ value }) => isObject(value) && 'schemaVersion' in value)) {
    return { texts: await readArticles(text, name) }
  }
  const lines: LineClaim[] = []
  const bad: string[] = []
  for (const { where, value } of items) {
    const claim = typeof value === 'string' ? { quote: value } : value
    const wrong = whatIsWrong(claim)
    if (wrong === undefined) lines.push(withoutNull(claim as LineClaim))
    else bad.push(`${where === '' ? 'the claim' : where}: ${wrong}`)
  }
  if (items.length === 0) throw new InputError(`${name}: there is no claim in it`)
  return { lines, bad }
}

function whatIsWrong(claim: unknown): string | undefined {
  if (!isObject(claim)) return 'is neither an object nor a string'
  if (typeof claim.quote !== 'string') return '"quote" is no string'
  if (claim.speaker !== undefined && claim.speaker !== null && typeof claim.speaker !== 'string')
    return '"speaker" is no string'
  const other = Object.keys(claim).find((key) => !names.has(key))
  return other === undefined ? undefined : `only "quote", "speaker" and "id" are known, not "${other}"`
}

// a speaker of null is none
function withoutNull({ speaker, ...claim }: LineClaim): LineClaim {
  return typeof speaker === 'string' ? { ...claim, speaker } : claim
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
