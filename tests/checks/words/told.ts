import { compareWords, type WordEdit } from 'wirecopy'

/** The differences of two texts in short: `changed number: five > six`; what is harmless has no risk. */
export function told(before: string, after: string): string[] {
  return compareWords(before, after).map(tell)
}

export function tell({ kind, risk, before, after }: WordEdit): string {
  const words = [before, after].flatMap((side) => side?.text ?? [])
  return `${kind}${risk === undefined ? '' : ` ${risk}`}: ${words.join(' > ')}`
}
