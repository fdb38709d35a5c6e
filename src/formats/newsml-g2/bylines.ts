import type { Article } from '../../article/index.js'
import type { MarkupElement } from '../markup/index.js'
import type { Draft } from './context.js'
import { writeContributor, writeCredit } from './parties.js'
import { isWholeLine, lineOf, printedLines } from './printed-names.js'

type Bylines = NonNullable<Article['bylines']>

/**
 * Bylines from their lines and the people in them. Who does not say which line they stand in goes to the first that has
 * their name, or else to the first. With people and no line at all their names are the line.
 */
export function joinBylines({ bys, contributors, credits }: Draft, others: Bylines = []): Bylines | undefined {
  const names = contributors.map(({ contributor }) => contributor.name)
  const lines = bys.length > 0 ? bys : others.length > 0 ? [] : names.length > 0 ? [names.join(', ')] : []
  const bylines = lines.length > 0 ? lines.map((text): Bylines[number] => ({ text })) : structuredClone(others)
  if (bylines.length === 0) return undefined
  const { lines: texts } = printedLines(bylines.map(({ text }) => text))
  for (const { contributor, byline } of contributors) {
    const one = bylines[placeOf(contributor.name, texts, byline, bylines.length)] as Bylines[number]
    const known = bys.length === 0 ? one.contributors?.find(({ name }) => name === contributor.name) : undefined
    if (known !== undefined) Object.assign(known, { ...contributor, ...known })
    else {
      one.contributors ??= []
      one.contributors.push(contributor)
    }
  }
  for (const { text, byline = 1 } of credits) {
    const one = bylines[byline - 1]
    if (one !== undefined) one.credit ??= text
  }
  return bylines
}

function placeOf(name: string, lines: readonly string[], byline?: number, count = 0): number {
  if (byline !== undefined && byline >= 1 && byline <= count) return byline - 1
  return Math.max(0, lineOf(name, lines))
}

/** The people and credits of bylines as creators and contributors. */
export function writeBylinePeople(bylines: Bylines = []): MarkupElement[] {
  const numberOf = numbersOf(bylines.map(({ text }) => text))
  return bylines.flatMap(({ contributors = [], credit }, at) => [
    ...contributors.map((contributor) => writeContributor(contributor, numberOf(contributor.name, at))),
    ...(credit === undefined ? [] : [writeCredit(credit, at === 0 ? undefined : at + 1)]),
  ])
}

/** The number of the byline that someone stands in, where a reader would not find it by the name alone. */
export function numbersOf(bys: readonly string[]): (name: string, at?: number) => number | undefined {
  const { lines } = printedLines(bys)
  const seen = new Set<string>()
  return (name, given) => {
    const found = lineOf(name, lines)
    const at = given ?? Math.max(0, found)
    const isFound = found === at && !seen.has(name) && !isWholeLine(name, lines)
    seen.add(name)
    return isFound ? undefined : at + 1
  }
}
