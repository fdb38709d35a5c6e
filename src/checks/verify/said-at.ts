import type { Unit } from '../words/units.js'
import { weightOf } from '../words/weight.js'
import type { SourceIndex } from './quote-index.js'
import type { SourceQuote } from './source-text.js'
import type { Wording } from './verdict.js'

/** Whose words some units of a source are. */
export interface SaidAt {
  /** Left out for a source that quotes nobody: a speech or an interview as it was given. */
  wording?: Wording
  /** The quotations they stand in, first the one with most of them. */
  quotes: readonly SourceQuote[]
  /** Whether they are from separate passages in marks. */
  joined: boolean
}

/** Small words outside of the marks are overlooked, and so is one in twenty of the others. */
const NEARLY_ALL = 0.95
const HARDLY_ANY = 0.05

export function saidAt(source: SourceIndex, units: readonly number[]): SaidAt {
  const { speechOf, quoteOf, speeches } = source
  const inSpeech = new Map<number, number>()
  const inQuote = new Map<number, number>()
  let all = 0
  let spoken = 0
  let reported = 0
  for (const number of units) {
    const weight = weightOf(source.units.units[number] as Unit)
    const speech = speechOf[number] as number
    const quote = quoteOf[number] as number
    all += weight
    if (speech >= 0) spoken += weight
    else if (quote >= 0) reported += weight
    if (speech >= 0 && weight >= 0.5) add(inSpeech, speech, weight)
    if (quote >= 0) add(inQuote, quote, weight)
  }
  const numbers = [...inQuote.keys()].sort((a, b) => (inQuote.get(b) as number) - (inQuote.get(a) as number))
  const quotes = numbers.flatMap((number) => speeches[number]?.quote ?? [])
  const said = { quotes, joined: inSpeech.size > 1 }
  if (speeches.length === 0 || all === 0) return said
  if (spoken >= all * NEARLY_ALL) return { ...said, wording: 'quoted' }
  if (spoken > all * HARDLY_ANY) return { ...said, wording: 'partlyQuoted' }
  return { ...said, wording: reported > all / 2 ? 'indirect' : 'own' }
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value)
}
