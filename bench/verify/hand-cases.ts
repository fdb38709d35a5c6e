import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createQuoteIndex, parseArticle, type QuoteIndex } from 'wirecopy'

/** A claim written by hand, and what two editors would say of it. */
export interface HandCase {
  /** A file of `sources`, without its ending; or else `text`. */
  source?: string
  text?: string
  /** The source is first read with `parseArticle`. */
  parsed?: boolean
  claimed: string
  speaker?: string
  expect: Expected
  why: string
  /** The library is known to get it wrong. */
  missed?: boolean
}

/** What is not said may be anything; of several values each is right. */
export interface Expected {
  match?: string | string[]
  /** Whether a fact-checker should look at it. */
  risky?: boolean
  /** At least one of these has to be told. */
  risks?: string[]
  speakerMatch?: string | string[]
  wording?: string | string[]
}

/** The part of a `QuoteVerdict` that is judged here. */
export interface Judged {
  match: string
  risks: readonly string[]
  speakerMatch?: string
  wording?: string
}

const folder = fileURLToPath(new URL('../../tests/fixtures/verify/', import.meta.url))
const read = (file: string) => readFileSync(folder + file, 'utf8')

/** The cases by kind; a kind is a file. */
export function readHandCases(): [kind: string, cases: HandCase[]][] {
  const files = readdirSync(`${folder}cases`).sort()
  return files.map((file) => [file.replace('.json', ''), JSON.parse(read(`cases/${file}`)) as HandCase[]])
}

const indexes = new Map<string, QuoteIndex>()

/** What the claim is held against, read once for all cases. */
export function sourceOf({ source, text, parsed = false }: HandCase): QuoteIndex {
  const key = `${parsed} ${source} ${text}`
  const known = indexes.get(key)
  if (known !== undefined) return known
  const words = text ?? read(`sources/${source}.txt`)
  const index = createQuoteIndex(parsed ? parseArticle(words).article : words)
  indexes.set(key, index)
  return index
}

/** Whether a verdict tells a fact-checker to look. */
export function isFlagged({ match, risks }: Judged): boolean {
  return match === 'absent' || risks.length > 0
}

/** Everything in which a verdict is not what was expected, in words. */
export function differencesOf({ expect }: HandCase, verdict: Judged): string[] {
  const { match, risks, speakerMatch, wording } = verdict
  const differences = [
    ...unexpected('match', match, expect.match),
    ...unexpected('speakerMatch', speakerMatch, expect.speakerMatch),
    ...unexpected('wording', wording, expect.wording),
  ]
  if (expect.risky !== undefined && isFlagged(verdict) !== expect.risky)
    differences.push(expect.risky ? 'no risk is told' : `risks are told: ${risks.join(', ') || match}`)
  else if (expect.risks !== undefined && match !== 'absent' && !expect.risks.some((risk) => risks.includes(risk)))
    differences.push(`risks are ${risks.join(', ')}, not ${expect.risks.join(' or ')}`)
  return differences
}

function unexpected(name: string, value: string | undefined, expected: string | string[] | undefined): string[] {
  if (expected === undefined || [expected].flat().includes(value ?? '')) return []
  return [`${name} is ${value}, not ${[expected].flat().join(' or ')}`]
}
