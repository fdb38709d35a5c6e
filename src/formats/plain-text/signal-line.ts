import type { Article } from '../../article/index.js'

type Signal = NonNullable<Article['signals']>[number]

const words: Readonly<Partial<Record<Signal['kind'], string>>> = {
  kill: 'MANDATORY KILL',
  release: 'RELEASED FOR USE',
  lead: 'Ld',
  writethru: 'Writethru',
  add: 'Add',
}
const counted = new Set<Signal['kind']>(['lead', 'writethru', 'add'])

/** A line that announces what a transmission does: as it was printed, else in words of the trade: `2nd Ld`, `UPDATE 2`. */
export function signalLine({ kind, number, text }: Signal): string {
  if (text !== undefined) return text
  const word = words[kind] ?? kind.toUpperCase()
  if (number === undefined) return word
  return counted.has(kind) ? `${ordinal(number)} ${word}` : `${word} ${number}`
}

function ordinal(number: number): string {
  const end = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10
  return `${number}${['th', 'st', 'nd', 'rd'][end] ?? 'th'}`
}
