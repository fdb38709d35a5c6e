import type { Issue } from '../index.js'
import { createTextIndex } from '../text/index.js'
import { type Paper, wrap } from './paper.js'

/** The issues in short: where in the copy, if there is one, as line and column, how bad, and the sentence. */
export function listIssues(copy: string | undefined, issues: readonly Issue[], paper: Paper): string[] {
  if (issues.length === 0) return []
  const index = copy === undefined ? undefined : createTextIndex(copy)
  return [
    paper.bold(issues.length === 1 ? '1 issue' : `${issues.length} issues`),
    ...issues.flatMap(({ code, severity, message, span }) => {
      const place = span && index?.toLineColumn(span.start)
      const where = place === undefined ? '' : `${place.line}:${place.column} `
      return wrap(`${where}${severity}: ${message} (${code})`, paper.width, '  ', '    ')
    }),
  ]
}
