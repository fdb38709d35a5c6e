import type { Article } from '../../article/index.js'
import { checkOptionNames } from '../../text/reading.js'
import { readWire } from '../../wire/index.js'
import { checkArticle, createReport, type Report, tellLosses, type Written } from '../shared/index.js'
import { bodyLines } from './body-lines.js'
import { settleCopy } from './copy-part.js'
import { datelineOf } from './dateline.js'
import { headParts } from './head-parts.js'
import { furnitureBack, otherLines } from './other-lines.js'
import { type HouseName, type HouseStyle, houses, plain } from './styles.js'
import { tailParts } from './tail-parts.js'
import { wrap } from './wrap.js'

/** How copy is set. */
export interface WritePlainTextOptions {
  /** The house whose style it is set in. Left out, the dateline stays as it was printed and every time is written. */
  style?: HouseName
  /** At how many columns lines are broken, 20 to 1000; not at all unless told. */
  columns?: number
}

/**
 * Writes an article as copy, with its dateline at the head of the text, for `readWire` to read: what it does not read back
 * the same is told of in the issues, by its path. Among that are people and quotations, which `parseArticle` finds again
 * in the text; marks and links; identifiers. Each line above the text is written so that it is read for what it is; one
 * that would be read as something else (a slugline like a headline, a summary like the first paragraph) is left out and
 * told. Lines of `furniture` are written where no field says the same, and are compared so.
 *
 * A house's style sets the dateline from its parts, where it has no others, in English copy: `KYIV. April 15 (Interfax-Ukraine) –`.
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a style or columns that do not exist.
 */
export function writePlainText(article: Article, options: WritePlainTextOptions = {}): Written<string> {
  checkArticle(article)
  const { style, columns } = checked(options)
  const report = createReport()
  const others = otherLines(article)
  const release = article.embargoedUntil === undefined ? (others.release ?? style.release) : others.release
  const endMark = others.endMark ?? style.endMark
  const text = textOf(article, style).map(set)
  const head = headParts(article, style, others)
  const { output, back } = settleCopy(
    [...head, ...tailParts(article, others, endMark)].map((part) =>
      part.isOneLine ? part : { ...part, forms: part.forms.flatMap(inLines) },
    ),
    (chosen) => joinGroups([release, ...chosen.slice(0, head.length), ...text, ...chosen.slice(head.length)]),
    (copy) => readWire(copy, { positions: false }).article,
  )
  tellEvidence(article, back, report)
  const added = new Set([release, endMark, 'Full text:', 'Lead paragraph:'])
  tellLosses(article, { ...back, furniture: furnitureBack(article, back, added) }, 'plain text', report)
  return { output, issues: report.issues }

  /** Lines around the text are broken too, but where they would be read as others then. */
  function inLines(form: string): string[] {
    const broken = set(form)
    return broken === form ? [form] : [broken, form]
  }

  function set(text: string): string {
    return columns === undefined ? text : wrap(text, columns)
  }
}

/** The text, with the dateline at the head of its first paragraph. */
function textOf(article: Article, style: HouseStyle): string[] {
  const { above, first, below } = bodyLines(article)
  return first === undefined ? below : [...above, `${datelineOf(article, style)} ${first}`, ...below]
}

/** What shows a dateline to be one is told of as a whole: it is what stands in the copy now. */
function tellEvidence({ dateline }: Article, back: Article, report: Report): void {
  if (dateline?.reasons === undefined || back.dateline === undefined) return
  if (dateline.reasons.join() !== back.dateline.reasons?.join()) report.changed('dateline.reasons', 'read anew')
}

/** Groups of lines with a blank line between them, but before one that begins with a line feed. */
function joinGroups(groups: readonly (string | undefined)[]): string {
  const [first = '', ...others] = groups.filter((group) => group !== undefined && group !== '')
  return `${first}${others.map((group) => (group?.startsWith('\n') ? group : `\n\n${group}`)).join('')}\n`
}

function checked(options: WritePlainTextOptions): { style: HouseStyle; columns?: number } {
  checkOptionNames(options, ['style', 'columns'])
  const { style, columns } = options
  if (style !== undefined && !Object.hasOwn(houses, style))
    throw new RangeError(`Option style is ${JSON.stringify(style)}, not ${Object.keys(houses).join(', ')}`)
  const set = style === undefined ? plain : houses[style]
  if (columns === undefined) return { style: set }
  if (typeof columns !== 'number') throw new TypeError(`Option columns is no number: ${String(columns)}`)
  if (!Number.isInteger(columns) || columns < 20 || columns > 1000)
    throw new RangeError(`Option columns is ${columns}, not a whole number from 20 to 1000`)
  return { style: set, columns }
}
