import { createIssue, type Issue } from '../../text/index.js'
import { transmissionIssues } from './issues.js'

// fill, shifts and bells of the line; tabs and line breaks are text
const CONTROLS = /[^\P{Cc}\t-\r\u0085]/gu

/** A text without what steered the machines that it was sent to, and an issue that tells of it. */
export function withoutControls(text: string): { text: string; issues: Issue[] } {
  const found = text.match(CONTROLS)
  if (found === null) return { text, issues: [] }
  const code = (found[0] as string).charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const message = `Control characters in the text were left out: ${found.length}, the first is U+${code}.`
  return {
    text: text.replace(CONTROLS, ''),
    issues: [createIssue(transmissionIssues, 'transmission-controls-left-out', message)],
  }
}
