import type { Facts } from './line-rule.js'

/** What is known already stays; lists grow, in place. */
export function addFacts(facts: Facts, more: Facts | undefined): void {
  if (more === undefined) return
  const { bylines, edNotes, headlines, signals } = facts
  for (const key in more) {
    const field = key as keyof Facts
    if (facts[field] === undefined) (facts as Record<string, unknown>)[field] = more[field]
  }
  if (bylines !== undefined) append(bylines, more.bylines)
  if (edNotes !== undefined) append(edNotes, more.edNotes)
  if (headlines !== undefined) append(headlines, more.headlines)
  if (signals !== undefined) append(signals, more.signals)
}

function append<Item>(list: Item[], more: readonly Item[] = []): void {
  for (const item of more) list.push(item)
}
