import { createIssue, type Issue } from '../text/index.js'
import { wireIssues } from './issues.js'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const either = /[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\ufffd]/
const replacement = /\ufffd/g

/** What transmission or a wrong encoding left in the copy: one issue for each kind, at the first place. */
export function findTransmissionIssues(copy: string): Issue[] {
  const issues: Issue[] = []
  if (!either.test(copy)) return issues
  const controls = countMatches(copy, control)
  if (controls !== undefined) {
    const code = copy.charCodeAt(controls.first).toString(16).toUpperCase().padStart(4, '0')
    const message = `The copy has ${amount(controls.count, 'control character')}, the first is U+${code}.`
    const span = { start: controls.first, end: controls.first + 1 }
    issues.push(createIssue(wireIssues, 'wire-control-characters', message, { span }))
  }
  const replaced = countMatches(copy, replacement)
  if (replaced !== undefined) {
    const message = `The copy has ${amount(replaced.count, 'replacement character')}: it was read in the wrong encoding.`
    const span = { start: replaced.first, end: replaced.first + 1 }
    issues.push(createIssue(wireIssues, 'wire-replacement-characters', message, { span }))
  }
  return issues
}

function countMatches(copy: string, expression: RegExp): { first: number; count: number } | undefined {
  let first = -1
  let count = 0
  for (const { index } of copy.matchAll(expression)) {
    if (first < 0) first = index
    count++
  }
  return count === 0 ? undefined : { first, count }
}

function amount(count: number, what: string): string {
  return count === 1 ? `one ${what}` : `${count} ${what}s`
}
