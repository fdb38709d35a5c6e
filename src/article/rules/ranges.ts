import type { Mark } from '../schema/block.js'
import type { Range } from '../schema/place-in-text.js'
import { nameOf, textAt } from '../text-of.js'
import type { Path, Report, Rule, RuledArticle } from './rule.js'

/** Everything with a `start` and an `end`, wherever it stands: the end is not before the start. */
export const spansRunForward: Rule = (article, report) => walk(article, [], report)

function walk(value: unknown, path: Path, report: Report): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], report)
  } else if (typeof value === 'object' && value !== null) {
    const { start, end } = value as { start?: unknown; end?: unknown }
    if (typeof start === 'number' && typeof end === 'number' && end < start) {
      report([...path, 'end'], `expected an end of at least ${start} (its start), found ${end}`)
    }
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === 'object' && !(path.length === 0 && key === 'extra')) walk(item, [...path, key], report)
    }
  }
}

/** Every range points into a text that exists, and lies inside it. */
export const rangesLieInText: Rule = (article, report) => {
  const check = (range: Range, path: Path) => {
    const text = textAt(article, range.block)
    const where = nameOf(range.block)
    if (text === undefined) {
      const block = JSON.stringify(range.block)
      report([...path, 'block'], `expected a block with text, found ${block}: ${missing(article, range)}`)
    } else if (Math.max(range.start, range.end) > text.length) {
      report(
        [...path, 'end'],
        `expected a range inside the text of ${where} (length ${text.length}), found ${range.start}-${range.end}`,
      )
    }
  }
  for (const [index, quote] of article.quotes.entries()) {
    for (const [part, range] of quote.content.entries()) check(range, ['quotes', index, 'content', part])
    if (quote.cue) check(quote.cue, ['quotes', index, 'cue'])
    if (quote.source) check(quote.source, ['quotes', index, 'source'])
  }
  const checkMentions = (entities: { mentions?: Range[] }[] | undefined, path: Path) => {
    for (const [index, { mentions }] of (entities ?? []).entries()) {
      for (const [at, range] of (mentions ?? []).entries()) check(range, [...path, index, 'mentions', at])
    }
  }
  for (const key of ['people', 'organizations', 'places', 'located'] as const) checkMentions(article[key], [key])
  checkMentions(article.dateline?.places, ['dateline', 'places'])
}

function missing(article: RuledArticle, range: Range): string {
  if (typeof range.block !== 'number') return `the article has no ${range.block}`
  const block = article.body[range.block]
  return block === undefined
    ? `the body has ${article.body.length} ${article.body.length === 1 ? 'block' : 'blocks'}`
    : `${block.type === 'embed' ? 'an' : 'a'} ${block.type} block has no text`
}

/** Typography and links lie inside the text they mark. */
export const marksLieInText: Rule = (article, report) => {
  const check = (marks: Mark[] | undefined, text: string, path: Path) => {
    for (const [index, mark] of (marks ?? []).entries()) {
      if (Math.max(mark.start, mark.end) > text.length) {
        report(
          [...path, 'marks', index, 'end'],
          `expected a mark inside its text (length ${text.length}), found ${mark.start}-${mark.end}`,
        )
      }
    }
  }
  for (const [index, block] of article.body.entries()) {
    if ('text' in block) check(block.marks, block.text, ['body', index])
    if (block.type !== 'table') continue
    for (const [row, cells] of block.rows.entries()) {
      for (const [column, cell] of cells.entries()) check(cell.marks, cell.text, ['body', index, 'rows', row, column])
    }
  }
}
