import { durationOf, rateOf } from './pace.js'
import type { Tally } from './tally.js'

/** A page of what came of a run, for people: what was read, how fast, and the codes of what was not right. */
export function summaryOf({ read, failed, quotations, errors, issues }: Tally, milliseconds: number): string {
  const pace = `in ${durationOf(milliseconds)}, ${rateOf(read, milliseconds)} a second`
  const lines = [
    `${read} read, ${failed} failed, ${quotations} quotations, ${pace}`,
    ...listCodes('failed', errors),
    ...listCodes('issues', issues),
  ]
  return `${lines.join('\n')}\n`
}

/** Each code with how often it came, in order. */
function listCodes(title: string, counts: Readonly<Record<string, number>>): string[] {
  const codes = Object.keys(counts).sort()
  const width = Math.max(...codes.map((code) => String(counts[code]).length))
  return codes.length === 0
    ? []
    : [`${title}:`, ...codes.map((code) => `  ${String(counts[code]).padStart(width)} ${code}`)]
}
