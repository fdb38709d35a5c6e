import type { Article } from '../../article/index.js'
import { createReport, type Report } from './report.js'

/** One is enough but for marks and names that cross, which settle in two. */
const MOST_TURNS = 4

/** How a format is written and read. */
interface Circle<Given extends Article> {
  write: (article: Given, report: Report) => string
  /** Nothing for what is too deep to be read. */
  read: (output: string) => Given | undefined
}

/**
 * Writes an article, and what is read of that again, until white space, links between its parts and all else are as they
 * come back; what is read of it at last goes with it.
 */
export function writeSettled<Given extends Article>(
  article: Given,
  { write, read }: Circle<Given>,
  report: Report,
): { output: string; back: Given | undefined } {
  let output = write(article, report)
  let back = read(output)
  for (let turn = 0; turn < MOST_TURNS && back !== undefined; turn++) {
    const again = write(back, createReport())
    if (again === output) break
    output = again
    back = read(output)
  }
  return { output, back }
}
