import type { Article } from '../../article/index.js'
import { checkOptionNames } from '../../text/reading.js'
import { readWire } from '../../wire/index.js'
import { checkArticle, createReport, tellLosses, type Written } from '../shared/index.js'
import { bodyLines } from './body-lines.js'
import { headLines } from './head-lines.js'
import { type HouseStyle, type StyleName, styles } from './styles.data.js'
import { wrap } from './wrap.js'

/** How copy is set. */
export interface WritePlainTextOptions {
  /** The house style: `ap` unless told. */
  style?: StyleName
  /** At how many columns lines are broken, 20 to 1000; not at all unless told. */
  columns?: number
}

/**
 * Writes an article as copy, in the style of a house, with its dateline at the head of the text. What `readWire` does not
 * read back the same from it is told of in the issues, by its path: people and quotations, which `parseArticle` finds
 * again in the text; marks and links; identifiers.
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a style or columns that do not exist.
 */
export function writePlainText(article: Article, options: WritePlainTextOptions = {}): Written<string> {
  checkArticle(article)
  const { style, columns } = checked(options)
  const report = createReport()
  const head = headLines(article, style).map((group) => group.join('\n'))
  const tail = [...(style.endMark === undefined ? [] : [style.endMark]), ...tailOf(article)]
  const paragraphs = [...head, ...bodyLines(article, style), ...tail]
  const output = `${(columns === undefined ? paragraphs : paragraphs.map((text) => wrap(text, columns))).join('\n\n')}\n`
  const { article: back } = readWire(output, {
    positions: false,
    ...(article.language && { language: article.language }),
  })
  tellLosses(article, back, 'plain text', report)
  return { output, issues: report.issues }
}

/** Lines of the copy that stand below the text. */
function tailOf({ furniture = [] }: Article): string[] {
  return furniture
    .filter(({ role }) => role === 'credit' || role === 'correction' || role === 'contact' || role === 'boilerplate')
    .map(({ text }) => text)
}

function checked(options: WritePlainTextOptions): { style: HouseStyle; columns?: number } {
  checkOptionNames(options, ['style', 'columns'])
  const { style = 'ap', columns } = options
  if (!Object.hasOwn(styles, style))
    throw new RangeError(`Option style is ${JSON.stringify(style)}, not ${Object.keys(styles).join(', ')}`)
  if (columns === undefined) return { style: styles[style] }
  if (typeof columns !== 'number') throw new TypeError(`Option columns is no number: ${String(columns)}`)
  if (!Number.isInteger(columns) || columns < 20 || columns > 1000)
    throw new RangeError(`Option columns is ${columns}, not a whole number from 20 to 1000`)
  return { style: styles[style], columns }
}
