import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule, View } from '../lines/line-rule.js'
import { bullet } from './bullet.js'
import { countWrapped } from './runs-on.js'

const LONGEST = 200
/** Lines between the head and the text, at most. */
const MOST = 15

/** A line of the summary that an agency puts above the text, `* Shares at two-year high`: only where a dateline follows. */
export const summaryLine: LineRule = (index, view) => {
  if (!view.hasHeadline || !isBullet(index, view)) return undefined
  const lines = countWrapped(index, view)
  let next = index + lines
  while (next - index < MOST && isBullet(next, view)) next += countWrapped(next, view)
  return view.hasDateline(next) ? { role: 'subhead', lines } : undefined
}

function isBullet(index: number, { lines, hasDateline }: View): boolean {
  const line = lines[index] as CopyLine | undefined
  return line !== undefined && line.text.length <= LONGEST && bullet.test(line.text) && !hasDateline(index)
}
