import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'

const LONGEST = 250
const label = /^(?:headline|title|hed)\s?:\s{0,3}(?=\S)/i
const quoted = /^"([^"]{1,240})"$/

/** A headline that its label tells: `Headline: …`, `title: "…"`. */
export const titled: LineRule = (index, { lines, hasHeadline }) => {
  const line = lines[index] as CopyLine
  if (hasHeadline || line.end - line.start > LONGEST) return undefined
  const found = label.exec(line.text)
  if (found === null) return undefined
  const headline = line.text.slice(found[0].length)
  return { role: 'headline', facts: { headline: quoted.exec(headline)?.[1] ?? headline } }
}
