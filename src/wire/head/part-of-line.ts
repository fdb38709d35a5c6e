import { cleanText, type Span } from '../../text/index.js'
import type { Found, LineRule, View } from '../lines/line-rule.js'
import { trimSpan } from '../lines/space.js'

const hasDateline = () => false

/** What a rule makes of a part of the copy, shown to it as a line with nothing around it. */
export function readPart(rule: LineRule, part: Span, view: View): Found | undefined {
  const { start, end } = trimSpan(view.copy, part)
  if (start >= end) return undefined
  const line = { start, end, from: start, opens: true, closes: true, text: cleanText(view.copy.slice(start, end)) }
  return rule(0, { ...view, lines: [line], hasDateline })
}
