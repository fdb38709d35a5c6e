import type { Article, Person, Quote, Range, Span, Timestamp } from '../src/index.js'
import type { Gold, GoldPerson, GoldQuote, GoldSpan, GoldTime } from './gold.js'

/** What a reading of an article gets wrong, a line each, and how many things were looked at. */
export interface Comparison {
  checked: number
  differences: string[]
}

/** Compares an article with its gold, field by field: nothing may be missing, other or too much. */
export function compareWithGold(copy: string, article: Article, gold: Gold, timeZone?: string): Comparison {
  const comparison = new Comparer()
  compareTime(comparison, 'published', article.published, gold.published, timeZone)
  if (gold.updated) compareTime(comparison, 'versionCreated', article.versionCreated, gold.updated, timeZone)
  comparison.same('headline', article.headline, gold.headline.text)
  const printed = article.furniture?.find(({ role }) => role === 'headline')
  comparison.same('headline position', show(printed?.position), show(gold.headline))
  comparison.same('dateline', article.dateline ?? null, gold.dateline)
  comparison.same('number of paragraphs', article.body.length, gold.paragraphs.length)
  for (const [index, paragraph] of gold.paragraphs.entries()) {
    const block = article.body[index]
    const text = block !== undefined && 'text' in block ? block.text : undefined
    comparison.same(`body[${index}].text`, text, paragraph.text.replace(/\s+/g, ' '))
    comparison.same(
      `body[${index}].position`,
      show(block && 'position' in block ? block.position : undefined),
      show(paragraph),
    )
  }
  compareQuotes(comparison, copy, article.quotes, gold.quotes)
  comparePeople(comparison, copy, article, gold)
  return comparison
}

class Comparer implements Comparison {
  checked = 0
  differences: string[] = []

  same(what: string, found: unknown, expected: unknown): void {
    this.checked++
    if (JSON.stringify(found) === JSON.stringify(expected)) return
    this.differences.push(`${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`)
  }
}

function compareTime(
  comparison: Comparer,
  field: string,
  time: Timestamp | undefined,
  gold: GoldTime,
  timeZone: string | undefined,
): void {
  comparison.same(`${field}.text`, time?.text, gold.text)
  comparison.same(`${field}.position`, show(time?.position), show(gold))
  comparison.same(`${field}.local`, time?.local, gold.local)
  comparison.same(`${field}.instant`, time?.instant, timeZone === undefined ? undefined : gold.withTimeZone?.[timeZone])
}

function compareQuotes(comparison: Comparer, copy: string, quotes: readonly Quote[], gold: readonly GoldQuote[]): void {
  const left = new Set(quotes)
  for (const expected of gold) {
    const [opening] = expected.content
    const found = [...left].find(({ content }) => content[0]?.position?.start === opening?.start)
    const name = `quote "${opening?.text.slice(0, 30)}…"`
    if (found === undefined) {
      if (expected.optional !== true) comparison.same(name, undefined, 'a quotation')
      continue
    }
    left.delete(found)
    comparison.same(`${name} block`, found.content[0]?.block, expected.paragraph)
    comparison.same(`${name} type`, found.type, expected.type)
    comparison.same(`${name} content`, placed(copy, found.content), placed(copy, expected.content))
    comparison.same(`${name} cue`, placed(copy, [found.cue]), placed(copy, [expected.cue]))
    comparison.same(`${name} source`, placed(copy, [found.source]), placed(copy, [expected.source]))
    comparison.same(`${name} speaker`, found.speaker?.name, expected.speaker.name)
    comparison.same(`${name} kind of speaker`, found.speaker?.kind, expected.speaker.kind)
  }
  for (const { text } of left) comparison.same(`quote "${text.slice(0, 30)}…"`, 'a quotation', undefined)
}

function comparePeople(comparison: Comparer, copy: string, article: Article, gold: Gold): void {
  const people = article.people ?? []
  comparison.same('names of people', people.map(({ name }) => name).sort(), gold.people.map(({ name }) => name).sort())
  const quoted = gold.quotes.filter(({ type }) => type === 'direct').flatMap(({ content }) => content)
  for (const expected of gold.people) {
    const found = people.find(({ name }) => name === expected.name)
    if (found !== undefined) comparePerson(comparison, copy, found, expected, quoted)
  }
}

function comparePerson(
  comparison: Comparer,
  copy: string,
  found: Person,
  expected: GoldPerson,
  quoted: readonly GoldSpan[],
): void {
  const roles = (former: boolean) =>
    found.roles?.filter((role) => (role.former ?? false) === former).map(({ text }) => text)
  comparison.same(`${expected.name}: roles`, roles(false) ?? [], expected.roles)
  comparison.same(`${expected.name}: former roles`, roles(true) ?? [], expected.formerly ?? [])
  // A form that stands in quotations only is not in the gold.
  const isOutside = ({ position }: Range) =>
    !quoted.some((span) => position && span.start <= position.start && position.end <= span.end)
  const outside = (found.mentions ?? []).filter(isOutside).map(({ position }) => spaced(copy, position))
  const forms = (found.names ?? [])
    .slice(1)
    .filter((form) => outside.some((text) => text.toLowerCase().endsWith(form.toLowerCase())))
  comparison.same(`${expected.name}: other forms`, folded(forms), folded(expected.alsoCalled ?? []))
}

/** Forms as they are compared: a capital for its place is no other form. */
function folded(forms: readonly string[]): string[] {
  return [...new Set(forms.map((form) => form.toLowerCase()))].sort()
}

function placed(copy: string, ranges: readonly (Range | GoldSpan | null | undefined)[]): string {
  return ranges.map((range) => (range ? show(positionOf(range)) + spaced(copy, positionOf(range)) : 'none')).join(' + ')
}

function positionOf(range: Range | GoldSpan): Span | undefined {
  return 'text' in range ? range : range.position
}

function spaced(copy: string, span: Span | undefined): string {
  return span === undefined ? '' : copy.slice(span.start, span.end).replace(/\s+/g, ' ')
}

function show(span: Span | undefined): string {
  return span === undefined ? 'nowhere' : `${span.start}-${span.end} `
}
