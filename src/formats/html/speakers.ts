import type { Article, Quote } from '../../article/index.js'

/** How many colours the style sheet has for speakers. */
export const COLOURS = 8

/** The number of each speaker, from 1, in the order in which they speak. */
export function numberSpeakers({ quotes }: Article): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const quote of quotes) {
    const key = keyOf(quote)
    if (key !== undefined && !numbers.has(key)) numbers.set(key, numbers.size + 1)
  }
  return numbers
}

function keyOf({ speaker }: Quote): string | undefined {
  return speaker?.ref ?? speaker?.name
}

/** What style sheets and scripts know the words of a speaker by. */
export function speakerHooks(quote: Quote, role: string, numbers: ReadonlyMap<string, number>) {
  const number = numbers.get(keyOf(quote) ?? '')
  if (number === undefined) return { class: role }
  return { class: `${role} speaker-${((number - 1) % COLOURS) + 1}`, 'data-speaker-index': String(number) }
}
