import type { Article } from '../../article/index.js'
import { checkOptionNames } from '../../text/reading.js'
import { readWire } from '../../wire/index.js'
import { checkArticle, createReport, type Report, tellLosses, type Written } from '../shared/index.js'
import { type SettledCopy, settleCopy } from './copy-part.js'
import { furnitureBack } from './furniture-back.js'
import type { HouseStyle } from './house-style.js'
import { type Layout, layOut } from './layout.js'
import { type HouseName, houses, plain } from './styles.js'

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
  const layout = layOut(article, style, columns)
  const { output, back } = withWholeParagraphs(layout, settleCopy(layout.parts, layout.write, read))
  tellEvidence(article, back, report)
  tellLosses(article, { ...back, furniture: furnitureBack(article, back, layout.added) }, 'plain text', report)
  return { output, issues: report.issues }
}

function read(copy: string): Article {
  return readWire(copy, { positions: false }).article
}

/** Paragraphs that are read as something else once their lines are broken are left whole. */
function withWholeParagraphs({ write, missingIn }: Layout, copy: SettledCopy): Pick<SettledCopy, 'output' | 'back'> {
  const missing = missingIn(copy.back)
  const output = write(copy.chosen, missing)
  if (output === copy.output) return copy
  const back = read(output)
  return missingIn(back).size < missing.size ? { output, back } : copy
}

/** What shows a dateline to be one is told of as a whole: it is what stands in the copy now. */
function tellEvidence({ dateline }: Article, back: Article, report: Report): void {
  if (dateline?.reasons === undefined || back.dateline === undefined) return
  if (dateline.reasons.join() !== back.dateline.reasons?.join()) report.changed('dateline.reasons', 'read anew')
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
